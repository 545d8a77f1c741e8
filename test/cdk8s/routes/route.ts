import { ApiObject, Chart, type IResolver } from 'cdk8s';
import type { Construct } from 'constructs';
import { SecureWindowsPod, type SecureWindowsPodProps } from '../../../src';

/** A way to a privileged Windows pod. All of them end in an error that names these three. */
export interface Route {
  readonly title: string;
  readonly construct: string;
  readonly rule: string;
  readonly path: string;
  /** Resolvers that the app is made with. */
  readonly resolvers?: IResolver[];
  build(chart: Chart): void;
}

export const container = { name: 'web', image: 'example.com/web:1', resources: { limits: { memory: '1Gi' } } };
export const selector = { nodeSelector: { 'kubernetes.io/os': 'windows' } };
export const hostProcess = { securityContext: { windowsOptions: { hostProcess: true } } };
export const agent = { ...container, ...hostProcess };
export const CONTAINER = 'containers[0].securityContext.windowsOptions.hostProcess';
export const POD = 'securityContext.windowsOptions.hostProcess';

export const secure = (chart: Construct, props: Partial<SecureWindowsPodProps> = {}) => new SecureWindowsPod(chart, 'pod', { containers: [container], ...props });
export const raw = (chart: Construct, spec: unknown, id = 'raw') => new ApiObject(chart, id, { apiVersion: 'v1', kind: 'Pod', spec });
/** For apps whose only line of defence is the guard: any construct of ours protects the whole app. */
export const withOurs = (chart: Construct) => secure(new Chart(chart.node.root, 'ours'));
