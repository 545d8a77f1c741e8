import type { Field } from './object/field';
import { podsIn } from './object/pods-in';
import type { Subject } from './object/subject';
import type { PodReport } from './report';

/** A claim to a persistent volume, of a Windows pod. */
export interface WindowsClaim {
  readonly by: PodReport;
  readonly namespace: string;
  readonly name: string;
  /** Whether a number is added to the name, as a StatefulSet does for each of its pods. */
  readonly isNumbered: boolean;
  /** What it asks for, where that is known. */
  readonly spec?: Field;
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
    const specs = new Map(this.subjects.filter(({ resource: { apiVersion, kind } }) => apiVersion === 'v1' && kind === 'PersistentVolumeClaim')
      .map(({ resource: { namespace, name }, field }) => [keyOf(namespace, name), field.get('spec')]));
    return this.pods.filter(({ windows, likelyWindows }) => windows || likelyWindows).flatMap(by => claimsOf(by, objects.get(by.resource)!, specs));
  }
}

function claimsOf(by: PodReport, object: Field, specs: ReadonlyMap<string, Field>): WindowsClaim[] {
  const { kind, namespace = 'default', name: owner } = by.resource;
  const templates = kind === 'StatefulSet' ? object.at('spec', 'volumeClaimTemplates').items() : [];
  const spec = podsIn(object).find(location => location.spec.path === by.path)!.spec;
  return [
    ...templates.map((template): WindowsClaim => ({
      by, namespace, name: `${template.at('metadata', 'name').text}-${owner}`, isNumbered: true, spec: template.get('spec'),
    })),
    ...spec.get('volumes').items().filter(isClaim).map((volume): WindowsClaim => {
      const template = volume.at('ephemeral', 'volumeClaimTemplate', 'spec');
      if (template.isSet) return { by, namespace, name: `${owner}-${volume.get('name').text}`, isNumbered: false, spec: template };
      const name = volume.at('persistentVolumeClaim', 'claimName').text;
      const known = specs.get(keyOf(namespace, name));
      return { by, namespace, name, isNumbered: false, ...known && { spec: known } };
    }),
  ];
}

function isClaim(volume: Field): boolean {
  return volume.at('ephemeral', 'volumeClaimTemplate', 'spec').isSet || volume.at('persistentVolumeClaim', 'claimName').string !== undefined;
}

function keyOf(namespace: string | undefined, name: string | undefined): string {
  return `${namespace ?? 'default'}/${name}`;
}
