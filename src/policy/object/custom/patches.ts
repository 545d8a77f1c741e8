import { groupOf } from '../api-group';
import type { Field } from '../field';
import { fromPointer } from '../path';
import { PlacedField } from './placed-field';
import { isHostProcessSwitch, isOfPod } from './pod-field-names';
import { asTrue, isOn } from './switched-on';

/** What is written in an object for another place in it. */
export interface Patches {
  /** What to read instead of a member, by its name; nothing, where that is in what is read instead of another. */
  readonly instead: ReadonlyMap<string, Field | undefined>;
  /** Whether it is values of a chart, every object of which may be about another pod. */
  readonly areValues: boolean;
}

/** What an object says about other places: as JSON patches, parameters of charts, keys with dots, and switches of charts do. */
export function patchesIn(at: Field): Patches {
  const place = PARAMETERS.find(one => isHolder(at, one) && isListOrMap(at.get(one.parameters)));
  if (place) return valuesWithParameters(at, place);
  const way = wayOfItem(at);
  if (way.length > 0) return { instead: new Map([['value', PlacedField.alone(way, at.get('value'))]]), areValues: false };
  const keys = at.members().flatMap(member => {
    const placed = placedKey(member);
    return placed ? [[member.name, placed] as const] : [];
  });
  return { instead: new Map(keys), areValues: false };
}

/** Where parameters of a chart are: beside its values, which they come after. */
interface Parameters {
  /** The name of the object that holds both. */
  readonly holder: string;
  readonly parameters: string;
  readonly values: string;
  /** The group of the object that this one is in, and how far up that is; of any, without. */
  readonly of?: { readonly group: string; readonly up: number };
  readonly source: string;
}

const PARAMETERS: readonly Parameters[] = [
  {
    holder: 'helm',
    parameters: 'parameters',
    values: 'valuesObject',
    source: 'argoproj/argo-cd pkg/apis/application/v1alpha1/types.go ApplicationSourceHelm.Parameters',
  },
  {
    holder: 'spec',
    parameters: 'set',
    values: 'values',
    of: { group: 'helm.cattle.io', up: 1 },
    source: 'k3s-io/helm-controller pkg/apis/helm.cattle.io/v1/types.go HelmChartSpec.Set',
  },
  {
    holder: 'forProvider',
    parameters: 'set',
    values: 'values',
    of: { group: 'helm.crossplane.io', up: 2 },
    source: 'crossplane-contrib/provider-helm apis/release/v1beta1/types.go ValuesSpec.Set',
  },
];

function isHolder(at: Field, { holder, of }: Parameters): boolean {
  if (at.name !== holder) return false;
  if (!of) return true;
  const object = of.up === 1 ? at.up : at.up?.up;
  return object !== undefined && groupOf(object.get('apiVersion').text) === of.group;
}

function isListOrMap({ value, isObject }: Field): boolean {
  return isObject || Array.isArray(value);
}

function valuesWithParameters(at: Field, place: Parameters): Patches {
  const values = PlacedField.over(at.get(place.values));
  const parameters = at.get(place.parameters);
  for (const item of parameters.items()) values.put(stepsOfName(item.get('name').text), item.get('value'));
  for (const member of parameters.members()) values.put(stepsOfName(member.name), member);
  return { instead: new Map([[place.parameters, values], [place.values, undefined]]), areValues: true };
}

/** Where an item of a list puts its `value`: a JSON patch, or a parameter of a chart by a name with dots. */
function wayOfItem(at: Field): readonly string[] {
  if (!at.get('value').isSet) return [];
  const path = at.get('path').text;
  if (path.startsWith('/')) return stepsOfPointer(path);
  const steps = stepsOfName(at.get('name').text);
  return steps.length > 1 && steps.some(isOfReach) ? steps : [];
}

/** A key with dots as the field that it means, or a switch as what it switches on. */
function placedKey(member: Field): PlacedField | undefined {
  if (isHostProcessSwitch(member.name) && (member.name !== 'hostProcess' || member.isObject) && isOn(member)) return PlacedField.alone(['hostProcess'], asTrue(member));
  if (!member.name.includes('.') || member.name.includes('/')) return undefined;
  const steps = stepsOfName(member.name);
  return steps.slice(-1).some(isOfReach) ? PlacedField.alone(steps, member) : undefined;
}

function isOfReach(name: string): boolean {
  return isOfPod(name) || name === 'hostPort' || name === 'privileged';
}

/** More than leads anywhere in a workload: of longer ways, the last steps say what is there. */
const MAX_STEPS = 32;
const MAX_LENGTH = 4096;

/** The steps of a JSON Pointer (RFC 6901), as JSON patches name a field. */
function stepsOfPointer(path: string): readonly string[] {
  return complete(fromPointer(path.slice(-MAX_LENGTH)));
}

/**
 * The steps of a name as `helm --set` reads it: `a.b[0].c\.d`.
 *
 * @see helm pkg/strvals/parser.go
 */
function stepsOfName(name: string): readonly string[] {
  return complete([...name.slice(-MAX_LENGTH).matchAll(/(?:\\.|[^.[\]\\])+/g)].map(([step]) => step.replace(/\\(.)/g, '$1')));
}

/** With the one step that some leave out: whose user is named. */
function complete(steps: readonly string[]): readonly string[] {
  const last = steps.slice(-MAX_STEPS);
  if (last.length < 2 || last[last.length - 1] !== 'runAsUserName' || last[last.length - 2] === 'windowsOptions') return last;
  return [...last.slice(0, -1), 'windowsOptions', 'runAsUserName'];
}
