import { findings } from '../findings';

const found = (volumes: unknown) => findings('windows/host-path', { os: { name: 'windows' }, volumes });

test('every hostPath is found, whatever its path', () => {
  expect(found([{ name: 'a', hostPath: { path: 'C:\\logs' } }, { name: 'b', emptyDir: {} }, { hostPath: {} }])).toMatchObject([
    { path: 'spec.volumes[0].hostPath', message: 'volume "a" mounts "C:\\\\logs" of the node', refusedBy: 'pod-security/baseline' },
    { path: 'spec.volumes[2].hostPath', message: 'spec.volumes[2] mounts a path of the node', refusedBy: 'pod-security/baseline' },
  ]);
});

test('volumes that are no list are another rule\'s', () => {
  expect(found({ hostPath: {} })).toEqual([]);
});
