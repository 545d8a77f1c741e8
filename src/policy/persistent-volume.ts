import type { Finding } from './finding';
import type { Field } from './object/field';
import { isWindowsPath, wantedBy } from './object/likely';
import { termSignals } from './object/os';
import { resourceName } from './object/resource';
import type { Subject } from './object/subject';
import { hostPath } from './windows/host-path';
import type { WindowsClaim, WindowsClaims } from './windows-claims';

export function persistentVolumesIn(subjects: readonly Subject[]): Subject[] {
  return subjects.filter(({ resource: { apiVersion, kind } }) => apiVersion === 'v1' && kind === 'PersistentVolume');
}

/**
 * What is wrong with a PersistentVolume of Windows: one that is a path of the node is access to the host, past every check of pods.
 * It is one of Windows by its path, by its nodes, or since a Windows pod among the objects claims it.
 */
export function* persistentVolumeFindings(volume: Subject, claims: WindowsClaims): Generator<Finding> {
  const spec = volume.field.get('spec');
  const at = ['hostPath', 'local'].map(name => spec.get(name)).find(source => source.isSet);
  if (!at) return;
  const reason = reasonOf(volume, at, claims);
  if (reason === undefined) return;
  const isHostPath = at.name === 'hostPath';
  const path = at.get('path').isSet ? at.get('path').shown : 'a path';
  yield {
    rule: hostPath.id,
    severity: isHostPath ? 'error' : 'warning',
    resource: volume.resource,
    object: volume.object,
    path: at.path,
    value: at.value,
    message: isHostPath
      ? `the volume is ${path} of the node, for every pod that claims it, and ${reason}`
      : `the volume is ${path} of one node, and ${reason}: what a pod leaves there is in clear text on the disk, for the next one to find`,
    refusedBy: 'nobody',
    remedy: isHostPath
      ? 'use a volume of a CSI driver. Access to the host can never be acknowledged.'
      : 'use a volume of a CSI driver, or protect the disk with file ACLs and BitLocker',
  };
}

function reasonOf(volume: Subject, source: Field, claims: WindowsClaims): string | undefined {
  const spec = volume.field.get('spec');
  if (isWindowsPath(source.get('path').text)) return 'the path is one of Windows';
  const terms = spec.at('nodeAffinity', 'required', 'nodeSelectorTerms').items();
  const signals = termSignals(terms);
  if (signals.some(({ os }) => os === 'windows')) return 'its nodeAffinity selects Windows nodes';
  if (signals.length > 0) return undefined;
  if (wantedBy(terms).length > 0) return 'its nodeAffinity selects nodes whose name or label says Windows';
  const claim = claims.all.find(one => canBind(volume, one));
  return claim && `${claim.by.resource.kind} ${resourceName(claim.by.resource)}, a Windows workload, claims it`;
}

/** Whether a claim could be bound to a volume, as the controller of volumes decides, but for sizes. */
function canBind({ resource, field }: Subject, { namespace, name, isNumbered, spec: claim }: WindowsClaim): boolean {
  const reserved = field.at('spec', 'claimRef');
  if (reserved.isSet) {
    const reservedFor = reserved.get('name').text;
    return (reserved.get('namespace').string ?? 'default') === namespace
      && (isNumbered ? reservedFor.startsWith(`${name}-`) : reservedFor === name);
  }
  if (!claim) return false;
  if (claim.get('volumeName').isSet) return claim.get('volumeName').value === resource.name;
  const labels = field.at('metadata', 'labels');
  const modes = field.at('spec', 'accessModes').items().map(({ value }) => value);
  return claim.get('storageClassName').text === (field.at('metadata', 'annotations').get(CLASS_ANNOTATION).string ?? field.at('spec', 'storageClassName').text)
    && claim.get('accessModes').items().every(({ value }) => modes.includes(value))
    && claim.at('selector', 'matchLabels').members().every(({ name: label, value }) => labels.get(label).value === value);
}

/** What named the class of a volume before `storageClassName`; it still comes first. */
const CLASS_ANNOTATION = 'volume.beta.kubernetes.io/storage-class';
