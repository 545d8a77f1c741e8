import { findings, verdicts } from '../findings';

const rule = 'windows/privileged';
const spec = (privileged: unknown) => ({ containers: [{ name: 'a', securityContext: { privileged } }] });

test('with os.name windows the API server refuses it, without it admission', () => {
  expect(verdicts(rule, { ...spec(true), os: { name: 'windows' } })).toEqual([['spec.containers[0].securityContext.privileged', 'api-server']]);
  expect(verdicts(rule, { ...spec(true), nodeSelector: { 'kubernetes.io/os': 'windows' } }))
    .toEqual([['spec.containers[0].securityContext.privileged', 'pod-security/baseline']]);
});

test('false is no wish for the node', () => {
  expect(findings(rule, { ...spec(false), os: { name: 'windows' } })).toEqual([]);
});

test('it names the container, and the field to remove', () => {
  expect(findings(rule, { ...spec(true), os: { name: 'windows' } })[0]).toMatchObject({
    container: 'a', message: 'container "a" sets privileged=true', fix: { op: 'remove', path: '/spec/containers/0/securityContext/privileged' },
  });
});
