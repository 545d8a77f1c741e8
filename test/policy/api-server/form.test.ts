import { findings } from '../findings';

test('what is refused in a container names it', () => {
  const spec = { os: { name: 'windows' }, containers: [{ name: 'web', image: 'web', volumeMounts: [{ name: 'data', mountPath: 'a' }] }] };
  expect(findings('api-server/volume-mount', spec).map(({ container }) => container)).toEqual(['web']);
});

test('what is refused elsewhere names none', () => {
  const spec = { os: { name: 'windows' }, containers: [{ name: 'web', image: 'web' }], volumes: [{ name: 'data', emptyDir: {}, secret: {} }] };
  expect(findings('api-server/volume-source', spec).map(finding => 'container' in finding)).toEqual([false]);
});
