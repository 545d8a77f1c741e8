// Generated from src/manifest/schema by `npx projen generate:schema`: do not edit.
import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import type { JobOptions } from './options';
import { job } from '../../manifest/schema/kinds/job';
import { add } from '../add';
import { scopeOf } from '../assert-construct';

/** Properties of a `SecureWindowsJob`: those of the pod, how many pods run, and what becomes of failures. */
export interface SecureWindowsJobProps extends JobOptions {}

/**
 * A Job of Windows pods that a namespace enforcing Pod Security `restricted` admits. By default they run as
 * `ContainerUser`, on Windows nodes only, without a token of their service account.
 *
 * From its first use on, the whole app is guarded: a privileged Windows pod anywhere in it fails the synth.
 *
 * Kubernetes never changes the pods of a Job: to run it anew, give it another name, or let it be deleted after its end (`ttlSecondsAfterFinished`).
 *
 * @example
 *
 *   new SecureWindowsJob(chart, 'migrate', {
 *     backoffLimit: 2,
 *     ttlSecondsAfterFinished: 3600,
 *     containers: [{ name: 'migrate', image: 'example.com/migrate:1', resources: { limits: { memory: '400Mi' } } }],
 *   });
 */
export class SecureWindowsJob extends Construct {
  /** The object that is synthesized. What is patched into it is judged with it. */
  public readonly apiObject: ApiObject;

  /** Name of the Job. */
  public readonly name: string;

  /** Labels by which a Service or a NetworkPolicy selects the pods. */
  public readonly selector: { [label: string]: string };

  /**
   * @param scope Scope in which to create the construct.
   * @param id Unique ID in that scope.
   * @param props Options of the pods, their number and their failures.
   * @throws if an option is invalid: one error with every path, value and what is allowed
   */
  public constructor(scope: Construct, id: string, props: SecureWindowsJobProps) {
    super(scopeOf('SecureWindowsJob', scope, id), id);
    const { apiObject, selector } = add(this, job, props);
    this.apiObject = apiObject;
    this.name = apiObject.name;
    this.selector = selector;
  }
}
