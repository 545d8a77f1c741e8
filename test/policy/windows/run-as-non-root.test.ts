import { findings, verdicts } from '../findings';

const rule = 'windows/run-as-non-root';
const os = { name: 'windows' };
const root = (runAsNonRoot: boolean | undefined, user?: string) =>
  ({ securityContext: { runAsNonRoot, windowsOptions: user && { runAsUserName: user } } });
const POD = 'spec.securityContext.runAsNonRoot';
const CONTAINER = 'spec.containers[0].securityContext.runAsNonRoot';
const admin = 'ContainerAdministrator';

// check_runAsNonRoot: an explicit false counts even where the other level says true.
test.each([
  ['nowhere', { containers: [{ name: 'a' }] }, [POD]],
  ['on the pod', { ...root(true), containers: [{ name: 'a' }] }, []],
  ['on the container', { containers: [{ name: 'a', ...root(true) }] }, []],
  ['on one of two containers', { containers: [{ name: 'a', ...root(true) }, { name: 'b' }] }, [POD]],
  ['false on the pod', { ...root(false), containers: [{ name: 'a' }] }, [POD]],
  ['false on the pod, true on its container', { ...root(false), containers: [{ name: 'a', ...root(true) }] }, [POD]],
  ['true on the pod, false on its container', { ...root(true), containers: [{ name: 'a', ...root(false) }] }, [CONTAINER]],
  ['false on both', { ...root(false), containers: [{ name: 'a', ...root(false) }] }, [POD, CONTAINER]],
  ['an administrator needs no true', { containers: [{ name: 'a', ...root(undefined, admin) }] }, []],
  ['an administrator may say false', { ...root(true), containers: [{ name: 'a', ...root(false, admin) }] }, []],
  ['a pod of an administrator may say false', { ...root(false, admin), containers: [{ name: 'a' }] }, []],
  ['one who is none may not', { ...root(false, 'u'), containers: [{ name: 'a' }] }, [POD]],
])('%s', (_, spec, paths) => {
  expect(verdicts(rule, { os, ...spec })).toEqual(paths.map(path => [path, 'pod-security/restricted']));
});

test('it says who', () => {
  const messages = (spec: object) => findings(rule, { os, ...spec }).map(({ message, container }) => [container, message]);
  expect(messages({ ...root(false), containers: [{ name: 'a', ...root(false) }] })).toEqual([
    [undefined, 'the pod sets runAsNonRoot=false'], ['a', 'container "a" sets runAsNonRoot=false'],
  ]);
  expect(messages({ containers: [{ name: 'a' }] })).toEqual([
    [undefined, 'container "a" has no runAsNonRoot: true, neither on the pod nor on the container'],
  ]);
  expect(messages({ containers: [{ name: 'a' }, { name: 'b' }] })).toEqual([
    [undefined, 'container "a", container "b" have no runAsNonRoot: true, neither on the pod nor on the container'],
  ]);
});

test('false is mended where it stands', () => {
  const said = { securityContext: { runAsNonRoot: false } };
  expect(findings(rule, { os: { name: 'windows' }, ...said, containers: [{ name: 'a', ...said }] }).map(({ fix }) => fix)).toEqual([
    { op: 'add', path: '/spec/securityContext/runAsNonRoot', value: true },
    { op: 'add', path: '/spec/containers/0/securityContext/runAsNonRoot', value: true },
  ]);
});
