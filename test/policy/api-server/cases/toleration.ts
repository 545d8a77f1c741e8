import type { Case } from '../case';

const by = (...tolerations: unknown[]) => ({ tolerations });
const at = (field: string) => `spec.tolerations[0].${field}`;
const KEY = 'at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end, after a DNS name and a slash, if need be';
const VALUE = 'at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end, or an empty string';
const keyless = (shown: string): readonly [string, string] => [
  `${at('operator')} is ${shown}; the API server requires Exists of a toleration without a key`, 'set the key of the taint, or operator: Exists to tolerate them all',
];
const timed = (shown: string): readonly [string, string] => [
  `${at('effect')} is ${shown}; the API server requires NoExecute beside tolerationSeconds`, 'write effect: NoExecute, or remove tolerationSeconds',
];

export const CASES: readonly Case[] = [
  ['tolerations of one taint', by(
    { key: 'os', operator: 'Equal', value: 'windows', effect: 'NoSchedule' },
    { key: 'os', value: 'windows' },
    { key: 'os', operator: '', value: '', effect: '' },
    { key: 'os', operator: 'Exists', effect: 'PreferNoSchedule', value: '' },
    { key: 'os', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 0 },
    { key: 'os', operator: 'Exists', tolerationSeconds: null },
  ), {}],
  ['a toleration of all taints', by({ operator: 'Exists' }, { operator: 'Exists', key: '', effect: 'NoExecute' }), {}],
  ['a key with a blank', by({ key: 'a b', operator: 'Exists' }), { [at('key')]: [`${at('key')} is "a b"; the API server accepts ${KEY}`, `write ${KEY}`] }],
  ['nothing', by(null), { [at('operator')]: keyless('not set') }],
  ['an empty operator without a key', by({ operator: '' }), { [at('operator')]: keyless('not set') }],
  ['Equal without a key', by({ operator: 'Equal', value: 'a' }), { [at('operator')]: keyless('"Equal"') }],
  ['another operator', by({ operator: 'exists' }), { [at('operator')]: [`${at('operator')} is "exists"; the API server accepts Equal or Exists`, 'write Equal or Exists'] }],
  ...['Lt', 'Gt'].map((operator): Case => [`${operator}, whose gate is off`, by({ key: 'a', operator, value: 'a b' }), {
    [at('operator')]: `${at('operator')} is "${operator}"; the API server accepts Equal or Exists`,
  }]),
  ['a value beside Exists', by({ key: 'a', operator: 'Exists', value: 'a' }), {
    [at('value')]: [`${at('value')} is "a"; the API server accepts none beside operator: Exists`, 'remove the value, or write operator: Equal'],
  }],
  ...['Equal', ''].map((operator): Case => [`a value with a blank beside the operator "${operator}"`, by({ key: 'a', operator, value: 'a b' }), {
    [at('value')]: [`${at('value')} is "a b"; the API server accepts ${VALUE}`, `write ${VALUE}`],
  }]),
  ['another effect', by({ key: 'a', effect: 'noexecute', tolerationSeconds: 1 }), {
    [at('effect')]: [`${at('effect')} is "noexecute"; the API server accepts NoSchedule, PreferNoSchedule or NoExecute`, 'write NoSchedule, PreferNoSchedule or NoExecute'],
  }],
  ['a time for another effect', by({ key: 'a', effect: 'NoSchedule', tolerationSeconds: 0 }), { [at('effect')]: timed('"NoSchedule"') }],
  ['a time for no effect', by({ key: 'a', tolerationSeconds: -1 }), { [at('effect')]: timed('not set') }],
];
