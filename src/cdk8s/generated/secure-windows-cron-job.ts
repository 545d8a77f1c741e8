// Generated from src/manifest/schema by `npx projen generate:schema`: do not edit.
import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import type { CronJobOptions } from './options';
import { cronJob } from '../../manifest/schema/kinds/cron-job';
import { add } from '../add';
import { scopeOf } from '../assert-construct';

/** Properties of a `SecureWindowsCronJob`: those of the pod and of its Jobs, and when these are created. */
export interface SecureWindowsCronJobProps extends CronJobOptions {}

/**
 * A CronJob of Windows pods that a namespace enforcing Pod Security `restricted` admits. By default they run as
 * `ContainerUser`, on Windows nodes only, without a token of their service account.
 *
 * From its first use on, the whole app is guarded: a privileged Windows pod anywhere in it fails the synth.
 *
 * @example
 *
 *   new SecureWindowsCronJob(chart, 'report', {
 *     schedule: '30 2 * * *',
 *     timeZone: 'Europe/Berlin',
 *     concurrencyPolicy: 'Forbid',
 *     containers: [{
 *       name: 'report',
 *       image: 'mcr.microsoft.com/powershell:lts-nanoserver-ltsc2022',
 *       command: ['pwsh', '-File', 'C:\\app\\report.ps1'],
 *       resources: { limits: { memory: '400Mi' } },
 *     }],
 *   });
 */
export class SecureWindowsCronJob extends Construct {
  /** The object that is synthesized. What is patched into it is judged with it. */
  public readonly apiObject: ApiObject;

  /** Name of the CronJob. */
  public readonly name: string;

  /** Labels by which a Service or a NetworkPolicy selects the pods. */
  public readonly selector: { [label: string]: string };

  /**
   * @param scope Scope in which to create the construct.
   * @param id Unique ID in that scope.
   * @param props When Jobs are created, and options of their pods.
   * @throws if an option is invalid: one error with every path, value and what is allowed
   */
  public constructor(scope: Construct, id: string, props: SecureWindowsCronJobProps) {
    super(scopeOf('SecureWindowsCronJob', scope, id), id);
    const { apiObject, selector } = add(this, cronJob, props);
    this.apiObject = apiObject;
    this.name = apiObject.name;
    this.selector = selector;
  }
}
