import type { Case } from '../case';

const spec = { containers: [{ name: 'web', image: 'example.com/web:1' }] };
const pod = (annotations: unknown, nodeName?: string): Case[1] => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web', annotations }, spec: { ...spec, nodeName } });
const template = (annotations: unknown): Case[1] => ({ apiVersion: 'v1', kind: 'PodTemplate', metadata: { name: 'web', annotations }, template: { metadata: { annotations }, spec } });
const MIRROR = 'kubernetes.io/config.mirror';
const COST = 'controller.kubernetes.io/pod-deletion-cost';
const mirror = (path: string): Case[2] => ({ [path]: [`${path} is set; the API server accepts it only with spec.nodeName`, 'remove the annotation: the kubelet sets it'] });
const cost = (path: string, shown: string): Case[2] => ({
  [path]: [`${path} is ${shown}; the API server accepts an integer of 32 bits`, 'write an integer, without a sign if it is positive'],
});

export const CASES: readonly Case[] = [
  ['a mirror pod', pod({ [MIRROR]: 'x' }, 'a'), {}],
  ['a mirror pod without a node', pod({ [MIRROR]: 'x' }, ''), mirror(`metadata.annotations[${MIRROR}]`)],
  ['a mirror pod without a value', pod({ [MIRROR]: null }), mirror(`metadata.annotations[${MIRROR}]`)],
  ['a mirror pod in a template', template({ [MIRROR]: 'x' }), mirror(`template.metadata.annotations[${MIRROR}]`)],
  ...['0', '1', '10', '2147483647', '-1', '-0', '-01', '-2147483648'].map((value): Case => [`the cost ${value}`, pod({ [COST]: value }), {}]),
  ...['', '+1', '01', '00', 'a', '1a', '1 ', '-', '--1', '1.0', '1_0', '2147483648', '-2147483649', '1\n'].map((value): Case => [
    `the cost ${value}`, pod({ [COST]: value }), cost(`metadata.annotations[${COST}]`, JSON.stringify(value)),
  ]),
  ['no cost', pod({ [COST]: null }), cost(`metadata.annotations[${COST}]`, 'null')],
  ['a cost in a template', template({ [COST]: 'high' }), cost(`template.metadata.annotations[${COST}]`, '"high"')],
];
