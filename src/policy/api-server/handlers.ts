import { memberOf, type Field } from '../object/field';
import type { ContainerView } from '../object/pod';
import type { Find } from '../rule/every';

/** What a probe or a hook may do. */
export const HANDLERS = {
  Probe: ['exec', 'httpGet', 'tcpSocket', 'grpc'],
  LifecycleHandler: ['exec', 'httpGet', 'tcpSocket', 'sleep'],
} as const;

/** Whether a container may have probes and hooks: others do not run beside the rest, and the API server looks no further. */
export function mayBeProbed({ kind, field }: ContainerView): boolean {
  return kind === 'containers' || (kind === 'initContainers' && field.get('restartPolicy').value === 'Always');
}

/** In probes and hooks into which the API server looks. */
export function whereProbed(find: Find): Find {
  return { ...find, verdict: { ...find.verdict, when: ({ container }) => mayBeProbed(container!) } };
}

/** In handlers into which the API server looks. */
export function whereHandled(find: Find): Find {
  return { ...find, verdict: { ...find.verdict, when: ({ container, from }) => mayBeProbed(container!) && isFirst(from) } };
}

/** Whether it is the one into which the API server looks, of those that a probe or a hook sets. */
export function isFirst(handler: Field): boolean {
  const first = ['exec', 'httpGet', 'tcpSocket'].find(name => handler.up!.get(name).isSet) ?? handler.name;
  return first === handler.name;
}

/** API servers drop a stop signal (the feature gate ContainerStopSignals is off), and a lifecycle that has nothing else. */
export function isDropped(lifecycle: unknown): boolean {
  const isThere = (name: string) => (memberOf(lifecycle, name) ?? undefined) !== undefined;
  return isThere('stopSignal') && !isThere('postStart') && !isThere('preStop');
}
