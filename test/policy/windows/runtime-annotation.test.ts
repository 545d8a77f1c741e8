import { findings } from '../findings';

const found = (annotations: unknown) => findings('windows/runtime-annotation', { os: { name: 'windows' } }, { annotations })
  .map(({ path, container, message, refusedBy, fix }) => ({ path, container, message, refusedBy, fix }));

test.each(['io.microsoft.', 'io.microsoft.container.processdumplocation', 'IO.Microsoft.VirtualMachine.GPU'])('%s', name => {
  expect(found({ [name]: '' })).toEqual([{
    path: `metadata.annotations[${name}]`,
    message: `the annotation ${name} configures the container runtime`,
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

test('Hyper-V isolation cannot be asked for by an annotation any more', () => {
  const name = 'experimental.windows.kubernetes.io/isolation-type';
  expect(findings('windows/runtime-annotation', { os: { name: 'windows' } }, { annotations: { [name]: 'hyperv' } })).toMatchObject([{
    path: `metadata.annotations[${name}]`,
    message: `the annotation ${name} has had no effect since Kubernetes v1.21: the containers share the kernel of the node, whatever it says`,
    refusedBy: 'nobody',
    remedy: 'remove the annotation; Hyper-V isolation needs a RuntimeClass whose handler the nodes offer',
    fix: { op: 'remove', path: `/metadata/annotations/${name.replace('/', '~1')}` },
  }]);
  expect(found({ [`x.${name}`]: '', [`${name}s`]: '', 'experimental.windows.kubernetes.io/other': '' })).toEqual([]);
});
