import { denial, windows } from './denial';
import { seccompProfileBaseline, seccompProfileRestricted } from '../../../src/policy/pod-security/seccompProfile';

const profile = (type: unknown) => ({ securityContext: { seccompProfile: { type } } });
const POD = 'seccomp.security.alpha.kubernetes.io/pod';
const CONTAINER = 'container.seccomp.security.alpha.kubernetes.io/';

describe('baseline, before v1.19: annotations', () => {
  test.each([
    ['good ones', { [POD]: 'runtime/default', [`${CONTAINER}x`]: 'docker/default', [`${CONTAINER}y`]: 'localhost/', [`${CONTAINER}z`]: 'unconfined' }, undefined],
    ['bad ones', { [POD]: 'unconfined', [`${CONTAINER}x`]: '', [`${CONTAINER}y`]: 'runtime/default ' },
      [`seccompProfile (forbidden annotations ${CONTAINER}x="", ${CONTAINER}y="runtime/default ", ${POD}="unconfined")`,
        [`metadata.annotations[${POD}]`, `metadata.annotations[${CONTAINER}x]`, `metadata.annotations[${CONTAINER}y]`]]],
    ['almost good ones', { [POD]: 'x/runtime/default', [`${CONTAINER}x`]: 'docker/default/x', [`${CONTAINER}y`]: 'not-localhost/x' },
      [`seccompProfile (forbidden annotations ${CONTAINER}x="docker/default/x", ${CONTAINER}y="not-localhost/x", ${POD}="x/runtime/default")`,
        [`metadata.annotations[${POD}]`, `metadata.annotations[${CONTAINER}x]`, `metadata.annotations[${CONTAINER}y]`]]],
    ['one', { [POD]: 'x' }, [`seccompProfile (forbidden annotation ${POD}="x")`, [`metadata.annotations[${POD}]`]]],
  ])('%s', (_, annotations, expected) => {
    expect(denial(seccompProfileBaseline, 18, { containers: [{ name: 'x' }, { name: 'y' }, { name: 'x' }] }, annotations)).toEqual(expected);
    expect(denial(seccompProfileBaseline, 19, {}, annotations)).toBeUndefined();
  });
});

const explicit: Array<[string, object, [string, string[]] | undefined]> = [
  ['good ones', { ...profile('RuntimeDefault'), containers: [{ name: 'x', ...profile('Localhost') }] }, undefined],
  ['the pod', profile('Unconfined'), ['seccompProfile (pod must not set securityContext.seccompProfile.type to "Unconfined")', ['spec.securityContext.seccompProfile']]],
  ['a container', { ...profile('Localhost'), containers: [{ name: 'x', ...profile('Unconfined') }] },
    ['seccompProfile (container "x" must not set securityContext.seccompProfile.type to "Unconfined")', ['spec.containers[0].securityContext.seccompProfile']]],
  ['no type', profile(undefined), ['seccompProfile (pod must not set securityContext.seccompProfile.type to "")', ['spec.securityContext.seccompProfile']]],
  ['both', { ...profile('Unconfined'), containers: [{ name: 'x', ...profile('') }] },
    ['seccompProfile (pod and container "x" must not set securityContext.seccompProfile.type to "", "Unconfined")',
      ['spec.securityContext.seccompProfile', 'spec.containers[0].securityContext.seccompProfile']]],
];

test.each(explicit)('set explicitly: %s', (_, spec, expected) => {
  expect(denial(seccompProfileBaseline, 19, spec)).toEqual(expected);
  expect(denial(seccompProfileRestricted, 19, spec)).toEqual(expected);
});

describe('restricted', () => {
  test('wants it on the pod or on each container', () => {
    expect(denial(seccompProfileRestricted, 19, { containers: [{ name: 'x' }, { name: 'y', ...profile('Localhost') }, { name: 'z', ...profile(undefined), securityContext: {} }] })).toEqual([
      'seccompProfile (pod or containers "x", "z" must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost")', ['spec.securityContext.seccompProfile'],
    ]);
    expect(denial(seccompProfileRestricted, 19, { containers: [{ name: 'y', ...profile('Localhost') }] })).toBeUndefined();
    expect(denial(seccompProfileRestricted, 19, { ...profile('Localhost'), containers: [{ name: 'y' }] })).toBeUndefined();
  });

  test('from v1.19, and from v1.25 not on Windows', () => {
    const spec = { ...windows, containers: [{ name: 'x' }] };
    expect([18, 19, 24, 25].map(minor => denial(seccompProfileRestricted, minor, spec) !== undefined)).toEqual([false, true, true, false]);
    expect(denial(seccompProfileRestricted, 25, { containers: [{ name: 'x' }] })).toBeDefined();
  });
});
