import { findings } from '../findings';

const found = (annotations: unknown) => findings('windows/runtime-annotation', { os: { name: 'windows' } }, { annotations })
  .map(({ path, container, message, refusedBy, fix }) => ({ path, container, message, refusedBy, fix }));

test.each(['io.microsoft.', 'io.microsoft.container.processdumplocation', 'IO.Microsoft.VirtualMachine.GPU'])('%s', name => {
  expect(found({ [name]: '' })).toEqual([{
    path: `metadata.annotations[${name}]`,
    message: `the annotation ${name} is a setting of the container runtime`,
    refusedBy: 'nobody',
    fix: { op: 'remove', path: `/metadata/annotations/${name}` },
  }]);
});

test.each([
  ['other names', { 'example.com/io.microsoft.container': '', 'io.microsoft': '', 'io.microsofts.x': '', 'iomicrosoft.x': '', 'io.microsoft/x': '', 'xio.microsoft.x': '' }],
  ['none', {}], ['null', null], ['a list', ['io.microsoft.container']],
])('nothing in %s', (_, annotations) => {
  expect(found(annotations)).toEqual([]);
});

test('one finding for each', () => {
  expect(found({ 'io.microsoft.a': '', 'b': '', 'io.microsoft.c': '' }).map(({ path }) => path))
    .toEqual(['metadata.annotations[io.microsoft.a]', 'metadata.annotations[io.microsoft.c]']);
});
