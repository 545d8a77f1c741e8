import type { Construct } from 'constructs';
import { assertConstruct } from './assert-construct';
import { pointToCaller } from './caller';
import { pathOf } from './construct-path';
import { WindowsGuard } from './windows-guard';
import { acknowledgementFault, type Acknowledgement } from '../policy';

/**
 * Decisions to accept what the guard finds below a construct. Each is written onto the objects that it covers, as the
 * annotation `secure-windows-workloads/acknowledged`, and reported at every synth. Once it has expired, or nothing needs it any
 * more, it is an error.
 *
 * Access to the host cannot be acknowledged, nor can what no cluster accepts.
 *
 * @example
 *
 *   Acknowledgements.of(chart).add({
 *     rule: 'windows/memory-limit',
 *     reason: 'a batch that may use the whole node',
 *     expires: '2027-03-31',
 *   });
 */
export class Acknowledgements {
  /**
   * The acknowledgements for everything below a construct.
   *
   * @param scope a workload, a chart, the app
   * @throws if it is no construct
   */
  public static of(scope: Construct): Acknowledgements {
    assertConstruct('Acknowledgements.of()', scope);
    return new Acknowledgements(scope);
  }

  private constructor(private readonly scope: Construct) {}

  /**
   * Takes responsibility for what a rule finds.
   *
   * @param acknowledgement the rule, the reason, and to what it is narrowed
   * @throws if there is no such rule or no reason, if `expires` is not a date, or if the finding cannot be acknowledged
   */
  public add(acknowledgement: Acknowledgement): void {
    const entry = { ...acknowledgement };
    const fault = acknowledgementFault(entry);
    if (fault !== undefined) throw pointToCaller(new Error(`[${pathOf(this.scope)}] Acknowledgements.add(): ${fault}${fault.endsWith('?') ? '' : '.'}`));
    WindowsGuard.protect(this.scope)._acknowledge(this.scope, entry);
  }
}
