import {
  levelLabel, POD_SECURITY_MODES, isPodSecurityVersion, refusesEveryWindowsPod, versionLabel, type PodSecurityLevel, type PodSecurityMode,
} from '../../../policy';
import type { Body, Kind } from '../../kind';
import { defined } from '../../kubernetes-object';
import type { Check } from '../../option-check';
import { annotations, labels } from '../labels';
import { dnsLabel } from '../names';
import { enumeration, inPulumi, known, optional, spelled, struct, text } from '../option';

/** Why a namespace asks for less than `baseline`. */
export const PRIVILEGED_REASON_ANNOTATION = 'secure-windows-workloads/privileged-reason';

const DEFAULT_LEVELS = { enforce: 'baseline', warn: 'restricted', audit: 'restricted' } as const;

const OF_MODES: readonly string[] = POD_SECURITY_MODES.flatMap(mode => [mode, `${mode}Version`]);

const level = inPulumi(enumeration('PssLevel', 'Levels of the Pod Security Standards.', {
  PRIVILEGED: { value: 'privileged', words: 'Anything, HostProcess included.' },
  BASELINE: { value: 'baseline', words: 'No access to the host.' },
  RESTRICTED: { value: 'restricted', words: '`baseline`, and `runAsNonRoot: true`.' },
}, 'https://kubernetes.io/docs/concepts/security/pod-security-standards/'));

const podSecurityVersion = inPulumi(spelled('string', function* (at) {
  if (at.string === undefined || !isPodSecurityVersion(at.string)) {
    yield { at, problem: 'must be latest or v1.N, e.g. v1.31, without a patch version' };
  }
}));

const kubernetesVersion = known(spelled('string', function* (at) {
  const minor = /^v?1\.(\d+)$/.exec(at.string ?? '')?.[1];
  if (minor === undefined) yield { at, problem: 'must be a string 1.N, e.g. "1.31"' };
  else if (Number(minor) < 25) yield { at, problem: 'must be 1.25 or later: before that, restricted refuses every Windows pod that declares its OS' };
}));

const levelRules: Check = function* (at) {
  for (const mode of POD_SECURITY_MODES) {
    const own = at.get(`${mode}Version`);
    const held = (at.get(mode).string ?? DEFAULT_LEVELS[mode]) as PodSecurityLevel;
    if (refusesEveryWindowsPod(held, own.string ?? 'latest')) {
      yield { at: own, problem: 'restricted of v1.8 to v1.24 refuses every Windows pod that declares its OS; use latest, v1.25 or later' };
    }
  }
  const privileged = POD_SECURITY_MODES.filter(mode => at.get(mode).value === 'privileged');
  const reason = at.get('privilegedReason');
  if (privileged.length > 0 && reason.text.trim() === '') {
    yield { at: at.get(privileged[0]!), problem: 'privileged admits HostProcess pods: give the reason in privilegedReason, or use baseline' };
  }
  if (privileged.length === 0 && reason.isSet) yield { at: reason, problem: 'must be left out unless a mode is privileged' };
  for (const label of at.get('labels').members().filter(({ name }) => name.startsWith('pod-security.kubernetes.io/'))) {
    yield { at: label, problem: `this label is written for you; set ${POD_SECURITY_MODES.join(', ')} and their versions` };
  }
};

const levelOption = (words: string, mode: PodSecurityMode) => {
  const value = DEFAULT_LEVELS[mode];
  return optional(level, words, { cdk8s: `\`PssLevel.${value.toUpperCase()}\``, pulumi: `\`${value}\`` });
};
const versionOption = (words: string) => optional(podSecurityVersion, words, '`kubernetesVersion`, else `latest`');

export const pssNamespace: Kind<'namespace'> = {
  construct: 'PssNamespace',
  options: struct('PssNamespaceOptions', 'A namespace with the labels of Pod Security admission.', {
    name: optional(dnsLabel, 'Name of the namespace, a DNS label.', {
      cdk8s: 'derived from the path of the construct', pulumi: 'the name of the component, and what Pulumi adds to make it unique',
    }),
    enforce: levelOption('Level below which pods are rejected.', 'enforce'),
    warn: levelOption('Level below which a pod or workload is applied with a warning.', 'warn'),
    audit: levelOption('Level below which a pod or workload is recorded in the audit log.', 'audit'),
    enforceVersion: versionOption('Version of the standards that is enforced: `latest` or `v1.N`. With `restricted`, not v1.8 to v1.24: they reject every '
      + 'Windows pod that declares its OS.'),
    warnVersion: versionOption('Version of the standards for warnings.'),
    auditVersion: versionOption('Version of the standards for the audit log.'),
    kubernetesVersion: optional(
      kubernetesVersion, 'Version of the cluster, `1.N` or `v1.N`, from 1.25 on: the standards are pinned to it.',
      'the newest standards that the cluster knows'),
    privilegedReason: optional(inPulumi(text), 'Why a mode is `privileged`; written into the manifest. Required in that case, and only then.', 'none'),
    labels: optional(known(labels), 'Labels, besides those of Pod Security admission.', 'none'),
    annotations: optional(known(annotations), 'Annotations.', 'none'),
  }, levelRules),
  objects: { namespace: { apiVersion: 'v1', kind: 'Namespace' } },
  holds: 'namespace',
  write({ labels: ownLabels, annotations: ownAnnotations, kubernetesVersion: version, privilegedReason, ...others }) {
    const pinned = (version as string | undefined)?.replace(/^v?/, 'v') ?? 'latest';
    const levels = POD_SECURITY_MODES.flatMap(mode => [
      [levelLabel(mode), others[mode] ?? DEFAULT_LEVELS[mode]], [versionLabel(mode), others[`${mode}Version`] ?? pinned],
    ]);
    const reason = privilegedReason !== undefined && { [PRIVILEGED_REASON_ANNOTATION]: privilegedReason };
    return {
      selector: {},
      objects: {
        namespace: {
          metadata: defined({
            ...Object.fromEntries(Object.entries(others).filter(([name]) => !OF_MODES.includes(name))),
            labels: { ...ownLabels, ...Object.fromEntries(levels) },
            annotations: reason ? { ...ownAnnotations, ...reason } : ownAnnotations,
          }) as Body['metadata'],
        },
      },
    };
  },
  words: {
    construct: `
A namespace with all six labels of Pod Security admission. By default it enforces \`baseline\`, and warns and audits at \`restricted\`.`,
    notes: { pulumi: 'What is created in it is checked against its level before it is sent.' },
    options: 'the levels and versions of Pod Security admission, and metadata.',
    parameter: 'Levels and versions.',
    see: 'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
    example: {
      cdk8s: `
const shop = new PssNamespace(chart, 'namespace', { name: 'shop', enforce: PssLevel.RESTRICTED });
new SecureWindowsPod(chart, 'job', { namespace: shop.name, containers: [] });`,
      pulumi: `
const shop = new PssNamespace('shop', { enforce: 'restricted' });
new SecureWindowsPod('job', { namespace: shop.name, containers: [] });`,
    },
  },
};
