import type { Case } from '../case';

const spec = { containers: [{ name: 'web', image: 'example.com/web:1' }] };
const gates = [{ name: 'quota' }];
const at = 'spec.nodeName';
const NAME = 'at most 253 lowercase letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot';

export const CASES: readonly Case[] = [
  ['the name of a node', { nodeName: 'a.b', schedulingGates: [] }, {}],
  ['no name', { nodeName: '', schedulingGates: gates }, {}],
  ['no gates', { nodeName: 'a', schedulingGates: null }, {}],
  ['capital letters', { nodeName: 'A', schedulingGates: gates }, { [at]: `${at} is "A"; the API server accepts ${NAME}` }],
  ['gates', { nodeName: 'a', schedulingGates: gates }, {
    [at]: [`${at} is "a"; the API server accepts none while the pod has scheduling gates`, 'remove nodeName, or the scheduling gates'],
  }],
  ['gates in a template', { apiVersion: 'v1', kind: 'PodTemplate', metadata: { name: 'web' }, template: { spec: { ...spec, nodeName: 'a', schedulingGates: gates } } }, {}],
];
