import { findings, verdicts } from '../findings';

const rule = 'windows/host-namespaces';
const all = { hostNetwork: true, hostPID: true, hostIPC: true };

test('with os.name windows, the API server refuses what Windows does not have', () => {
  expect(verdicts(rule, { ...all, os: { name: 'windows' } })).toEqual([
    ['spec.hostNetwork', 'pod-security/baseline'], ['spec.hostPID', 'api-server'], ['spec.hostIPC', 'api-server'],
  ]);
});

test('without os.name, admission refuses all of them', () => {
  expect(verdicts(rule, { ...all, nodeSelector: { 'kubernetes.io/os': 'windows' } })).toEqual([
    ['spec.hostNetwork', 'pod-security/baseline'], ['spec.hostPID', 'pod-security/baseline'], ['spec.hostIPC', 'pod-security/baseline'],
  ]);
});

test('it says what is asked for', () => {
  expect(findings(rule, { ...all, os: { name: 'windows' } }).map(({ message }) => message)).toEqual([
    'the pod sets hostNetwork=true: it would share the network of the node',
    'the pod sets hostPID=true: it would share the processes of the node',
    'the pod sets hostIPC=true: it would share the IPC of the node',
  ]);
});
