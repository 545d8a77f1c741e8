import { findings } from '../findings';

const found = (annotations: unknown) => findings('windows/host-process-annotation', { os: { name: 'windows' } }, { annotations })
  .map(({ path, container, message, refusedBy, fix }) => ({ path, container, message, refusedBy, fix }));

describe.each(['true', 'false', '', null])('at the value %j', value => {
  test.each([
    'microsoft.com/hostprocess', 'microsoft.com/hostprocess-container', 'microsoft.com/hostprocess-rootfs-location', 'Microsoft.com/HostProcess-Inherit-User',
  ])('%s', name => {
    expect(found({ [name]: value })).toEqual([{
      path: `metadata.annotations[${name}]`,
      message: `the annotation ${name} asks the container runtime for access to the host`,
      refusedBy: 'nobody',
      fix: { op: 'remove', path: `/metadata/annotations/${name.replace('/', '~1')}` },
    }]);
  });
});

test.each([
  ['other names', { 'example.com/microsoft.com/hostprocess': 'true', 'microsoft.com/host': 'true', 'xmicrosoft.com/hostprocess-container': 'true' }],
  ['none', {}], ['null', null], ['a list', ['microsoft.com/hostprocess-container']], ['a text', 'microsoft.com/hostprocess-container'],
])('nothing in %s', (_, annotations) => {
  expect(found(annotations)).toEqual([]);
});

test('one finding for each', () => {
  const paths = found({ 'microsoft.com/hostprocess-container': 'true', 'a': 'b', 'microsoft.com/hostprocess-inherit-user': 'true' }).map(({ path }) => path);
  expect(paths).toEqual(['metadata.annotations[microsoft.com/hostprocess-container]', 'metadata.annotations[microsoft.com/hostprocess-inherit-user]']);
});
