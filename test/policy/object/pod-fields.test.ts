import { METADATA, POD_SPEC, typeNamed } from '../../../src/policy/object/pod-fields';
import { POD_TYPE } from '../../../src/policy/object/pod-type';
import { ACCEPTS } from '../../../src/policy/object/scalar';
import { Fields, type Type } from '../../../src/policy/object/type';

/** Every type below one, by its place. A list has one member, a map the key `*`. */
function placesIn(type: Type, path: string, places = new Map<string, Type>()): Map<string, Type> {
  places.set(path, type);
  if (type instanceof Fields) for (const [name, member] of type.fields) placesIn(member, `${path}.${name}`, places);
  else if (typeof type === 'object') placesIn('list' in type ? type.list : type.map, 'list' in type ? `${path}[]` : `${path}.*`, places);
  return places;
}

const places = new Map([...placesIn(POD_SPEC, 'spec'), ...placesIn(METADATA, 'metadata')]);
const KINDS = ['Pod', 'PodTemplate', 'ReplicationController', 'DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet', 'CronJob', 'Job'];
const at = (path: string) => places.get(path);

test('lists, maps, objects and values are where Kubernetes has them', () => {
  expect(['spec.hostNetwork', 'spec.priority', 'spec.terminationGracePeriodSeconds', 'spec.nodeSelector.*', 'spec.containers[].args[]', 'metadata.creationTimestamp'].map(at))
    .toEqual(['boolean', 'int32', 'int64', 'string', 'string', 'time']);
  expect(['spec.overhead.*', 'spec.initContainers[].livenessProbe.httpGet.port', 'metadata.managedFields[].fieldsV1'].map(at)).toEqual(['quantity', 'int-or-string', 'any']);
  expect(['spec.containers[].targetContainerName', 'spec.ephemeralContainers[].targetContainerName'].map(at)).toEqual([undefined, 'string']);
});

test('every value is of a type that somebody checks', () => {
  const scalars = new Set([...places.values()].filter(type => typeof type === 'string'));
  expect([...scalars].sort()).toEqual(Object.keys(ACCEPTS).sort());
});

test('everything that is generated is somewhere in a kind that holds a pod, and is one object wherever it is', () => {
  const all = KINDS.flatMap(kind => [...placesIn(typeNamed(kind), kind).values()]);
  const objects = new Set(all.filter(type => type instanceof Fields));
  expect(objects.size).toBe(Object.keys(POD_TYPE).length);
  expect(at('spec.containers[].securityContext.windowsOptions')).toBe(at('spec.securityContext.windowsOptions'));
});

test('a newer Kubernetes may have other fields, except in the security contexts and the OS', () => {
  const whole = [...places].flatMap(([path, type]) => type instanceof Fields && type.whole ? [path] : []);
  expect(whole).toEqual([
    ...['containers', 'ephemeralContainers', 'initContainers'].flatMap(kind => [`spec.${kind}[].securityContext`, `spec.${kind}[].securityContext.windowsOptions`]),
    'spec.os', 'spec.securityContext', 'spec.securityContext.windowsOptions',
  ]);
});
