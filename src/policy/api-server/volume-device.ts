import { volumesOf } from './accepted-volumes';
import { refusal } from './form';
import { PATH_WITHOUT_STEPS_BACK } from './paths';
import { REFUSED } from './refused';
import { validation } from './validation';
import { sourcesOf } from './volume-sources';
import { noVolume, pathsByName, unset } from './volume-use';
import type { Field } from '../object/field';
import type { Rule } from '../rule/rule';

export const volumeDevice: Rule = {
  id: 'api-server/volume-device',
  title: 'Every device is a claim of the pod, at a path of its own',
  why: 'A container can use the disk behind a claim as a device, without a file system. Other volumes have no disk of their own.',
  remedy: 'name a persistentVolumeClaim or ephemeral volume of the pod, and give each device a path of its own',
  ...REFUSED,
  sources: validation('ValidateVolumeDevices', 'isMatchedDevice'),
  triggers: ['Container', 'EphemeralContainer'].map(type => ({ type, field: 'volumeDevices' })),
  *check(pod) {
    const { accepted } = volumesOf(pod);
    for (const { field: container } of pod.containers) {
      const mounts = pathsByName(container.get('volumeMounts'), 'mountPath');
      const mountPaths = [...mounts.values()];
      const names = new Set<string>();
      const paths = new Set<string>();
      for (const device of container.get('volumeDevices').items()) {
        const name = device.get('name');
        const path = device.get('devicePath');
        const volume = accepted.get(name.text);
        if (name.text === '') yield unset(pod, name);
        else if (!volume) yield noVolume(pod, name);
        else if (!isClaim(volume)) yield refusal(pod, name, `${name.path} is ${name.shown}; the API server accepts a persistentVolumeClaim or an ephemeral volume as a device`, 'name a volume that is a claim');
        else if (names.has(name.text)) yield refusal(pod, name, `${name.path} is ${name.shown}; another device of the container has that name already`, 'remove one of the devices');
        else if (mounts.has(name.text)) yield refusal(pod, name, `${name.path} is ${name.shown}; the container mounts that volume as well`, 'mount the volume, or use it as a device');
        if (path.text === '') yield unset(pod, path);
        else if (!PATH_WITHOUT_STEPS_BACK.accepts(path.text)) yield refusal(pod, path, `${path.path} is ${path.shown}; the API server accepts ${PATH_WITHOUT_STEPS_BACK.wanted}`, `write ${PATH_WITHOUT_STEPS_BACK.wanted}`);
        else if (paths.has(path.text)) yield refusal(pod, path, `${path.path} is ${path.shown}; another device of the container has that path already`, 'give the device another path');
        else if (mountPaths.includes(path.text)) yield refusal(pod, path, `${path.path} is ${path.shown}; a mount of the container has that path as well`, 'give the device another path');
        names.add(name.text);
        paths.add(path.text);
      }
    }
  },
  examples: {
    pass: [
      { title: 'a claim', spec: { os: { name: 'windows' }, containers: [{ name: 'db', image: 'example.com/db:1', volumeDevices: [{ name: 'data', devicePath: '/dev/data' }] }], volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'data' } }] } },
    ],
    fail: [
      { title: 'an emptyDir', spec: { os: { name: 'windows' }, containers: [{ name: 'db', image: 'example.com/db:1', volumeDevices: [{ name: 'data', devicePath: '/dev/data' }] }], volumes: [{ name: 'data', emptyDir: {} }] } },
    ],
  },
};

/** A claim of a StatefulSet, or a volume that is one. */
function isClaim(volume: Field): boolean {
  const [source] = sourcesOf(volume);
  return volume.get('spec').isSet || source?.key === 'persistentVolumeClaim' || source?.key === 'ephemeral';
}
