import type { Case } from '../case';

const GENERATION = 'deprecated.daemonset.template.generation';
const ROLLBACK = 'deprecated.deployment.rollback.to';
const of = (kind: string, annotations: object, ofTemplate: object = {}): Case[1] => ({
  apiVersion: 'apps/v1',
  kind,
  metadata: { name: 'web', annotations },
  spec: { selector: { matchLabels: { app: 'web' } }, template: { metadata: { labels: { app: 'web' }, annotations: ofTemplate }, spec: { containers: [{ name: 'web', image: 'example.com/web:1' }] } } },
});

export const CASES: readonly Case[] = [
  ...['0', '7', '+7', '007', '9223372036854775807', '', null].map((revision): Case => [`the revision ${JSON.stringify(revision)}`, of('Deployment', { [ROLLBACK]: revision }), {}]),
  ...['-1', 'x', '1.5', '1x', 'x1', ' 1', '9223372036854775808'].map((revision): Case => [`no revision: "${revision}"`, of('Deployment', { [ROLLBACK]: revision }), {
    [`metadata.annotations[${ROLLBACK}]`]: [
      `metadata.annotations[${ROLLBACK}] is "${revision}"; the API server accepts an integer from 0`,
      'remove the annotation, or write an integer from 0',
    ],
  }]),
  ...['0', '-1', '9223372036854775807', '-9223372036854775808'].map((generation): Case => [`the generation ${generation}`, of('DaemonSet', { [GENERATION]: generation }), {}]),
  ...['', null, 'x', '-9223372036854775809', '9223372036854775808'].map((generation): Case => [`no generation: ${JSON.stringify(generation)}`, of('DaemonSet', { [GENERATION]: generation }), {
    [`metadata.annotations[${GENERATION}]`]: [
      `metadata.annotations[${GENERATION}] is ${JSON.stringify(generation)}; the API server accepts an integer`,
      'remove the annotation, or write an integer',
    ],
  }]),
  ['the annotation of a Deployment in a DaemonSet', of('DaemonSet', { [ROLLBACK]: 'x' }), {}],
  ['the annotation of a DaemonSet in a Deployment', of('Deployment', { [GENERATION]: 'x' }), {}],
  ['both in a ReplicaSet', of('ReplicaSet', { [ROLLBACK]: 'x', [GENERATION]: 'x' }), {}],
  ['in a template', of('Deployment', {}, { [ROLLBACK]: 'x' }), {}],
];
