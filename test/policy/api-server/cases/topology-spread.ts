import type { Case } from '../case';

const good = { maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule' };
const by = (constraint: object | null) => ({ topologySpreadConstraints: [constraint && { ...good, ...constraint }] });
const at = (field: string) => `spec.topologySpreadConstraints[0].${field}`;
const unset = (field: string): readonly [string, string] => [`${at(field)} is not set; the API server requires it`, `set ${field}`];
const positive = (field: string, shown: number): readonly [string, string] => [`${at(field)} is ${shown}; the API server accepts 1 or more`, 'write 1 or more'];
const wish = (): readonly [string, string] => [
  `${at('minDomains')} is set; the API server accepts it only beside whenUnsatisfiable: DoNotSchedule`, 'remove minDomains, or write whenUnsatisfiable: DoNotSchedule',
];

export const CASES: readonly Case[] = [
  ['a constraint', by({ minDomains: 1, nodeAffinityPolicy: 'Honor', nodeTaintsPolicy: 'Ignore' }), {}],
  ['a wish', by({ whenUnsatisfiable: 'ScheduleAnyway', topologyKey: 'a b', minDomains: null }), {}],
  ['nothing', by(null), { [at('maxSkew')]: unset('maxSkew'), [at('topologyKey')]: unset('topologyKey'), [at('whenUnsatisfiable')]: unset('whenUnsatisfiable') }],
  ['no skew', by({ maxSkew: 0 }), { [at('maxSkew')]: positive('maxSkew', 0) }],
  ['another policy', by({ whenUnsatisfiable: 'doNotSchedule' }), {
    [at('whenUnsatisfiable')]: [`${at('whenUnsatisfiable')} is "doNotSchedule"; the API server accepts DoNotSchedule or ScheduleAnyway`, 'write DoNotSchedule or ScheduleAnyway'],
  }],
  ['no domain', by({ minDomains: 0 }), { [at('minDomains')]: positive('minDomains', 0) }],
  ['no domain for a wish', by({ minDomains: -1, whenUnsatisfiable: 'ScheduleAnyway' }), { [at('minDomains')]: positive('minDomains', -1) }],
  ['domains for a wish', by({ minDomains: 1, whenUnsatisfiable: 'ScheduleAnyway' }), { [at('minDomains')]: wish() }],
  ['domains for nothing', by({ minDomains: 1, whenUnsatisfiable: null }), { [at('minDomains')]: wish(), [at('whenUnsatisfiable')]: unset('whenUnsatisfiable') }],
  ...['nodeAffinityPolicy', 'nodeTaintsPolicy'].flatMap((policy): Case[] => ['', 'honor'].map((value): Case => [`the ${policy} "${value}"`, by({ [policy]: value }), {
    [at(policy)]: [`${at(policy)} is "${value}"; the API server accepts Honor or Ignore`, 'write Honor or Ignore'],
  }])),
];
