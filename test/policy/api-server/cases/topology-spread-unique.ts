import type { Case } from '../case';

const of = (...kinds: ReadonlyArray<readonly [topologyKey: string, whenUnsatisfiable: string]>) => ({
  topologySpreadConstraints: kinds.map(([topologyKey, whenUnsatisfiable]) => ({ maxSkew: 1, topologyKey, whenUnsatisfiable })),
});
const at = (index: number) => `spec.topologySpreadConstraints[${index}]`;
const twin = (index: number, other: number): readonly [string, string] => [
  `${at(index)} has the same topologyKey and whenUnsatisfiable as ${at(other)}`, 'remove one of them, or give it another whenUnsatisfiable',
];

export const CASES: readonly Case[] = [
  ['different constraints', of(['zone', 'DoNotSchedule'], ['zone', 'ScheduleAnyway'], ['host', 'DoNotSchedule']), {}],
  ['none', { topologySpreadConstraints: null }, {}],
  ['twins', of(['zone', 'DoNotSchedule'], ['host', 'DoNotSchedule'], ['zone', 'DoNotSchedule']), { [at(0)]: twin(0, 2) }],
  ['three of a kind', of(['zone', 'DoNotSchedule'], ['zone', 'DoNotSchedule'], ['zone', 'DoNotSchedule']), { [at(0)]: twin(0, 1), [at(1)]: twin(1, 2) }],
];
