import { findings, verdicts } from '../findings';

const rule = 'windows/host-process';
const hostProcess = { securityContext: { windowsOptions: { hostProcess: true } } };

test('every place that sets it is found, in the order of the containers', () => {
  expect(verdicts(rule, {
    ...hostProcess,
    containers: [{ name: 'a', ...hostProcess }, { name: 'b' }],
    initContainers: [{ name: 'c', ...hostProcess }],
    ephemeralContainers: [{ name: 'd', ...hostProcess }],
  })).toEqual([
    ['spec.securityContext.windowsOptions.hostProcess', 'pod-security/baseline'],
    ['spec.initContainers[0].securityContext.windowsOptions.hostProcess', 'pod-security/baseline'],
    ['spec.containers[0].securityContext.windowsOptions.hostProcess', 'pod-security/baseline'],
    ['spec.ephemeralContainers[0].securityContext.windowsOptions.hostProcess', 'pod-security/baseline'],
  ]);
});

test('it names the container', () => {
  const [found] = findings(rule, { initContainers: [{ name: 'agent', ...hostProcess }] });
  expect(found).toMatchObject({
    container: 'agent',
    value: true,
    severity: 'error',
    message: 'init container "agent" sets hostProcess=true: it would run on the node itself, outside any isolation. Also: a HostProcess pod must set hostNetwork=true',
    fix: { op: 'remove', path: '/spec/initContainers/0/securityContext/windowsOptions/hostProcess' },
  });
});

test('a container without a name goes by its path', () => {
  expect(findings(rule, { containers: [hostProcess] })[0]).toMatchObject({ container: '', message: expect.stringContaining('spec.containers[0] sets hostProcess=true') as string });
});

test('it names the pod', () => {
  expect(findings(rule, hostProcess)[0]!.message).toBe('the pod sets hostProcess=true: it would run on the node itself, outside any isolation');
});
