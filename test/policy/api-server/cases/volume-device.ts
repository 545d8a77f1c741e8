import type { Case } from '../case';
import { CLAIM, unset } from '../volume';

const VOLUMES = [
  { name: 'a', persistentVolumeClaim: { claimName: 'a' } }, { name: 'b', ephemeral: { volumeClaimTemplate: { spec: CLAIM } } }, { name: 'c', emptyDir: {} }, { name: 'd' },
];
const web = (more: object, volumes: readonly unknown[] = VOLUMES) => ({ containers: [{ name: 'web', image: 'a', ...more }], volumes });
const devices = (...volumeDevices: unknown[]) => web({ volumeDevices });
const AT = 'spec.containers[0].volumeDevices';
const name = (index: number, value: string, text: string, fix: string): Case[2] => ({ [`${AT}[${index}].name`]: [`${AT}[${index}].name is "${value}"; ${text}`, fix] });
const path = (index: number, value: string, text: string, fix: string): Case[2] => ({ [`${AT}[${index}].devicePath`]: [`${AT}[${index}].devicePath is "${value}"; ${text}`, fix] });

const LABELS = { app: 'web' };

export const CASES: readonly Case[] = [
  ['claims', devices({ name: 'a', devicePath: '/dev/a' }, { name: 'b', devicePath: '/dev/b' }), {}],
  ['a claim of a StatefulSet', {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: 'a' },
    spec: {
      selector: { matchLabels: LABELS },
      template: { metadata: { labels: LABELS }, spec: { containers: [{ name: 'web', image: 'a', volumeDevices: [{ name: 'data', devicePath: '/dev/a' }] }] } },
      volumeClaimTemplates: [{ metadata: { name: 'data' }, spec: { ...CLAIM, volumeMode: 'Block' } }],
    },
  }, {}],
  ['no name', devices({ devicePath: '/a' }, { devicePath: '/b' }), { ...unset(`${AT}[0].name`), ...unset(`${AT}[1].name`) }],
  ['no path', devices({ name: 'a' }, { name: 'b' }), { ...unset(`${AT}[0].devicePath`), ...unset(`${AT}[1].devicePath`) }],
  ['nothing', devices(null), { ...unset(`${AT}[0].name`), ...unset(`${AT}[0].devicePath`) }],
  ['a name that no volume has', devices({ name: 'x', devicePath: '/a' }), name(0, 'x', 'the pod has no volume of that name', 'name a volume of the pod, or add one of that name')],
  ['a volume that is refused', web({ volumeDevices: [{ name: 'a', devicePath: '/a' }] }, [{ name: 'a', persistentVolumeClaim: {} }]), name(0, 'a', 'the API server rejects the volume of that name', 'write the volume as the other findings say')],
  ...['c', 'd'].map((volume): Case => [`the volume ${volume}`, devices({ name: volume, devicePath: '/a' }), name(0, volume, 'the API server accepts a persistentVolumeClaim or an ephemeral volume as a device', 'name a volume that is a claim')]),
  ['one claim twice', devices({ name: 'a', devicePath: '/a' }, { name: 'a', devicePath: '/b' }), name(1, 'a', 'another device of the container has that name already', 'remove one of the devices')],
  ['one path twice', devices({ name: 'a', devicePath: '/a' }, { name: 'b', devicePath: '/a' }), path(1, '/a', 'another device of the container has that path already', 'give the device another path')],
  ['steps back', devices({ name: 'a', devicePath: '/a/../b' }), path(0, '/a/../b', 'the API server accepts a path without ".."', 'write a path without ".."')],
  ['steps back twice', devices({ name: 'a', devicePath: '..' }, { name: 'b', devicePath: '..' }), {
    ...path(0, '..', 'the API server accepts a path without ".."', 'write a path without ".."'), ...path(1, '..', 'the API server accepts a path without ".."', 'write a path without ".."'),
  }],
  ['a mount as well', web({ volumeDevices: [{ name: 'a', devicePath: '/dev/a' }], volumeMounts: [{ name: 'a', mountPath: '/a' }] }), name(0, 'a', 'the container mounts that volume as well', 'mount the volume, or use it as a device')],
  ['the path of a mount', web({ volumeDevices: [{ name: 'a', devicePath: '/a' }], volumeMounts: [{ name: 'c', mountPath: '/a' }] }), path(0, '/a', 'a mount of the container has that path as well', 'give the device another path')],
  ['a mount elsewhere', web({ volumeDevices: [{ name: 'a', devicePath: '/a' }], volumeMounts: [{ name: 'c', mountPath: '/c' }] }), {}],
  ['an ephemeral container', { ...web({}), ephemeralContainers: [{ name: 'debug', image: 'a', volumeDevices: [{ name: 'x', devicePath: '/a' }] }] }, {
    'spec.ephemeralContainers[0].volumeDevices[0].name': 'spec.ephemeralContainers[0].volumeDevices[0].name is "x"; the pod has no volume of that name',
  }],
  ['one path in two containers', { initContainers: [{ name: 'setup', image: 'a', volumeDevices: [{ name: 'a', devicePath: '/a' }] }], ...devices({ name: 'a', devicePath: '/a' }) }, {}],
];
