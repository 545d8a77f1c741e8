import type { Case } from '../case';
import { CLAIM, unset } from '../volume';

const VOLUMES = [{ name: 'a' }, { name: 'b' }, { name: 'claim', persistentVolumeClaim: { claimName: 'a' } }];
const web = (more: object, volumes: readonly unknown[] = VOLUMES) => ({ containers: [{ name: 'web', image: 'a', ...more }], volumes });
const mounts = (...volumeMounts: unknown[]) => web({ volumeMounts });
const AT = 'spec.containers[0].volumeMounts';
const noVolume = (path: string, name: string): Case[2] => ({ [path]: [`${path} is "${name}"; the pod has no volume of that name`, 'name a volume of the pod, or add one of that name'] });
const rejected = (path: string, name: string): Case[2] => ({ [path]: [`${path} is "${name}"; the API server rejects the volume of that name`, 'write the volume as the other findings say'] });
const taken = (path: string, at: string): Case[2] => ({ [path]: [`${path} is "${at}"; another mount of the container has that path already`, 'mount the volume at another path'] });
const DEVICE = { name: 'claim', devicePath: '/dev/a' };

const LABELS = { app: 'web' };
const statefulSet = (claim: object, ...names: string[]): Case[1] => ({
  apiVersion: 'apps/v1',
  kind: 'StatefulSet',
  metadata: { name: 'a' },
  spec: {
    selector: { matchLabels: LABELS },
    template: { metadata: { labels: LABELS }, spec: { containers: [{ name: 'web', image: 'a', volumeMounts: names.map(name => ({ name, mountPath: `/${name}` })) }] } },
    volumeClaimTemplates: [claim],
  },
});

export const CASES: readonly Case[] = [
  ['mounts', mounts({ name: 'a', mountPath: '/a' }, { name: 'b', mountPath: '/b' }, { name: 'a', mountPath: '/c' }), {}],
  ['no mounts', web({}, []), {}],
  ['one path in two containers', { initContainers: [{ name: 'setup', image: 'a', volumeMounts: [{ name: 'a', mountPath: '/a' }] }], ...mounts({ name: 'b', mountPath: '/a' }) }, {}],
  ['no name', mounts({ mountPath: '/a' }), unset(`${AT}[0].name`)],
  ['no path', mounts({ name: 'a' }), unset(`${AT}[0].mountPath`)],
  ['nothing', mounts(null), { ...unset(`${AT}[0].name`), ...unset(`${AT}[0].mountPath`) }],
  ['a name that no volume has', mounts({ name: 'c', mountPath: '/a' }), noVolume(`${AT}[0].name`, 'c')],
  ['no volumes', web({ volumeMounts: [{ name: 'a', mountPath: '/a' }] }, []), noVolume(`${AT}[0].name`, 'a')],
  ['one path twice', mounts({ name: 'a', mountPath: '/a' }, { name: 'b', mountPath: '/a' }), taken(`${AT}[1].mountPath`, '/a')],
  ['paths that are the same for Windows only', mounts({ name: 'a', mountPath: 'C:\\a' }, { name: 'b', mountPath: 'c:\\a' }), {}],
  ['an init container', { initContainers: [{ name: 'setup', image: 'a', volumeMounts: [{ name: 'c', mountPath: '/a' }] }], ...web({}) }, noVolume('spec.initContainers[0].volumeMounts[0].name', 'c')],
  ['a volume that is refused', web({ volumeMounts: [{ name: 'a', mountPath: '/a' }] }, [{ name: 'a', hostPath: {} }]), rejected(`${AT}[0].name`, 'a')],
  ['a volume of two types', web({ volumeMounts: [{ name: 'a', mountPath: '/a' }] }, [{ name: 'a', emptyDir: {}, csi: {} }]), rejected(`${AT}[0].name`, 'a')],
  ['a volume with a wrong label', web({ volumeMounts: [{ name: 'a', mountPath: '/a' }] }, [{ name: 'a', ephemeral: { volumeClaimTemplate: { metadata: { labels: { a: 'b c' } }, spec: CLAIM } } }]), rejected(`${AT}[0].name`, 'a')],
  ['a volume with a wrong annotation', web({ volumeMounts: [{ name: 'a', mountPath: '/a' }] }, [{ name: 'a', ephemeral: { volumeClaimTemplate: { metadata: { annotations: { 'a b': '' } }, spec: CLAIM } } }]), rejected(`${AT}[0].name`, 'a')],
  ['a volume with a wrong selector', web({ volumeMounts: [{ name: 'a', mountPath: '/a' }] }, [
    { name: 'a', projected: { sources: [{ clusterTrustBundle: { signerName: 'a.b/c', path: 'a', labelSelector: { matchExpressions: [{ key: 'a', operator: 'x' }] } } }] } },
  ]), rejected(`${AT}[0].name`, 'a')],
  ['the first of two volumes', web({ volumeMounts: [{ name: 'a', mountPath: '/a' }] }, [{ name: 'a' }, { name: 'a' }]), {}],
  ['the second of two volumes', web({ volumeMounts: [{ name: 'a', mountPath: '/a' }] }, [{ name: 'a', hostPath: {} }, { name: 'a' }]), {}],
  ['a device as well', web({ volumeMounts: [{ name: 'claim', mountPath: '/a' }], volumeDevices: [DEVICE] }), {
    [`${AT}[0].name`]: [`${AT}[0].name is "claim"; the container uses that volume as a device as well`, 'mount the volume, or use it as a device'],
  }],
  ['the path of a device', web({ volumeMounts: [{ name: 'a', mountPath: '/dev/a' }], volumeDevices: [DEVICE] }), {
    [`${AT}[0].mountPath`]: [`${AT}[0].mountPath is "/dev/a"; a device of the container has that path as well`, 'mount the volume at another path'],
  }],
  ['a device elsewhere', web({ volumeMounts: [{ name: 'a', mountPath: '/a' }], volumeDevices: [DEVICE] }), {}],
  ['a claim of a StatefulSet', statefulSet({ metadata: { name: 'data' }, spec: CLAIM }, 'data'), {}],
  ['a claim with a wrong name', statefulSet({ metadata: { name: 'A' }, spec: CLAIM }, 'A'), noVolume('spec.template.spec.containers[0].volumeMounts[0].name', 'A')],
  ['a name that no claim has', statefulSet({ metadata: { name: 'data' }, spec: CLAIM }, 'date'), noVolume('spec.template.spec.containers[0].volumeMounts[0].name', 'date')],
];
