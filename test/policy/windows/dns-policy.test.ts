import { findings } from '../findings';

const found = (dnsPolicy: unknown) => findings('windows/dns-policy', { os: { name: 'windows' }, dnsPolicy })
  .map(({ path, container, message, refusedBy, fix }) => ({ path, container, message, refusedBy, fix }));

test('the one of the network of the node', () => {
  expect(found('ClusterFirstWithHostNet')).toEqual([{
    path: 'spec.dnsPolicy',
    message: 'dnsPolicy is ClusterFirstWithHostNet, which Windows does not support',
    refusedBy: 'nobody',
    fix: { op: 'remove', path: '/spec/dnsPolicy' },
  }]);
});

test.each([undefined, null, '', 'ClusterFirst', 'Default', 'None', 'clusterFirstWithHostNet', 1])('nothing at %j', value => {
  expect(found(value)).toEqual([]);
});
