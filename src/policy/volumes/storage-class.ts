import { objectsOf } from '../object/custom/objects-inside';
import type { Subject } from '../object/subject';

/** What named the class of a volume, or of a claim, before `storageClassName`; it still comes first. */
export const CLASS_ANNOTATION = 'volume.beta.kubernetes.io/storage-class';

/**
 * The names of classes that a claim without one may get.
 *
 * @see kubernetes pkg/volume/util/storageclass.go IsDefaultAnnotation
 */
export function defaultClassesIn(subjects: readonly Subject[]): readonly string[] {
  return objectsOf(subjects, CLASSES)
    .filter(({ field }) => DEFAULT_ANNOTATIONS.some(annotation => field.at('metadata', 'annotations').get(annotation).text === 'true'))
    .map(({ field }) => field.at('metadata', 'name').text);
}

const CLASSES: ReadonlySet<string> = new Set(['storage.k8s.io/v1/StorageClass', 'storage.k8s.io/v1beta1/StorageClass']);
const DEFAULT_ANNOTATIONS = ['storageclass.kubernetes.io/is-default-class', 'storageclass.beta.kubernetes.io/is-default-class'];
