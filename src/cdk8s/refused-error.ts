import { pointToCaller } from './caller';
import type { Judged, Judgement } from './judgement';
import { isRefusal, renderFinding } from '../policy';

/** Thrown where a synth would write what must not reach a cluster: a block for each finding. */
export class RefusedError extends Error {
  public constructor(refused: readonly Judged[]) {
    const blocks = refused.map(({ finding, construct }) => renderFinding(finding, construct));
    super([refused.length === 1 ? '1 error stops this synth' : `${refused.length} errors stop this synth`, ...blocks].join('\n\n'));
    // Not enumerable: Node prints the members of an error that nobody catches.
    Object.defineProperty(this, 'name', { value: 'RefusedError', enumerable: false });
  }
}

/** @throws RefusedError if anything must not leave */
export function refuse({ judged }: Judgement): void {
  const refused = judged.filter(({ finding }) => isRefusal(finding));
  if (refused.length > 0) throw pointToCaller(new RefusedError(refused));
}
