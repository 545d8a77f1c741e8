import { findings } from '../findings';

const rule = 'windows/resize-policy';
const containers = [{ name: 'a' }, { name: 'b', resizePolicy: [{ resourceName: 'memory', restartPolicy: 'NotRequired' }, { resourceName: 'cpu', restartPolicy: 'RestartContainer' }] }];
const spec = { os: { name: 'windows' }, initContainers: containers, containers, ephemeralContainers: containers };

test('every kind of container', () => {
  const kinds: Array<[string, string]> = [['initContainers', 'init container'], ['containers', 'container'], ['ephemeralContainers', 'ephemeral container']];
  const found = findings(rule, spec).map(({ path, container, message, refusedBy, fix }) => ({ path, container, message, refusedBy, fix }));
  expect(found).toEqual(kinds.map(([kind, title]) => ({
    path: `spec.${kind}[1].resizePolicy`,
    container: 'b',
    message: `${title} "b" has a resizePolicy`,
    refusedBy: 'nobody',
    fix: { op: 'remove', path: `/spec/${kind}/1/resizePolicy` },
  })));
});

test.each([undefined, null, [], {}, 'memory', [{ resourceName: 'memory', restartPolicy: 'NotRequired' }]])('nothing at %j', resizePolicy => {
  expect(findings(rule, { os: { name: 'windows' }, containers: [{ name: 'a', resizePolicy }] })).toEqual([]);
});
