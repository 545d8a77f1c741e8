import { findings, verdicts } from '../findings';

const rule = 'windows/host-port';
const spec = (ports: unknown) => ({ os: { name: 'windows' }, containers: [{ name: 'a' }, { name: 'web', ports }] });
const found = (pod: object) => findings(rule, { os: { name: 'windows' }, ...pod })
  .map(({ path, container, message, refusedBy, fix }) => ({ path, container, message, refusedBy, fix }));

test('every port but 0', () => {
  expect(verdicts(rule, spec([{ hostPort: 0 }, { hostPort: null }, {}, { hostPort: 80 }, { hostPort: -1 }]))).toEqual([
    ['spec.containers[1].ports[3].hostPort', 'pod-security/baseline'],
    ['spec.containers[1].ports[4].hostPort', 'pod-security/baseline'],
  ]);
});

test('it names the container and the port', () => {
  expect(findings(rule, spec([{ hostPort: 80 }]))[0]).toMatchObject({ container: 'web', message: 'container "web" uses port 80 of the node' });
});

const containers = [{ name: 'a' }, { name: 'web', ports: [{ containerPort: 80 }, { containerPort: 81, hostPort: 0 }, { containerPort: 82, hostPort: null }, { containerPort: 83, hostPort: 8083 }] }];
const all = { initContainers: containers, containers, ephemeralContainers: containers };
const own = (kind: string, title: string) => ({
  path: `spec.${kind}[1].ports[3].hostPort`,
  container: 'web',
  message: `${title} "web" uses port 8083 of the node`,
  refusedBy: 'pod-security/baseline',
  fix: { op: 'remove', path: `/spec/${kind}/1/ports/3/hostPort` },
});
const filledIn = (kind: string, title: string) => [0, 1, 2].map(index => ({
  path: `spec.${kind}[1].ports[${index}].containerPort`,
  container: 'web',
  message: `${title} "web" uses port ${80 + index} of the node, as every port does with hostNetwork`,
  refusedBy: 'pod-security/baseline',
}));

test('hostNetwork fills in what is unset, in all containers but the ephemeral ones', () => {
  expect(found({ hostNetwork: true, ...all })).toEqual([
    ...filledIn('initContainers', 'init container'),
    own('initContainers', 'init container'),
    ...filledIn('containers', 'container'),
    own('containers', 'container'),
    own('ephemeralContainers', 'ephemeral container'),
  ]);
});

test.each([undefined, null, false, 'true', 1])('hostNetwork %j fills in nothing', hostNetwork => {
  expect(found({ hostNetwork, ...all })).toEqual([
    own('initContainers', 'init container'), own('containers', 'container'), own('ephemeralContainers', 'ephemeral container'),
  ]);
});

test('no field but hostNetwork', () => {
  expect(found({ hostNetwork: true, containers: [{ name: 'web', ports: [{ containerPort: 80 }] }] }).map(({ path }) => path))
    .toEqual(['spec.containers[0].ports[0].containerPort']);
});

test('hostNetwork without a port', () => {
  expect(found({ hostNetwork: true, containers: [{ name: 'a' }, { name: 'b', ports: [{}, { containerPort: 0 }, { containerPort: null, hostPort: 0 }] }] })).toEqual([]);
});
