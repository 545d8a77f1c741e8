import { objectsOf, type ObjectInside } from '../object/custom/objects-inside';
import type { Field } from '../object/field';
import { podsIn } from '../object/pods-in';
import type { PodReport } from '../report';
import { CLASS_ANNOTATION, defaultClassesIn } from './storage-class';
import type { Subject } from '../object/subject';

/** A claim to a persistent volume, of a Windows pod. */
export interface WindowsClaim {
  readonly by: PodReport;
  readonly namespace: string;
  readonly name: string;
  /** Whether a number is added to the name, as a StatefulSet does for each of its pods. */
  readonly isNumbered: boolean;
  /** What it asks for, where that is known. */
  readonly asked?: AskedVolume;
}

/** What a claim asks for. */
export interface AskedVolume {
  readonly spec: Field;
  /** The classes that a volume for it may be of. */
  readonly classes: readonly string[];
}

/** The claims of all Windows pods among some objects. They are gathered when they are first asked for. */
export class WindowsClaims {
  private gathered?: readonly WindowsClaim[];

  public constructor(private readonly subjects: readonly Subject[], private readonly pods: readonly PodReport[]) {}

  public get all(): readonly WindowsClaim[] {
    return this.gathered ??= this.gather();
  }

  private gather(): WindowsClaim[] {
    const objects = new Map(this.subjects.map(({ resource, field }) => [resource, field]));
    const defaults = defaultClassesIn(this.subjects);
    const known = new Map(objectsOf(this.subjects, CLAIM).map(claim => [keyOfObject(claim), askedBy(claim.field, defaults)]));
    const specs = new Map<Field, ReadonlyMap<string, Field>>();
    return this.pods.filter(({ windows, likelyWindows }) => windows || likelyWindows).flatMap(by => {
      const object = objects.get(by.resource)!;
      const inside = specs.get(object) ?? new Map(podsIn(object).map(({ spec }) => [spec.path, spec]));
      specs.set(object, inside);
      return claimsOf(by, inside.get(by.path)!, defaults, known);
    });
  }
}

const CLAIM: ReadonlySet<string> = new Set(['v1/PersistentVolumeClaim']);

function claimsOf(by: PodReport, spec: Field, defaults: readonly string[], known: ReadonlyMap<string, AskedVolume>): WindowsClaim[] {
  const { namespace = 'default', name: owner } = by.resource;
  return [
    ...templatesAround(spec, by).map((template): WindowsClaim => ({
      by, namespace, name: `${template.at('metadata', 'name').text}-${owner}`, isNumbered: true, asked: askedBy(template, defaults),
    })),
    ...spec.get('volumes').items().filter(isClaim).map((volume): WindowsClaim => {
      const template = volume.at('ephemeral', 'volumeClaimTemplate');
      if (template.get('spec').isSet) {
        return { by, namespace, name: `${owner}-${volume.get('name').text}`, isNumbered: false, asked: askedBy(template, defaults) };
      }
      const name = volume.at('persistentVolumeClaim', 'claimName').text;
      const asked = known.get(keyOf(namespace, name));
      return { by, namespace, name, isNumbered: false, ...asked && { asked } };
    }),
  ];
}

/** How far above the spec of a pod templates of its claims may be. */
const NEAR = 6;

/** Templates of claims beside a pod: those of a StatefulSet, and of whatever custom kind has such; no other built-in kind does. */
function templatesAround(spec: Field, { resource: { kind }, origin }: PodReport): Field[] {
  if (origin === 'built-in' && kind !== 'StatefulSet') return [];
  const templates: Field[] = [];
  let at: Field | undefined = spec;
  for (let up = 0; up <= NEAR && at; up++, at = at.up) templates.push(...at.get('volumeClaimTemplates').items());
  return templates;
}

function askedBy(claim: Field, defaults: readonly string[]): AskedVolume {
  const spec = claim.get('spec');
  const named = claim.at('metadata', 'annotations').get(CLASS_ANNOTATION).string ?? spec.get('storageClassName').string;
  return { spec, classes: named === undefined ? ['', ...defaults] : [named] };
}

function isClaim(volume: Field): boolean {
  return volume.at('ephemeral', 'volumeClaimTemplate', 'spec').isSet || volume.at('persistentVolumeClaim', 'claimName').string !== undefined;
}

function keyOfObject({ field }: ObjectInside): string {
  return keyOf(field.at('metadata', 'namespace').string, field.at('metadata', 'name').string);
}

function keyOf(namespace: string | undefined, name: string | undefined): string {
  return `${namespace ?? 'default'}/${name}`;
}
