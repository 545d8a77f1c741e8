import { isSignalOfWindows } from '../object/stop-signal';
import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isSet } from '../triggers/condition';

export const stopSignal: Rule = {
  id: 'windows/stop-signal',
  title: 'No stop signal that Windows does not support',
  why: 'API servers drop stopSignal while the feature gate ContainerStopSignals is off, its default. With the gate on, they accept SIGTERM and SIGKILL in a pod '
    + 'that declares os.name: windows, and reject any other.',
  remedy: 'remove the field, or set SIGTERM and os: { name: windows }',
  severity: 'warning',
  acknowledgeable: true,
  sources: [
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateStopSignal' },
    { project: 'kubernetes', file: 'pkg/features/kube_features.go', symbol: 'ContainerStopSignals' },
  ],
  finds: [every.container('lifecycle.stopSignal', isSet, {
    when: ({ at, pod }) => !isSignalOfWindows(pod, at.text),
    says: ({ who, at }) => `${who} sets stopSignal ${at.shown}: API servers drop it, or reject it if the feature gate ContainerStopSignals is on`,
    refusedBy: 'nobody',
    fix: 'remove',
  })],
  examples: {
    pass: [
      { title: 'a signal of Windows', spec: { os: { name: 'windows' }, containers: [{ name: 'web', lifecycle: { stopSignal: 'SIGTERM' } }] } },
    ],
    fail: [
      { title: 'a signal of Linux', spec: { os: { name: 'windows' }, containers: [{ name: 'web', lifecycle: { stopSignal: 'SIGUSR1' } }] } },
      { title: 'the OS not declared', spec: { nodeSelector: { 'kubernetes.io/os': 'windows' }, containers: [{ name: 'web', lifecycle: { stopSignal: 'SIGKILL' } }] } },
    ],
  },
};
