import { VOLUME_RULES, volumesOf } from './accepted-volumes';
import { refusal } from './form';
import { REFUSED } from './refused';
import { validation } from './validation';
import { noVolume, pathsByName, unset } from './volume-use';
import { CONTAINER_KINDS } from '../object/container-kind';
import { memberOf, textIn } from '../object/field';
import { triggersFor } from '../rule/faults';
import type { Rule } from '../rule/rule';

export const volumeMount: Rule = {
  id: 'api-server/volume-mount',
  title: 'Every mount leads to a volume of the pod, at a path of its own',
  why: 'A container mounts volumes by their names. A name that no volume has is mostly a misspelling; of two mounts at one path only one could be seen.',
  remedy: 'name a volume of the pod, and mount each at a path of its own',
  ...REFUSED,
  sources: validation('ValidateVolumeMounts', 'IsMatchedVolume'),
  triggers: [
    { type: 'PodSpec', where: hasOddMount },
    // A volume that is refused cannot be mounted. What has labels or a selector in it is a trigger of one of these rules, right or wrong.
    ...VOLUME_RULES.flatMap(rule => triggersFor(rule)!),
  ],
  *check(pod) {
    const { accepted } = volumesOf(pod);
    for (const { field: container } of pod.containers) {
      const devices = pathsByName(container.get('volumeDevices'), 'devicePath');
      const devicePaths = [...devices.values()];
      const paths = new Set<string>();
      for (const mount of container.get('volumeMounts').items()) {
        const name = mount.get('name');
        const path = mount.get('mountPath');
        if (name.text === '') yield unset(pod, name);
        else if (!accepted.has(name.text)) yield noVolume(pod, name);
        else if (devices.has(name.text)) yield refusal(pod, name, `${name.path} is ${name.shown}; the container uses that volume as a device as well`, 'mount the volume, or use it as a device');
        if (path.text === '') yield unset(pod, path);
        else if (paths.has(path.text)) yield refusal(pod, path, `${path.path} is ${path.shown}; another mount of the container has that path already`, 'mount the volume at another path');
        else if (devicePaths.includes(path.text)) yield refusal(pod, path, `${path.path} is ${path.shown}; a device of the container has that path as well`, 'mount the volume at another path');
        paths.add(path.text);
      }
    }
  },
  examples: {
    pass: [
      { title: 'a mount', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', volumeMounts: [{ name: 'data', mountPath: 'C:\\data' }] }], volumes: [{ name: 'data', emptyDir: {} }] } },
    ],
    fail: [
      { title: 'a misspelt name', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', volumeMounts: [{ name: 'date', mountPath: 'C:\\data' }] }], volumes: [{ name: 'data', emptyDir: {} }] } },
      { title: 'no path', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', volumeMounts: [{ name: 'data' }] }], volumes: [{ name: 'data', emptyDir: {} }] } },
    ],
  },
};

/** Whether any mount leads to no volume, or to no path of its own. */
function hasOddMount(spec: unknown): boolean {
  let names: ReadonlySet<string> | undefined;
  for (const kind of CONTAINER_KINDS) {
    for (const container of listIn(spec, kind)) {
      const mounts = listIn(container, 'volumeMounts');
      const paths = new Set<string>();
      for (const mount of mounts) {
        names ??= new Set(listIn(spec, 'volumes').map(volume => textIn(volume, 'name')));
        const path = textIn(mount, 'mountPath');
        if (path === '' || paths.has(path) || !names.has(textIn(mount, 'name'))) return true;
        paths.add(path);
      }
      if (listIn(container, 'volumeDevices').length > 0) return true;
    }
  }
  return false;
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const list = memberOf(value, name);
  return Array.isArray(list) ? list : NO_ITEMS;
}

const NO_ITEMS: readonly unknown[] = [];
