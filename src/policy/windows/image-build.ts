import type { Field } from '../object/field';
import { requiredTerms, WINDOWS_BUILD_LABEL } from '../object/os';
import type { PodView } from '../object/pod';
import { buildOfImage, buildOfLabel, canRun } from '../object/windows-build';
import type { Rule } from '../rule/rule';
import { isText } from '../triggers/condition';

/** In the names of handlers of containerd. */
const HYPERVISOR = /hypervisor/i;

export const imageBuild: Rule = {
  id: 'windows/image-build',
  title: 'The selected nodes can run the build of Windows that the image has',
  why: 'Under process isolation, which is what Kubernetes has, a container shares the kernel of its node: images of Windows Server 2019 run on nodes of 2019 alone, '
    + 'those of 2022 on 2022 and 2025. On another node the image is pulled, and no container starts.',
  remedy: 'use an image of the build that the nodes have, or select nodes that can run it',
  severity: 'error',
  acknowledgeable: true,
  sources: [
    { project: 'Microsoft Learn', page: 'Windows container version compatibility' },
    { project: 'kubernetes', file: 'pkg/kubelet/kubelet_node_status_windows.go', symbol: 'getOSSpecificLabels' },
  ],
  notApplicable: ({ runtimeClass }) => HYPERVISOR.test(String(runtimeClass?.get('handler').value)) ? 'its RuntimeClass isolates it by Hyper-V: it brings a kernel of its own' : undefined,
  triggers: [{ field: 'image', where: isText(image => buildOfImage(image) !== undefined) }],
  *check(pod) {
    const { builds, by } = selectedBy(pod);
    if (builds.length === 0) return;
    for (const container of pod.containers) {
      const at = container.field.get('image');
      const build = buildOfImage(at.text);
      if (build === undefined || builds.some(node => canRun(node, build))) continue;
      yield {
        at,
        container,
        message: `${container.title} has an image of Windows 10.0.${build}, which no node runs that ${by.path} selects: ${builds.map(node => `10.0.${node}`).join(', ')}`,
        refusedBy: 'runtime',
      };
    }
  },
  examples: {
    pass: [
      { title: 'the image of 2022 on nodes of 2025', spec: { os: { name: 'windows' }, nodeSelector: { 'node.kubernetes.io/windows-build': '10.0.26100' }, containers: [{ name: 'web', image: 'mcr.microsoft.com/windows/servercore:ltsc2022' }] } },
    ],
    fail: [
      { title: 'the image of 2019 on nodes of 2022', spec: { os: { name: 'windows' }, nodeSelector: { 'node.kubernetes.io/windows-build': '10.0.20348' }, containers: [{ name: 'web', image: 'mcr.microsoft.com/windows/servercore:ltsc2019' }] } },
      { title: 'the image of 2025 on nodes of 2022', spec: { os: { name: 'windows' }, nodeSelector: { 'node.kubernetes.io/windows-build': '10.0.20348' }, containers: [{ name: 'web', image: 'mcr.microsoft.com/windows/nanoserver:ltsc2025' }] } },
    ],
  },
};

/** The builds of the nodes that the pod selects, and by what; none where it selects by something else, too, or by nothing. */
function selectedBy({ spec, runtimeClass }: PodView): { readonly builds: readonly number[]; readonly by: Field } {
  const label = spec.get('nodeSelector').get(WINDOWS_BUILD_LABEL);
  const ofClass = runtimeClass?.at('scheduling', 'nodeSelector').get(WINDOWS_BUILD_LABEL);
  if (label.isSet) return { builds: buildsIn([label]), by: label };
  if (ofClass?.isSet) return { builds: buildsIn([ofClass]), by: spec.get('runtimeClassName') };
  const terms = requiredTerms(spec).map(term => term.get('matchExpressions').items().filter(asksForBuild).map(one => buildsIn(one.get('values').items())));
  // Terms are alternatives: one that asks for no build admits nodes of any.
  const builds = terms.every(term => term.length > 0) ? terms.flatMap(([first]) => first!) : [];
  return { builds, by: spec.at('affinity', 'nodeAffinity') };
}

function asksForBuild(requirement: Field): boolean {
  return requirement.get('key').value === WINDOWS_BUILD_LABEL && requirement.get('operator').value === 'In';
}

/** Nothing if any of them is no build. */
function buildsIn(labels: readonly Field[]): number[] {
  const builds = labels.map(({ text }) => buildOfLabel(text));
  return builds.every(build => build !== undefined) ? builds : [];
}
