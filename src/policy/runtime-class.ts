import { Field } from './field';

/** RuntimeClasses known from the same input, by name: their node selector tells on which nodes a pod that names them lands. */
export type RuntimeClasses = ReadonlyMap<string, Field>;

export function runtimeClassesIn(objects: readonly Field[]): RuntimeClasses {
  return new Map(objects
    .filter(object => object.get('kind').value === 'RuntimeClass' && /^node\.k8s\.io\//.test(object.get('apiVersion').string ?? ''))
    .map(object => [object.at('metadata', 'name').string ?? '', object]));
}
