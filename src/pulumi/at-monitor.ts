import * as pulumi from '@pulumi/pulumi';
import { ResourceMonitorClient } from '@pulumi/pulumi/proto/resource_grpc_pb';
import type { RegisterResourceRequest } from '@pulumi/pulumi/proto/resource_pb';
import { MockMonitor } from '@pulumi/pulumi/runtime/mocks';
import { watchEngine } from './in-engine';
import { isKubernetes } from './kubernetes-type';
import { isWatchedWhenSent, watchWhenSent } from './last-check';
import { Program } from './program';
import { isConnected, isInProvider } from './sdk';
import { urnUnder } from './urn';

type Send = (request: RegisterResourceRequest, ...others: unknown[]) => unknown;

/** What registers resources: an engine, or the mocks of a unit test. */
interface Monitor {
  registerResource?: Send;
}

const WATCHED = Symbol.for('secure-windows-workloads.pulumi.watched');

/** Lets programs see what they send: those that run, and those that this process runs later, with mocks or engines of their own. */
export function watchMonitors(): void {
  const current = pulumi.runtime.getMonitor() as Monitor | undefined;
  const holders = [MockMonitor.prototype, ResourceMonitorClient.prototype, current && Object.hasOwn(current, 'registerResource') ? current : Object.getPrototypeOf(current ?? {})];
  for (const holder of holders as Monitor[]) {
    if (Object.hasOwn(holder, 'registerResource') && !Object.hasOwn(holder, WATCHED)) watch(holder);
  }
}

function watch(holder: Monitor): void {
  const send = holder.registerResource!;
  Object.defineProperty(holder, WATCHED, { value: true });
  holder.registerResource = function(this: unknown, request, ...others) {
    const program = Program.current();
    const judgement = program.isGuarded ? beforeSent(program, request) : undefined;
    if (!judgement) return send.call(this, request, ...others);
    const callback = others.find(other => typeof other === 'function') as (error: unknown) => void;
    return void judgement.then(() => void send.call(this, request, ...others), callback);
  };
}

/** What is waited for before a resource is sent, if anything. */
function beforeSent(program: Program, request: RegisterResourceRequest): Promise<unknown> | undefined {
  const type = request.getType();
  if (type === 'pulumi:pulumi:Stack') return undefined;
  const name = request.getName();
  const urn = urnUnder(request.getParent(), type, name);
  program.destinations.set(urn, program.clusters.referred(request.getProvider()));
  const isObject = request.getCustom() && isKubernetes(type);
  if (!isConnected()) return isObject ? program.checkLast(program.subjectAt(urn, { type, name }), request.getObject()!.toJavaScript()) : undefined;
  watchEngine(program);
  const isSeen = !isObject || isWatchedWhenSent(request, program.lastCheck!);
  if (!isInProvider()) return isSeen && !request.getRemote() && request.getTransformsList().length === 0 ? program.seeAll : program.watchAll!();
  return isSeen ? undefined : watchWhenSent(request, program.lastCheck!);
}
