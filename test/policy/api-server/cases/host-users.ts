import type { Case } from '../case';

const says = (path: string): Record<string, [string, string]> => ({
  [path]: [`${path} is set; the API server does not accept it beside hostUsers: false`, `remove ${path.split('.').at(-1)}, or hostUsers: false`],
});
const DEVICES = {
  containers: [{ name: 'web', image: 'web', volumeDevices: [{ name: 'disk', devicePath: '/dev/disk' }] }],
  volumes: [{ name: 'disk', persistentVolumeClaim: { claimName: 'disk' } }],
};

export const CASES: readonly Case[] = [
  ['nothing of the node', { hostUsers: false, hostNetwork: false, hostPID: false, hostIPC: null, containers: [{ name: 'web', image: 'web', volumeDevices: [] }] }, {}],
  ['users of the node', { ...DEVICES, hostUsers: true, hostNetwork: true, hostPID: true, hostIPC: true }, {}],
  ['by default', { ...DEVICES, hostPID: true }, {}],
  ...['hostNetwork', 'hostPID', 'hostIPC'].map((name): Case => [name, { hostUsers: false, [name]: true }, says(`spec.${name}`)]),
  ['devices', { ...DEVICES, hostUsers: false }, says('spec.containers[0].volumeDevices')],
  ['Windows, where another rule reports hostPID and hostIPC', { os: { name: 'windows' }, hostUsers: false, hostNetwork: true, hostPID: true, hostIPC: true }, says('spec.hostNetwork')],
];
