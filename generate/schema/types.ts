import type { Enumeration, Struct, OptionType } from '../../src/manifest/schema/option';

/** All structs that types are made of, each after those that it is made of itself. */
export function structsIn(types: readonly OptionType[]): readonly Struct[] {
  return [...new Map(typesIn(types).flatMap(({ shape }) => shape.kind === 'struct' ? [[shape.struct.title, shape.struct] as const] : [])).values()];
}

export function enumerationsIn(types: readonly OptionType[]): readonly Enumeration[] {
  return [...new Map(typesIn(types).flatMap(({ shape }) => shape.kind === 'enum' ? [[shape.enumeration.title, shape.enumeration] as const] : [])).values()];
}

function typesIn(types: readonly OptionType[]): OptionType[] {
  return types.flatMap(type => [...typesIn(partsOf(type)), type]);
}

function partsOf({ shape }: OptionType): readonly OptionType[] {
  if (shape.kind === 'list' || shape.kind === 'map') return [shape.of];
  if (shape.kind === 'user') return [structType(shape.struct)];
  if (shape.kind !== 'struct') return [];
  return [...basesOf(shape.struct), ...Object.values(shape.struct.ownOptions).map(({ type }) => type)];
}

function basesOf({ base }: Struct): OptionType[] {
  return base ? [structType(base)] : [];
}

function structType(struct: Struct): OptionType {
  return Object.assign(() => [], { shape: { kind: 'struct', struct } as const });
}
