import { refusal } from './form';
import type { Field } from '../object/field';
import type { PodView } from '../object/pod';
import type { Fault } from '../rule/rule';

/** A mount or a device names no volume that the API server accepts. */
export function noVolume(pod: PodView, name: Field): Fault {
  const isThere = pod.volumes.some(({ field }) => field.get('name').text === name.text);
  return isThere
    ? refusal(pod, name, `${name.path} is ${name.shown}; the API server rejects the volume of that name`, 'write the volume as the other findings say')
    : refusal(pod, name, `${name.path} is ${name.shown}; the pod has no volume of that name`, 'name a volume of the pod, or add one of that name');
}

export function unset(pod: PodView, at: Field): Fault {
  return refusal(pod, at, `${at.path} is not set; the API server requires it`, `set ${at.name}`);
}

/** The paths of mounts or devices, by the names of their volumes. Of two with one name, the last counts. */
export function pathsByName(uses: Field, path: string): ReadonlyMap<string, string> {
  return new Map(uses.items().map(use => [use.get('name').text, use.get(path).text]));
}
