import { holdsNoPod } from '../../../src/policy/object/built-in-kinds';
import { Field } from '../../../src/policy/object/field';

const holds = (apiVersion: unknown, kind: unknown) => holdsNoPod(new Field({ apiVersion, kind }));

test.each([
  'Binding', 'ComponentStatus', 'ConfigMap', 'Endpoints', 'Event', 'LimitRange', 'Namespace', 'Node', 'PersistentVolume', 'PersistentVolumeClaim', 'ResourceQuota', 'Secret', 'Service',
  'ServiceAccount',
])('v1 %s holds no pod', kind => {
  expect(holds('v1', kind)).toBe(true);
  expect(holds('x.io/v1', kind)).toBe(false);
});

test.each([
  'apiregistration.k8s.io/v1', 'authentication.k8s.io/v1', 'authorization.k8s.io/v1', 'autoscaling/v2', 'certificates.k8s.io/v1', 'coordination.k8s.io/v1', 'discovery.k8s.io/v1',
  'events.k8s.io/v1', 'flowcontrol.apiserver.k8s.io/v1', 'networking.k8s.io/v1', 'node.k8s.io/v1', 'policy/v1', 'rbac.authorization.k8s.io/v1', 'resource.k8s.io/v1',
  'scheduling.k8s.io/v1', 'storage.k8s.io/v1',
])('nothing of %s does', apiVersion => {
  expect(holds(apiVersion, 'Any')).toBe(true);
});

test.each<[unknown, unknown]>([['apps/v1', 'ControllerRevision'], ['v1', 'Pod'], ['v1', 'Any'], ['', 'Secret'], [undefined, undefined], ['v1', undefined]])('%s %s may', (apiVersion, kind) => {
  expect(holds(apiVersion, kind)).toBe(false);
});
