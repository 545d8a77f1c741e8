import type { Judged } from './judgement';
import { renderFinding } from '../policy';

/** Thrown where a synth would write what must not reach a cluster: a block for each finding. */
export class RefusedError extends Error {
  public constructor(refused: readonly Judged[]) {
    const blocks = refused.map(({ finding, construct }) => renderFinding(finding, construct));
    super([refused.length === 1 ? 'a finding stops this synth' : `${refused.length} findings stop this synth`, ...blocks].join('\n\n'));
    // Not enumerable: Node prints the members of an error that nobody catches.
    Object.defineProperty(this, 'name', { value: 'RefusedError', enumerable: false });
  }
}
