import { isSignalOfWindows } from '../object/stop-signal';
import { every, type Find } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isSet } from '../triggers/condition';

/** The fields that the API server drops, by the feature gates that are off by default. */
const GATED: Readonly<Record<string, ReadonlyArray<readonly [field: string, ...types: string[]]>>> = {
  AtomicWriteVolumeUserFields: [
    ['defaultUser', 'SecretVolumeSource', 'ConfigMapVolumeSource', 'DownwardAPIVolumeSource', 'ProjectedVolumeSource'],
    ['user', 'KeyToPath', 'DownwardAPIVolumeFile', 'ServiceAccountTokenProjection', 'ClusterTrustBundleProjection', 'PodCertificateProjection'],
  ],
  // Signals that Windows has not have a rule of their own.
  ContainerStopSignals: [['stopSignal', 'Lifecycle']],
  EmptyDirVolumeMode: [['mode', 'EmptyDirVolumeSource']],
  EvictionRequestAPI: [['evictionResponders', 'PodSpec']],
  GRPCContainerProbeTLS: [['mode', 'GRPCAction']],
  GenericWorkload: [['schedulingGroup', 'PodSpec']],
  H2CContainerProbe: [['protocol', 'HTTPGetAction']],
  VolumeBindMountOptions: [['bindMountOptions', 'VolumeMount']],
};

export const featureGate: Rule = {
  id: 'api-server/feature-gate',
  title: 'No field of which only a feature gate that is off by default makes something',
  why: 'A field of an alpha feature is dropped in silence by every API server on which nobody has turned its feature gate on. What it would say is then not there.',
  remedy: 'remove the field, or acknowledge the finding where the feature gate is on',
  severity: 'warning',
  acknowledgeable: true,
  ofEveryPod: true,
  sources: [
    { project: 'kubernetes', file: 'pkg/api/pod/util.go', symbol: 'dropDisabledFields' },
    { project: 'kubernetes', file: 'pkg/features/kube_features.go', symbol: 'defaultVersionedKubernetesFeatureGates' },
  ],
  finds: Object.entries(GATED).flatMap(([gate, fields]) => fields.flatMap(([field, ...types]) => types.map(type => dropped(type, field, gate)))),
  examples: {
    pass: [
      { title: 'the mode of the files', spec: { os: { name: 'linux' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'settings', configMap: { name: 'web', defaultMode: 0o440 } }] } },
    ],
    fail: [
      { title: 'the owner of the files', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'settings', configMap: { name: 'web', defaultUser: 1000 } }] } },
      { title: 'the protocol of a probe', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', livenessProbe: { httpGet: { port: 8080, protocol: 'H2C' } } }] } },
    ],
  },
};

function dropped(type: string, field: string, gate: string): Find {
  return every.object(type, field, isSet, {
    when: ({ at, pod }) => field !== 'stopSignal' || !pod.isWindows || isSignalOfWindows(pod, at.text),
    says: ({ at }) => `${at.path} is set; API servers drop it while the feature gate ${gate} is off, its default`,
    refusedBy: 'nobody',
    fix: 'remove',
  });
}
