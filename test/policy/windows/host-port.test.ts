import { findings, verdicts } from '../findings';

const rule = 'windows/host-port';
const spec = (ports: unknown) => ({ os: { name: 'windows' }, containers: [{ name: 'a' }, { name: 'web', ports }] });

test('every port but 0', () => {
  expect(verdicts(rule, spec([{ hostPort: 0 }, { hostPort: null }, {}, { hostPort: 80 }, { hostPort: -1 }]))).toEqual([
    ['spec.containers[1].ports[3].hostPort', 'pod-security/baseline'],
    ['spec.containers[1].ports[4].hostPort', 'pod-security/baseline'],
  ]);
});

test('it names the container and the port', () => {
  expect(findings(rule, spec([{ hostPort: 80 }]))[0]).toMatchObject({ container: 'web', message: 'container "web" takes port 80 of the node' });
});
