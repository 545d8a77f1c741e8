import { integer, oneOf, optional, spelled, struct, type Options, type StructType } from './option';
import { either, pattern } from '../option-check';

const pods = spelled('intOrString', either(integer(0), pattern(/^\d{1,9}%$/, 10, 'a percentage, e.g. "25%"')));

export const maxSurge = (otherwise: string) => optional(pods, 'Pods above the desired number.', otherwise);
export const maxUnavailable = (otherwise: string) => optional(pods, 'Pods below the desired number.', otherwise);

/**
 * How a workload replaces its pods: step by step, or in another way.
 *
 * @param other the other type, and what it does
 * @param steps of a rolling update, by default
 */
export function strategyOf(title: string, [other, words]: readonly [string, string], rollingUpdate: StructType, steps: string): StructType {
  const options: Options = {
    type: optional(oneOf('RollingUpdate', other), words, '`RollingUpdate`'),
    rollingUpdate: optional(rollingUpdate, 'Steps of a rolling update.', steps),
  };
  return struct(title, 'How pods are replaced.', options);
}
