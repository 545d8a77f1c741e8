import type { Source } from '../source';

/** Functions of Kubernetes' own validation of pods. */
export function validation(...symbols: readonly string[]): Source[] {
  return symbols.map(symbol => ({ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol }));
}
