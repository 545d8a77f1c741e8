import type { PodView } from './pod';

const ON_WINDOWS = ['SIGTERM', 'SIGKILL'];

/** Whether Kubernetes has a signal for pods that declare Windows. */
export function isSignalOfWindows(pod: PodView, signal: string): boolean {
  return pod.declaredOs === 'windows' && ON_WINDOWS.includes(signal);
}
