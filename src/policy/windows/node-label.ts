import { memberOf } from '../object/field';
import { requiredTerms, requirementsOf, WINDOWS_BUILD_LABEL } from '../object/os';
import type { PodView } from '../object/pod';
import { every, type Find, type Verdict } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isSet, isText, type Condition } from '../triggers/condition';

/** What a well-known label of a node looks like, and what a Windows node has. */
interface NodeLabel {
  readonly name: string;
  readonly form: RegExp;
  readonly has: string;
  readonly fix: string;
}

const LABELS: readonly NodeLabel[] = [
  {
    name: WINDOWS_BUILD_LABEL,
    form: /^\d+\.\d+\.\d+$/,
    has: 'the version of its Windows in three parts',
    fix: 'write major, minor and build: 10.0.20348 for Windows Server 2022, 10.0.26100 for Windows Server 2025',
  },
  ...['kubernetes.io/arch', 'beta.kubernetes.io/arch'].map(name => ({ name, form: /^amd64$/, has: 'amd64', fix: 'write amd64' })),
];

export const nodeLabel: Rule = {
  id: 'windows/node-label',
  title: 'Node labels are selected with values that Windows nodes have',
  why: 'Labels are compared letter by letter. The kubelet sets windows-build to three numbers (10.0.20348), without the revision that Windows itself shows, and Kubernetes '
    + 'builds its Windows node components for amd64 only. A pod that selects another value stays Pending.',
  remedy: 'select a value that Windows nodes have',
  severity: 'error',
  acknowledgeable: true,
  sources: [
    { project: 'kubernetes', file: 'pkg/kubelet/kubelet_node_status_windows.go', symbol: 'getOSSpecificLabels' },
    { project: 'kubernetes', file: 'hack/lib/golang.sh', symbol: 'KUBE_SUPPORTED_NODE_PLATFORMS' },
  ],
  finds: LABELS.flatMap(({ name, form, has, fix }): Find[] => {
    const verdict = { refusedBy: 'scheduler', remedy: () => fix } as const;
    const ofClass = (pod: PodView) => pod.runtimeClass?.at('scheduling', 'nodeSelector').get(name).string;
    return [
      every.pod('runtimeClassName', isSet, {
        ...verdict,
        when: ({ pod }) => isText(text => !form.test(text))(ofClass(pod)),
        says: ({ at, pod }) => `RuntimeClass ${at.shown} selects nodes by ${name}: ${ofClass(pod)}; a Windows node has ${has}`,
      }),
      every.pod(`nodeSelector[${name}]`, isText(text => !form.test(text)), { ...verdict, says: ({ at }) => `nodes are selected by ${name}: ${at.text}; a Windows node has ${has}` }),
      inRequiredTerms(asksFor({ name, form }), { ...verdict, says: ({ at }) => `the node affinity requires ${name} to be in ${at.get('values').shown}; a Windows node has ${has}` }),
    ];
  }),
  examples: {
    pass: [
      { title: 'three parts', spec: { os: { name: 'windows' }, nodeSelector: { 'kubernetes.io/os': 'windows', 'node.kubernetes.io/windows-build': '10.0.20348' } } },
      { title: 'the only architecture', spec: { os: { name: 'windows' }, nodeSelector: { 'kubernetes.io/os': 'windows', 'kubernetes.io/arch': 'amd64' } } },
    ],
    fail: [
      { title: 'the revision is no part of the label', spec: { os: { name: 'windows' }, nodeSelector: { 'kubernetes.io/os': 'windows', 'node.kubernetes.io/windows-build': '10.0.20348.2113' } } },
      { title: 'another word for the architecture', spec: { os: { name: 'windows' }, nodeSelector: { 'kubernetes.io/os': 'windows', 'kubernetes.io/arch': 'x64' } } },
    ],
  },
};

function inRequiredTerms(where: Condition, verdict: Verdict): Find {
  const when = ({ pod }: { readonly pod: PodView }) => !hasOtherTerm(pod);
  return every.pod('affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[].matchExpressions[]', where, { ...verdict, when });
}

/** Whether a requirement accepts only values that are wrong. */
function asksFor({ name, form }: Pick<NodeLabel, 'name' | 'form'>): Condition {
  const isWrong = isText(text => !form.test(text));
  return requirement => {
    const values = memberOf(requirement, 'values');
    return memberOf(requirement, 'key') === name && memberOf(requirement, 'operator') === 'In' && Array.isArray(values) && values.length > 0 && values.every(isWrong);
  };
}

/** Whether one of the terms, which are alternatives, asks for nothing wrong. */
function hasOtherTerm({ spec }: PodView): boolean {
  const asksWrongly = LABELS.map(asksFor);
  return requiredTerms(spec).some(term => {
    const requirements = requirementsOf(term);
    return requirements.length > 0 && !requirements.some(({ value }) => asksWrongly.some(isWrong => isWrong(value)));
  });
}
