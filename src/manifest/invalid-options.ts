import { CONSTRUCTS } from './front-end';
import type { Check, FrontEnd, OptionFault } from './option-check';
import { shown } from './shown';
import type { Field } from '../policy';

/** Thrown before anything is built: every option that is wrong, with its path, its value and what to do. */
export class InvalidOptionsError extends Error {
  /** @param faults of options, or sentences about the object that they become */
  public constructor(construct: string, faults: ReadonlyArray<OptionFault | string>) {
    super([`[${construct}] ${faults.length === 1 ? '1 option is' : `${faults.length} options are`} invalid`, ...faults.map(line)].join('\n'));
    Object.defineProperty(this, 'name', { value: 'InvalidOptionsError', enumerable: false });
  }
}

export function assertValid(construct: string, options: Field, check: Check, frontEnd: FrontEnd = CONSTRUCTS): void {
  const faults = [...check(options, frontEnd)];
  if (faults.length > 0) throw new InvalidOptionsError(construct, faults);
}

function line(fault: OptionFault | string): string {
  if (typeof fault === 'string') return `  ${fault}.`;
  const { at, problem } = fault;
  const value = at.isSet ? ` is ${shown(at.value)}:` : '';
  return `  ${at.path || 'options'}${value} ${problem}${problem.endsWith('?') ? '' : '.'}`;
}
