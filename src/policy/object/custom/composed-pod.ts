import { Field } from '../field';

/** A value made of fields that lie elsewhere in an object. Each keeps its own path, so that findings name where it really is. */
export class ComposedField extends Field {
  /**
   * @param parts its members by name, or its items
   * @param at the field whose place it takes
   */
  public constructor(private readonly parts: ReadonlyMap<string, Field> | readonly Field[], at: Field) {
    super(Array.isArray(parts) ? parts.map(({ value }: Field) => value) : valuesOf(parts as ReadonlyMap<string, Field>), at.up, at.key);
    this.inPlaceOf(at);
  }

  public override get(key: string): Field {
    return (this.parts instanceof Map && this.parts.get(key) as Field | undefined) || super.get(key);
  }

  public override items(): Field[] {
    return Array.isArray(this.parts) ? [...this.parts as readonly Field[]] : [];
  }
}

function valuesOf(parts: ReadonlyMap<string, Field>): Record<string, unknown> {
  return Object.fromEntries([...parts].map(([name, { value }]) => [name, value]));
}
