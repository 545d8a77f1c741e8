import type { Enumeration, Struct, Type } from '../../src/manifest/schema/type';

/** All structs that types are made of, each after those that it is made of itself. */
export function structsIn(types: readonly Type[]): readonly Struct[] {
  return [...new Map(typesIn(types).flatMap(({ shape }) => shape.kind === 'struct' ? [[shape.struct.title, shape.struct] as const] : [])).values()];
}

export function enumerationsIn(types: readonly Type[]): readonly Enumeration[] {
  return [...new Map(typesIn(types).flatMap(({ shape }) => shape.kind === 'enum' ? [[shape.enumeration.title, shape.enumeration] as const] : [])).values()];
}

function typesIn(types: readonly Type[]): Type[] {
  return types.flatMap(type => [...typesIn(partsOf(type)), type]);
}

function partsOf({ shape }: Type): readonly Type[] {
  if (shape.kind === 'list' || shape.kind === 'map') return [shape.of];
  if (shape.kind === 'user') return [structType(shape.struct)];
  if (shape.kind !== 'struct') return [];
  return [...basesOf(shape.struct), ...Object.values(shape.struct.ownOptions).map(({ type }) => type)];
}

function basesOf({ base }: Struct): Type[] {
  return base ? [structType(base)] : [];
}

function structType(struct: Struct): Type {
  return Object.assign(() => [], { shape: { kind: 'struct', struct } as const });
}
