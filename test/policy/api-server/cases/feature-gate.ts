import type { Case } from '../case';

const found = (at: string, gate: string): Case[2] => ({ [at]: `${at} is set; API servers drop it while the feature gate ${gate} is off, its default` });
const container = (more: object) => ({ containers: [{ name: 'web', image: 'example.com/web:1', ...more }] });
const USERS = 'AtomicWriteVolumeUserFields';
const volume = (source: string, value: object): Case[1] => ({ volumes: [{ name: 'a', [source]: value }] });
const projected = (source: string, value: object): Case[1] => volume('projected', { sources: [{ [source]: value }] });
const ITEMS = [{ key: 'a', path: 'a', user: 1000 }];
const IN_SOURCE = 'spec.volumes[0].projected.sources[0]';

export const CASES: readonly Case[] = [
  ['a field of each gate', {
    ...container({
      lifecycle: { stopSignal: 'SIGTERM' },
      volumeMounts: [{ name: 'a', mountPath: '/a', bindMountOptions: ['noexec'] }],
      livenessProbe: { httpGet: { port: 80, protocol: 'H2C' } },
      readinessProbe: { grpc: { port: 80, mode: 'TLS' } },
    }),
    os: { name: 'linux' },
    volumes: [{ name: 'a', emptyDir: { mode: 0o700 } }],
    schedulingGroup: { podGroupName: 'a' },
    evictionResponders: [{ name: 'a.example.com', priority: 1 }],
  }, {
    ...found('spec.containers[0].lifecycle.stopSignal', 'ContainerStopSignals'),
    ...found('spec.volumes[0].emptyDir.mode', 'EmptyDirVolumeMode'),
    ...found('spec.evictionResponders', 'EvictionRequestAPI'),
    ...found('spec.containers[0].readinessProbe.grpc.mode', 'GRPCContainerProbeTLS'),
    ...found('spec.schedulingGroup', 'GenericWorkload'),
    ...found('spec.containers[0].livenessProbe.httpGet.protocol', 'H2CContainerProbe'),
    ...found('spec.containers[0].volumeMounts[0].bindMountOptions', 'VolumeBindMountOptions'),
  }],
  ['a stop signal of a Windows pod', { ...container({ lifecycle: { stopSignal: 'SIGTERM' } }), os: { name: 'windows' } }, found('spec.containers[0].lifecycle.stopSignal', 'ContainerStopSignals')],
  ['one that Windows has not', { ...container({ lifecycle: { stopSignal: 'SIGUSR1' } }), os: { name: 'windows' } }, {}],
  ['users of a Secret', volume('secret', { secretName: 'a', defaultUser: 1, items: ITEMS }), {
    ...found('spec.volumes[0].secret.defaultUser', USERS), ...found('spec.volumes[0].secret.items[0].user', USERS),
  }],
  ['users of a ConfigMap', volume('configMap', { name: 'a', defaultUser: 1, items: ITEMS }), {
    ...found('spec.volumes[0].configMap.defaultUser', USERS), ...found('spec.volumes[0].configMap.items[0].user', USERS),
  }],
  ['users of the downward API', volume('downwardAPI', { defaultUser: 1, items: [{ path: 'a', fieldRef: { fieldPath: 'metadata.name' }, user: 1 }] }), {
    ...found('spec.volumes[0].downwardAPI.defaultUser', USERS), ...found('spec.volumes[0].downwardAPI.items[0].user', USERS),
  }],
  ['a user of all sources', volume('projected', { defaultUser: 0, sources: [{ configMap: { name: 'a' } }] }), found('spec.volumes[0].projected.defaultUser', USERS)],
  ['a user of a token', { serviceAccountName: 'a', ...projected('serviceAccountToken', { path: 'a', user: 1 }) }, found(`${IN_SOURCE}.serviceAccountToken.user`, USERS)],
  ['a user of a trust bundle', projected('clusterTrustBundle', { name: 'a', path: 'a', user: 1 }), found(`${IN_SOURCE}.clusterTrustBundle.user`, USERS)],
  ['a user of a certificate', projected('podCertificate', { signerName: 'example.com/a', keyType: 'ED25519', credentialBundlePath: 'a', user: 1 }), found(`${IN_SOURCE}.podCertificate.user`, USERS)],
  ['other users, protocols and modes', {
    ...container({ ports: [{ containerPort: 80, protocol: 'TCP' }] }),
    os: { name: 'linux' },
    volumes: [{ name: 'a', rbd: { monitors: ['a'], image: 'a', user: 'a' } }, { name: 'b', configMap: { name: 'a', defaultMode: 0o400 } }],
  }, {}],
];
