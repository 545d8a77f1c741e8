import type { Case } from '../case';
import { accepts, withVolume } from '../volume';

const DRIVER = 'at most 63 letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot';
const NAME = 'at most 253 lowercase letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot';
const csi = (driver: string, more: object = {}) => withVolume({ csi: { driver, ...more } });
const flex = (...names: string[]) => withVolume({ flexVolume: { driver: 'a', options: Object.fromEntries(names.map(name => [name, 'a'])) } });
const reserved = (name: string): Case => [`the option ${name}`, flex(name), {
  [`spec.volumes[0].flexVolume.options[${name}]`]: [
    `spec.volumes[0].flexVolume.options[${name}] is an option of Kubernetes; the API server accepts none with kubernetes.io or k8s.io before the slash`,
    'remove the option',
  ],
}];

export const CASES: readonly Case[] = [
  ['a driver', csi('Smb.CSI.k8s.io'), {}],
  ['a long driver', csi('a'.repeat(63)), {}],
  ['a driver that is too long', csi('a'.repeat(64)), accepts('spec.volumes[0].csi.driver', 'a'.repeat(64), DRIVER)],
  ['an underscore', csi('smb_csi'), accepts('spec.volumes[0].csi.driver', 'smb_csi', DRIVER)],
  ['a Secret', csi('a', { nodePublishSecretRef: { name: 'a.b' } }), {}],
  ['a Secret in capital letters', csi('a', { nodePublishSecretRef: { name: 'A' } }), accepts('spec.volumes[0].csi.nodePublishSecretRef.name', 'A', NAME)],
  ['options', flex('a', 'example.com/a', 'kubernetes.io.example.com/a', 'a/kubernetes.io', 'akubernetes.io/a', 'kubernetes', 'kubernetesxio/a'), {}],
  ...['kubernetes.io', 'kubernetes.io/a', 'k8s.io/a/b', 'a.b.kubernetes.io/a', 'A.K8S.io', '.k8s.io/a'].map(reserved),
];
