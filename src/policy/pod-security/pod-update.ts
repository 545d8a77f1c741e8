import { Field } from '../object/field';

/**
 * Whether an update of a pod is looked at by Pod Security admission: only where containers join or leave, an image changes, or an
 * ephemeral container is new. Edits of annotations and labels are not.
 */
export function isSignificantPodUpdate(pod: unknown, before: unknown): boolean {
  const [spec, old] = [new Field(pod).get('spec'), new Field(before).get('spec')];
  const ephemeral = old.get('ephemeralContainers').items();
  return ['containers', 'initContainers'].some(kind => changed(spec.get(kind).items(), old.get(kind).items()))
    || spec.get('ephemeralContainers').items().some(container => {
      const same = ephemeral.find(other => other.get('name').value === container.get('name').value);
      return !same || imageChanged(container, same);
    });
}

function changed(containers: readonly Field[], before: readonly Field[]): boolean {
  return containers.length !== before.length || containers.some((container, index) => imageChanged(container, before[index]!));
}

function imageChanged(container: Field, before: Field): boolean {
  return container.get('image').text !== before.get('image').text;
}
