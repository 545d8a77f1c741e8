import { denial, podOf } from './denial';
import { hostPorts } from '../../../src/policy/pod-security/hostPorts';

const ports = (...numbers: number[]) => numbers.map(hostPort => ({ containerPort: 1, hostPort }));

test.each([
  [{ containers: [{ name: 'x', ports: ports(80, 0, 443) }] }, ['hostPort (container "x" uses hostPorts 443, 80)', ['spec.containers[0].ports[0].hostPort', 'spec.containers[0].ports[2].hostPort']]],
  [{ initContainers: [{ name: 'i', ports: ports(80) }], containers: [{ name: 'x', ports: ports(80) }] },
    ['hostPort (containers "i", "x" use hostPort 80)', ['spec.initContainers[0].ports[0].hostPort', 'spec.containers[0].ports[0].hostPort']]],
  [{ containers: [{ name: 'x', ports: [{ containerPort: 80 }] }] }, undefined],
])('%j', (spec, expected) => {
  expect(denial(hostPorts, 0, spec)).toEqual(expected);
});

test('on the network of the node every port of a Pod becomes one of the node\'s, before admission sees it', () => {
  const port = [{ containerPort: 80 }, { containerPort: 81, hostPort: 82 }, {}];
  const spec = { hostNetwork: true, initContainers: [{ name: 'i', ports: port }], containers: [{ name: 'x', ports: port }], ephemeralContainers: [{ name: 'e', ports: port }] };
  const at = (kind: string) => [`spec.${kind}[0].ports[0].containerPort`, `spec.${kind}[0].ports[1].hostPort`];
  expect(denial(hostPorts, 0, spec)).toEqual([
    'hostPort (containers "i", "x", "e" use hostPorts 80, 82)', [...at('initContainers'), ...at('containers'), 'spec.ephemeralContainers[0].ports[1].hostPort'],
  ]);
  expect(hostPorts.variants[0]!.deny(podOf(spec, {}, false))!.detail).toBe('containers "i", "x", "e" use hostPort 82');
});
