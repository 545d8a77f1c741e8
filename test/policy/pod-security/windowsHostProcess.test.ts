import { denial, everywhere, pathsOf } from './denial';
import { windowsHostProcess } from '../../../src/policy/pod-security/windowsHostProcess';

const hostProcess = (value: unknown) => ({ windowsOptions: { hostProcess: value } });
const WORDS = 'must not set securityContext.windowsOptions.hostProcess=true';

test.each([
  ['the pod', { securityContext: hostProcess(true) }, [`hostProcess (pod ${WORDS})`, ['spec.securityContext.windowsOptions.hostProcess']]],
  ['one container', { containers: [{ name: 'x', securityContext: hostProcess(true) }] },
    [`hostProcess (container "x" ${WORDS})`, ['spec.containers[0].securityContext.windowsOptions.hostProcess']]],
  ['all', { securityContext: hostProcess(true), ...everywhere(hostProcess(true)) },
    [`hostProcess (pod and containers "a", "b", "c" ${WORDS})`, ['spec.securityContext.windowsOptions.hostProcess', ...pathsOf('windowsOptions.hostProcess')]]],
  ['nobody', { securityContext: hostProcess(false), ...everywhere(hostProcess(null)) }, undefined],
])('%s', (_, spec, expected) => {
  expect(denial(windowsHostProcess, 0, spec)).toEqual(expected);
});
