import type { Case } from '../case';
import { withSources } from '../volume';

const by = (...matchExpressions: unknown[]) => ({
  topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule', labelSelector: { matchExpressions } }],
});
const at = (field: string, index = 0) => `spec.topologySpreadConstraints[0].labelSelector.matchExpressions[${index}].${field}`;
const KEY = 'at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end, after a DNS name and a slash, if need be';
const VALUE = 'at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end, or an empty string';

const WRONG = { matchLabels: { a: 'b c' }, matchExpressions: [{ key: 'a', operator: 'in' }] };
const ENDING = { metadata: { labels: { a: 'b' } }, spec: { restartPolicy: 'Never', containers: [{ name: 'web', image: 'example.com/web:1' }] } };

export const CASES: readonly Case[] = [
  ['complete requirements', by({ key: 'a', operator: 'In', values: ['b', ''] }, { key: 'a', operator: 'NotIn', values: ['b'] }, { key: 'a', operator: 'Exists' }), {}],
  ['no values, and an empty list of them', by({ key: 'a', operator: 'DoesNotExist', values: [] }, { key: 'a', operator: 'Exists', values: null }), {}],
  ['no key', by({ operator: 'Exists' }), { [at('key')]: `${at('key')} is not set; the API server requires it` }],
  ['a key with a blank', by({ key: 'a b', operator: 'Exists' }), { [at('key')]: `${at('key')} is "a b"; the API server accepts ${KEY}` }],
  ['no operator', by({ key: 'a' }), { [at('operator')]: `${at('operator')} is not set; the API server requires it` }],
  ['an operator in other letters', by({ key: 'a', operator: 'in', values: ['b'] }), {
    [at('operator')]: [`${at('operator')} is "in"; the API server accepts In, NotIn, Exists or DoesNotExist`, 'write In, NotIn, Exists or DoesNotExist'],
  }],
  ['nothing at all', by(null), {
    [at('key')]: `${at('key')} is not set; the API server requires it`,
    [at('operator')]: `${at('operator')} is not set; the API server requires it`,
  }],
  ...['In', 'NotIn'].map((operator): Case => [`${operator} without values`, by({ key: 'a', operator }, { key: 'a', operator, values: [] }), {
    [at('values')]: [`${at('values')} is empty; the API server requires values for the operator ${operator}`, 'list the values to compare with'],
    [at('values', 1)]: `${at('values', 1)} is empty; the API server requires values for the operator ${operator}`,
  }]),
  ...['Exists', 'DoesNotExist'].map((operator): Case => [`${operator} with values`, by({ key: 'a', operator, values: ['b'] }), {
    [at('values')]: [`${at('values')} is set; the API server accepts no values for the operator ${operator}`, 'remove the values, or use In or NotIn'],
  }]),
  ['a value with a blank', by({ key: 'a', operator: 'In', values: ['b', 'b c'] }), { [`${at('values')}[1]`]: `${at('values')}[1] is "b c"; the API server accepts ${VALUE}` }],
  ['a trust bundle with a name', withSources({ clusterTrustBundle: { path: 'a', name: 'a', labelSelector: { matchExpressions: [{}] } } }), {}],
  ['a trust bundle with a name and a signer', withSources({ clusterTrustBundle: { path: 'a', name: 'a', signerName: 'a.b/c', labelSelector: { matchExpressions: [{}] } } }), {}],
  ['a trust bundle with a signer', withSources({ clusterTrustBundle: { path: 'a', signerName: 'a.b/c', labelSelector: { matchExpressions: [{ key: 'a', operator: 'Exists' }] } } }), {}],
  ['a selector in the jobs of a CronJob', {
    apiVersion: 'batch/v1', kind: 'CronJob', metadata: { name: 'web' }, spec: { schedule: '@daily', jobTemplate: { spec: { selector: WRONG, template: ENDING } } },
  }, {}],
  ['the selector of a Job', { apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'web' }, spec: { manualSelector: true, selector: WRONG, template: ENDING } }, { 'spec.selector.matchExpressions[0].operator': 'spec.selector.matchExpressions[0].operator is "in"; the API server accepts In, NotIn, Exists or DoesNotExist' }],
];
