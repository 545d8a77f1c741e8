import { denial } from './denial';
import { hostNamespaces } from '../../../src/policy/pod-security/hostNamespaces';

test.each([
  [{ hostNetwork: true, hostPID: true, hostIPC: true }, ['host namespaces (hostNetwork=true, hostPID=true, hostIPC=true)', ['spec.hostNetwork', 'spec.hostPID', 'spec.hostIPC']]],
  [{ hostPID: true }, ['host namespaces (hostPID=true)', ['spec.hostPID']]],
  [{ hostIPC: true }, ['host namespaces (hostIPC=true)', ['spec.hostIPC']]],
  [{ hostNetwork: false }, undefined],
])('%j', (spec, expected) => {
  expect(denial(hostNamespaces, 0, spec)).toEqual(expected);
});
