import { textOf } from './annotation';
import { refusal } from './form';
import { REFUSED } from './refused';
import { memberOf, type Field } from '../object/field';
import type { PodView } from '../object/pod';
import type { Fault, Rule } from '../rule/rule';

const ROLLBACK = 'deprecated.deployment.rollback.to';
const GENERATION = 'deprecated.daemonset.template.generation';
/** What Go counts in 64 bits. */
const LIMIT = 2n ** 63n;

export const convertedAnnotation: Rule = {
  id: 'api-server/converted-annotation',
  title: 'Annotations that Kubernetes reads as numbers are numbers',
  why: 'Two annotations hold what fields of a Deployment and a DaemonSet held in old versions. The API server reads them before it looks at anything else.',
  remedy: 'remove the annotation',
  ...REFUSED,
  sources: [
    ...['Convert_v1_Deployment_To_apps_Deployment', 'Convert_v1_DaemonSet_To_apps_DaemonSet'].map(symbol => ({ project: 'kubernetes' as const, file: 'pkg/apis/apps/v1/conversion.go', symbol })),
    { project: 'kubernetes', file: 'pkg/apis/apps/validation/validation.go', symbol: 'ValidateRollback' },
  ],
  triggers: [{ type: 'ObjectMeta', field: 'annotations', where: isConverted }],
  *check(pod) {
    const { workload } = pod;
    const annotations = workload?.field.at('metadata', 'annotations');
    if (workload?.kind === 'DaemonSet') yield* faultsOf(pod, annotations!.get(GENERATION), -LIMIT);
    // An empty one is none.
    if (workload?.kind === 'Deployment' && textOf(annotations!.get(ROLLBACK)) !== '') yield* faultsOf(pod, annotations!.get(ROLLBACK), 0n);
  },
  examples: {
    pass: [
      { title: 'the annotation that kubectl writes', workload: { kind: 'Deployment', spec: {} }, metadata: { annotations: { 'deployment.kubernetes.io/revision': '3' } }, spec: { os: { name: 'windows' } } },
    ],
    fail: [
      { title: 'no number to roll back to', workload: { kind: 'Deployment', spec: {} }, metadata: { annotations: { [ROLLBACK]: 'previous' } }, spec: { os: { name: 'windows' } } },
    ],
  },
};

function isConverted(annotations: unknown): boolean {
  return memberOf(annotations, ROLLBACK) !== undefined || memberOf(annotations, GENERATION) !== undefined;
}

function* faultsOf(pod: PodView, at: Field, least: bigint): Generator<Fault> {
  const text = textOf(at);
  if (text === undefined || isInteger(text, least)) return;
  const wanted = least === 0n ? 'an integer from 0' : 'an integer';
  yield refusal(pod, at, `${at.path} is ${at.shown}; the API server accepts ${wanted}`, `remove the annotation, or write ${wanted}`);
}

function isInteger(text: string, least: bigint): boolean {
  if (!/^[+-]?\d+$/.test(text)) return false;
  const number = BigInt(text);
  return number >= least && number < LIMIT;
}
