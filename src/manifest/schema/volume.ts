import { claimSpec } from './claim';
import { objectFieldSelector, resourceFieldSelector } from './environment';
import { annotations, labels } from './labels';
import { dnsLabel, dnsSubdomain } from './names';
import { alternatives, anyText, flag, integer, list, map, optional, required, ruled, struct, text } from './option';
import { size } from './quantity';
import { unique } from '../option-check';

const items = ruled(
  list(struct('KeyToPath', 'A key and the file that it becomes.', {
    key: required(text, 'The key.'),
    path: required(text, 'Path of the file inside the volume, with forward slashes.'),
  })),
  at => unique(at.items(), one => one.get('path'), 'path'),
);

/** A ConfigMap or Secret, as far as it is the same everywhere. */
const files = {
  items: optional(items, 'Keys that become files, and the paths of the files.', 'all keys'),
  optional: optional(flag, 'Whether the pod starts without it.', '`false`'),
};

const readOnly = optional(flag, 'Whether it is mounted for reading only.', '`false`');

const configMap = struct('ConfigMapVolumeSource', 'A ConfigMap as files.', {
  name: required(dnsSubdomain, 'Name of the ConfigMap.'),
  ...files,
});

const secret = struct('SecretVolumeSource', 'A Secret as files. File modes are left out: Windows has none.', {
  secretName: required(dnsSubdomain, 'Name of the Secret.'),
  ...files,
});

const emptyDir = struct('EmptyDirVolumeSource', 'An empty folder. There is no `medium`: on Windows memory silently becomes disk.', {
  sizeLimit: optional(size, 'The most that it may hold, e.g. `1Gi`.', 'no limit'),
});

const persistentVolumeClaim = struct('PersistentVolumeClaimVolumeSource', 'A PersistentVolumeClaim.', {
  claimName: required(dnsSubdomain, 'Name of the claim.'),
  readOnly,
});

const csi = struct('CsiVolumeSource', 'A volume of a CSI driver.', {
  driver: required(text, 'Name of the driver.'),
  readOnly,
  volumeAttributes: optional(map('name', text, anyText), 'Settings of the driver.', 'none'),
});

const downwardFile = struct('DownwardApiVolumeFile', 'A file with a field of the pod, or a resource of a container.', {
  path: required(text, 'Path of the file inside the volume, with forward slashes.'),
  ...alternatives('the other is set', {
    fieldRef: [objectFieldSelector, 'A field of the pod.'],
    resourceFieldRef: [resourceFieldSelector, 'A resource of a container.'],
  }),
});

const downwardApi = struct('DownwardApiVolumeSource', 'Fields of the pod as files.', {
  items: optional(list(downwardFile), 'The files.', 'none'),
});

const ephemeral = struct('EphemeralVolumeSource', 'A volume that is created for the pod, and deleted with it.', {
  volumeClaimTemplate: required(struct('EphemeralVolumeClaimTemplate', 'The claim for the volume.', {
    metadata: optional(struct('EphemeralVolumeClaimMetadata', 'Labels and annotations of the claim.', {
      labels: optional(labels, 'Labels of the claim.', 'none'),
      annotations: optional(annotations, 'Annotations of the claim.', 'none'),
    }), 'Labels and annotations of the claim.', 'none'),
    spec: required(claimSpec, 'What it asks for.'),
  }), 'The claim for the volume.'),
});

const projectionReference = struct('ProjectionReference', 'A ConfigMap or Secret in a projected volume.', {
  name: required(dnsSubdomain, 'Name of the ConfigMap or Secret.'),
  ...files,
});

const serviceAccountToken = struct('ServiceAccountTokenProjection', "A token of the pod's service account.", {
  path: required(text, 'Path of the file inside the volume.'),
  audience: optional(text, 'Recipient that the token is intended for.', 'the API server'),
  expirationSeconds: optional(integer(600), 'Seconds that the token is valid, at least 600.', '`3600`'),
});

const projected = struct('ProjectedVolumeSource', 'Several sources in one folder.', {
  sources: required(list(struct('VolumeProjection', 'A source of a projected volume: exactly one of these fields.', {
    ...alternatives('another source is set', {
      configMap: [projectionReference, 'A ConfigMap.'],
      secret: [projectionReference, 'A Secret. On Windows it is stored in clear text on the disk of the node.'],
      downwardAPI: [downwardApi, 'Fields of the pod.'],
      serviceAccountToken: [
        serviceAccountToken, "A token of the pod's service account. On Windows every user of the container can read it.",
      ],
    }),
  }), 1), 'The sources.'),
});

export const volume = struct('Volume', 'A volume: a name and exactly one source. There is no `hostPath`: no pod reaches the files of its node.', {
  name: required(dnsLabel, 'Name of the volume: a DNS label, unique in the pod.'),
  ...alternatives('another source is set', {
    configMap: [configMap, 'The entries of a ConfigMap as files.'],
    secret: [
      secret, 'The entries of a Secret as files. On Windows they are stored in clear text on the disk of the node.',
      'https://kubernetes.io/docs/concepts/security/windows-security/',
    ],
    emptyDir: [emptyDir, 'An empty folder that lives as long as the pod.'],
    persistentVolumeClaim: [persistentVolumeClaim, 'A PersistentVolumeClaim of the namespace.'],
    csi: [csi, 'A volume of a CSI driver, e.g. of an external secret store.'],
    downwardAPI: [downwardApi, 'Fields of the pod as files.'],
    ephemeral: [ephemeral, 'A volume that is created for the pod, and deleted with it.'],
    projected: [projected, 'Several sources in one folder.'],
  }),
});
