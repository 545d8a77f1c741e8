import * as pulumi from '@pulumi/pulumi';
import { isDeferred } from '../manifest/option-check';
import { Field, type Path } from '../policy';

/** Something that must not be shown, and where it is. */
export interface Secret {
  readonly path: Path;
  readonly value: unknown;
}

/** Inputs of a resource as the judge reads them: plain data, from which everything is left out that is not known yet. */
export interface Reading {
  readonly object: Readonly<Record<string, unknown>>;
  /** Paths of what is left out. */
  readonly unknown: readonly Path[];
  readonly secrets: readonly Secret[];
}

/** What is known at once: Outputs, promises and everything else that is no plain data are left out. */
export function readKnown(inputs: pulumi.Inputs): Reading {
  const unknown: Path[] = [];
  const secrets: Secret[] = [];
  const object = Object.fromEntries(Object.keys(inputs).map(key => [key, read(inputs[key], undefined, key)]));
  return { object, unknown, secrets };

  function read(value: unknown, parent: Field | undefined, key: string | number): unknown {
    const at = new Field(value, parent ?? ROOT, key);
    if (value === pulumi.runtime.unknownValue || isDeferred(value)) {
      unknown.push(at.keys);
      return undefined;
    }
    if (pulumi.runtime.isRpcSecret(value)) {
      const inside: unknown = pulumi.runtime.unwrapRpcSecret(value);
      secrets.push({ path: at.keys, value: inside });
      return read(inside, parent, key);
    }
    // An element that is not known keeps its place: the others keep their paths.
    if (Array.isArray(value)) return value.map((element, index) => read(element, at, index));
    if (!at.isObject) return value;
    return Object.fromEntries(at.members().map(member => [member.name, read(member.value, at, member.name)]));
  }
}

/** What is sent to the engine: everything but what this run of the program cannot know. */
export async function readSent(inputs: pulumi.Inputs): Promise<Reading> {
  return readKnown(await pulumi.runtime.serializeProperties('inputs', inputs));
}

const ROOT = new Field(undefined);
