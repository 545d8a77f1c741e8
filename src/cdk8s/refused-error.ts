import { renderFinding, type Finding } from '../policy';

/** Thrown where a synth would write what must not reach a cluster: a block for each finding. */
export class RefusedError extends Error {
  public readonly findings!: readonly Finding[];

  public constructor(findings: readonly Finding[], pathOf: (object: number) => string) {
    const blocks = findings.map(finding => renderFinding(finding, pathOf(finding.object)));
    super([findings.length === 1 ? 'a finding stops this synth' : `${findings.length} findings stop this synth`, ...blocks].join('\n\n'));
    // Not enumerable: Node prints the members of an error that nobody catches.
    Object.defineProperty(this, 'findings', { value: findings, enumerable: false });
    Object.defineProperty(this, 'name', { value: 'RefusedError', enumerable: false });
  }
}
