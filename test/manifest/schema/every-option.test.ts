import { App, Chart } from 'cdk8s';
import { missing } from './leaves';
import { SAMPLES } from './samples';
import * as constructs from '../../../src';
import { KINDS } from '../../../src/manifest/schema/kinds';
import { optionsOf, type OptionType } from '../../../src/manifest/schema/option';

type Construct = new (chart: Chart, id: string, props: object) => constructs.PssNamespace;

describe.each(Object.values(KINDS))('$construct', ({ construct, options }) => {
  const samples: readonly object[] = SAMPLES[construct as keyof typeof SAMPLES];

  test('every option, by name, is in a sample', () => {
    expect(new Set(samples.flatMap(sample => namesIn(sample, options)))).toEqual(new Set(namesOf(options)));
  });

  test.each(samples)('every value of sample %# is in the manifest, as often as it is given', sample => {
    const Class = constructs[construct as keyof typeof SAMPLES] as unknown as Construct;
    const { apiObject } = new Class(new Chart(new App(), 'chart'), 'it', sample);
    expect(missing(sample, apiObject.toJson())).toEqual([]);
  });
});

/** All options that a type has, each with its struct: `Probe.httpGet`. */
function namesOf({ shape }: OptionType): string[] {
  if (shape.kind === 'list' || shape.kind === 'map') return namesOf(shape.of);
  if (shape.kind !== 'struct') return [];
  return Object.entries(optionsOf(shape.struct)).flatMap(([name, { type }]) => [`${shape.struct.title}.${name}`, ...namesOf(type)]);
}

/** Those of them that are set. */
function namesIn(value: unknown, { shape }: OptionType): string[] {
  if (shape.kind === 'list') return (value as readonly unknown[]).flatMap(item => namesIn(item, shape.of));
  if (shape.kind !== 'struct') return [];
  const options = optionsOf(shape.struct);
  return Object.entries(value as object).flatMap(([name, member]) => [`${shape.struct.title}.${name}`, ...namesIn(member, options[name]!.type)]);
}
