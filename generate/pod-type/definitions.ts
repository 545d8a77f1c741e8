import type { OpenApi, Schema } from './open-api';

/** An object: its fields, and which of them are objects without fields where they are absent. */
export interface Definition {
  /** Their types. `X[]` is a list of `X`, `X{}` a map of it. */
  readonly fields: Readonly<Record<string, string>>;
  readonly implied: readonly string[];
}

/** Objects by their names. */
export type Definitions = ReadonlyMap<string, Definition>;

/** Types that decode themselves: their schemas say less than their decoders. */
const SCALARS: Readonly<Record<string, string>> = {
  'io.k8s.apimachinery.pkg.api.resource.Quantity': 'quantity',
  'io.k8s.apimachinery.pkg.util.intstr.IntOrString': 'int-or-string',
  'io.k8s.apimachinery.pkg.apis.meta.v1.Time': 'time',
  'io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1': 'any',
};

/** Everything that some objects consist of. What the cluster writes into the roots, their status, may have any fields. */
export function definitionsOf({ components: { schemas } }: OpenApi, ...roots: readonly string[]): Definitions {
  const idOf = new Map<string, string>();
  const definitions = new Map<string, Definition>();

  const named = (id: string): string => {
    const name = id.slice(id.lastIndexOf('.') + 1);
    if (idOf.has(name) && idOf.get(name) !== id) throw new Error(`Both ${id} and ${idOf.get(name)} would be called ${name}`);
    if (!idOf.has(name)) {
      idOf.set(name, id);
      const { type, properties = {} } = schemas[id] ?? {};
      if (type !== 'object') throw new Error(`${id} is not an object`);
      const implied = Object.keys(properties).filter(field => isImplied(properties[field]!));
      definitions.set(name, { fields: Object.fromEntries(Object.entries(properties).map(([field, schema]) => [field, field === 'status' && roots.includes(id) ? 'any{}' : typeOf(schema, `${name}.${field}`)])), implied });
    }
    return name;
  };

  const typeOf = ({ $ref, allOf, type, format, items, additionalProperties }: Schema, place: string): string => {
    const id = ($ref ?? allOf?.[0]?.$ref)?.replace('#/components/schemas/', '');
    if (id !== undefined) return SCALARS[id] ?? named(id);
    if (type === 'array' && items) return `${typeOf(items, place)}[]`;
    if (type === 'object' && additionalProperties) return `${typeOf(additionalProperties, place)}{}`;
    if (type === 'integer' && (format === 'int32' || format === 'int64')) return format;
    if ((type === 'string' || type === 'boolean') && format === undefined) return type;
    throw new Error(`${place} has a type that this generator does not know: ${type} ${format ?? ''}`);
  };

  roots.forEach(named);
  return definitions;
}

function isImplied({ allOf, default: value }: Schema): boolean {
  return allOf !== undefined && JSON.stringify(value) === '{}';
}
