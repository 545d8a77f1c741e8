import {
  anyText, both, exactlyOne, flag, integer, list, map, oneOf, optional, required, shaping, struct, text, unique, windowsUser,
  type Check, type OptionFault,
} from './check';
import { container, initContainer, mountFaults } from './container-check';
import { dnsLabel, dnsSubdomain, ipAddress, labelName, labelValue } from './names';
import type * as k8s from './pod-options';
import { quantity } from './quantity';
import type * as volumes from './volume';
import { Field } from '../policy';

export const labels = map(labelName, labelValue);
export const annotations = map(labelName, anyText);

const items = both(
  list(struct<volumes.KeyToPath>({ key: required(text), path: required(text) })),
  at => unique(at.items(), one => one.get('path'), 'that path'),
);
const reference = struct<volumes.ProjectionReference>({ name: required(dnsSubdomain), items: optional(items), optional: optional(flag) });
const sizeLimit: Check = function* (at) {
  if (quantity(at.value) === undefined) yield { at, problem: 'allowed is a quantity, e.g. "1Gi"' };
};

const VOLUME_SOURCES = ['configMap', 'secret', 'emptyDir', 'persistentVolumeClaim', 'csi', 'projected'] as const;

const volume = both(
  struct<volumes.Volume>({
    name: required(dnsLabel),
    configMap: optional(reference),
    secret: optional(struct<volumes.SecretVolumeSource>({
      secretName: required(dnsSubdomain), items: optional(items), optional: optional(flag),
    })),
    emptyDir: optional(struct<volumes.EmptyDirVolumeSource>({ sizeLimit: optional(sizeLimit) })),
    persistentVolumeClaim: optional(struct<volumes.PersistentVolumeClaimVolumeSource>({
      claimName: required(dnsSubdomain), readOnly: optional(flag),
    })),
    csi: optional(struct<volumes.CsiVolumeSource>({
      driver: required(text), readOnly: optional(flag), volumeAttributes: optional(map(text, anyText)),
    })),
    projected: optional(struct<volumes.ProjectedVolumeSource>({
      sources: required(list(both(
        struct<volumes.VolumeProjection>({
          configMap: optional(reference),
          secret: optional(reference),
          serviceAccountToken: optional(struct<volumes.ServiceAccountTokenProjection>({
            path: required(text), audience: optional(text), expirationSeconds: optional(integer(600)),
          })),
        }),
        at => exactlyOne(at, ['configMap', 'secret', 'serviceAccountToken']),
      ), 1)),
    })),
  }),
  at => exactlyOne(at, VOLUME_SOURCES),
);

const toleration = both(
  struct<k8s.Toleration>({
    key: optional(labelName),
    operator: optional(oneOf('Equal', 'Exists')),
    value: optional(labelValue),
    effect: optional(oneOf('NoSchedule', 'PreferNoSchedule', 'NoExecute')),
    tolerationSeconds: optional(integer(0)),
  }),
  function* (at) {
    const exists = at.get('operator').value === 'Exists';
    if (!at.get('key').isSet && !exists) yield { at: at.get('operator'), problem: 'without a key, it must be Exists' };
    if (exists && at.get('value').isSet) yield { at: at.get('value'), problem: 'with operator Exists there is none' };
    if (at.get('tolerationSeconds').isSet && at.get('effect').value !== 'NoExecute') {
      yield { at: at.get('tolerationSeconds'), problem: 'it needs the effect NoExecute' };
    }
  },
);

const nodeSelector: Check = both(labels, function* (at) {
  for (const label of ['kubernetes.io/os', 'beta.kubernetes.io/os']) {
    const os = at.get(label);
    if (os.isSet && os.value !== 'windows') yield { at: os, problem: 'this is a Windows pod; allowed is windows, which is written for you' };
  }
});

/** The options that every workload has. */
export const POD_MEMBERS = {
  containers: required(list(container, 1)),
  initContainers: optional(list(initContainer)),
  user: optional(windowsUser),
  volumes: optional(list(volume)),
  serviceAccountName: optional(dnsSubdomain),
  automountServiceAccountToken: optional(flag),
  enableServiceLinks: optional(flag),
  nodeSelector: shaping(nodeSelector),
  tolerations: shaping(list(toleration)),
  topologySpreadConstraints: shaping(list(struct<k8s.TopologySpreadConstraint>({
    maxSkew: required(integer(1)), topologyKey: required(labelName), whenUnsatisfiable: required(oneOf('DoNotSchedule', 'ScheduleAnyway')),
  }))),
  runtimeClassName: optional(dnsSubdomain),
  imagePullSecrets: optional(list(struct<k8s.LocalObjectReference>({ name: required(dnsSubdomain) }))),
  terminationGracePeriodSeconds: optional(integer(0)),
  priorityClassName: optional(dnsSubdomain),
  hostAliases: optional(list(struct<k8s.HostAlias>({ ip: required(ipAddress), hostnames: required(list(dnsSubdomain, 1)) }))),
  name: optional(dnsSubdomain),
  namespace: optional(dnsLabel),
  labels: shaping(labels),
  annotations: shaping(annotations),
  selector: shaping(map(labelName, labelValue)),
};

/** What only shows when several options are seen together. */
export function* crossFaults(at: Field): Generator<OptionFault> {
  const containers = [...at.get('initContainers').items(), ...at.get('containers').items()];
  const ports = containers.flatMap(one => one.get('ports').items());
  yield* unique(containers, name, 'a container of that name');
  yield* unique(at.get('volumes').items(), name, 'a volume of that name');
  yield* unique(ports, name, 'a port of that name');
  yield* unique(ports, port, 'that port');
  yield* unique(at.get('imagePullSecrets').items(), name, 'that secret');
  yield* unique(at.get('hostAliases').items(), one => one.get('ip'), 'that address');
  const volumeNames = knownNames(at.get('volumes'));
  for (const one of volumeNames ? containers : []) yield* mountFaults(one, volumeNames!);
  for (const hook of containers.flatMap(one => one.get('lifecycle').members())) {
    const seconds = hook.at('sleep', 'seconds');
    const grace = at.get('terminationGracePeriodSeconds').value ?? 30;
    if (typeof seconds.value === 'number' && typeof grace === 'number' && seconds.value > grace) {
      yield { at: seconds, problem: `the pod has ${grace} seconds to stop; see terminationGracePeriodSeconds` };
    }
  }
  const selector = at.get('selector');
  if (selector.isObject && selector.members().length === 0) yield { at: selector, problem: 'it must name one label at least' };
}

const name = (at: Field) => at.get('name');

/** The containers of a pod share one network. */
function port(at: Field): Field | undefined {
  const number = at.get('containerPort');
  return typeof number.value === 'number' ? new Field(`${number.value}/${at.get('protocol').string ?? 'TCP'}`, at, 'containerPort') : undefined;
}

/** The names of a list's entries; nothing where a framework fills some in later. */
function knownNames(at: Field): string[] | undefined {
  if (at.isSet && !Array.isArray(at.value)) return undefined;
  const names = at.items().map(one => one.get('name').string);
  return names.every(one => one !== undefined) ? names : undefined;
}
