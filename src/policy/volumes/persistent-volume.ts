import type { Finding } from '../finding';
import type { WindowsClaim, WindowsClaims } from './claims';
import { CLASS_ANNOTATION } from './storage-class';
import { objectsOf, type ObjectInside } from '../object/custom/objects-inside';
import type { Field } from '../object/field';
import { isWindowsPath, wantedBy } from '../object/likely';
import { termSignals } from '../object/os';
import { resourceName } from '../object/resource';
import type { Subject } from '../object/subject';
import { hostPath } from '../windows/host-path';
import { NOT_ON_WINDOWS, volumeType } from '../windows/volume-type';

const VOLUME: ReadonlySet<string> = new Set(['v1/PersistentVolume']);

export function persistentVolumesIn(subjects: readonly Subject[]): ObjectInside[] {
  return objectsOf(subjects, VOLUME);
}

/** The finding at a source of a PersistentVolume of Windows. */
interface SourceWords extends Pick<Finding, 'rule' | 'severity' | 'refusedBy' | 'remedy'> {
  readonly says: (source: Field, reason: string) => string;
}

const SOURCES: Readonly<Record<string, SourceWords>> = {
  hostPath: {
    rule: hostPath.id,
    severity: 'error',
    refusedBy: 'nobody',
    says: (source, reason) => `the volume is ${pathOf(source)} of the node, for every pod that claims it, and ${reason}`,
    remedy: 'use a volume of a CSI driver. Access to the host can never be acknowledged.',
  },
  local: {
    rule: hostPath.id,
    severity: 'warning',
    refusedBy: 'nobody',
    says: (source, reason) => `the volume is ${pathOf(source)} of one node, and ${reason}: what a pod leaves there is in clear text on the disk, for the next one to find`,
    remedy: 'use a volume of a CSI driver, or protect the disk with file ACLs and BitLocker',
  },
  ...Object.fromEntries(NOT_ON_WINDOWS.map(name => [name, {
    rule: volumeType.id,
    severity: volumeType.severity,
    refusedBy: 'kubelet' as const,
    says: (_: Field, reason: string) => `the volume is of type ${name}, which does not mount on Windows, and ${reason}`,
    remedy: 'use a volume of a CSI driver that runs on Windows, e.g. the SMB driver',
  }])),
};

/**
 * What is wrong with a PersistentVolume of Windows: one that is a path of the node is access to the host, past every check of pods, and some types
 * never mount. It is one of Windows by its path, by its nodes, or since a Windows pod among the objects claims it.
 */
export function* persistentVolumeFindings(volume: ObjectInside, claims: WindowsClaims): Generator<Finding> {
  const spec = volume.field.get('spec');
  const at = Object.keys(SOURCES).map(name => spec.get(name)).find(source => source.isSet);
  if (!at) return;
  const reason = reasonOf(volume, at, claims);
  if (reason === undefined) return;
  const { says, ...words } = SOURCES[at.name]!;
  yield {
    ...words,
    resource: volume.subject.resource,
    object: volume.subject.object,
    path: at.path,
    keys: at.keys,
    value: at.value,
    message: says(at, reason),
  };
}

function pathOf(source: Field): string {
  return source.get('path').isSet ? source.get('path').shown : 'a path';
}

function reasonOf({ field: volume }: ObjectInside, source: Field, claims: WindowsClaims): string | undefined {
  const spec = volume.get('spec');
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
function canBind(volume: Field, { namespace, name, isNumbered, asked }: WindowsClaim): boolean {
  const reserved = volume.at('spec', 'claimRef');
  if (reserved.isSet) {
    const reservedFor = reserved.get('name').text;
    return (reserved.get('namespace').string ?? 'default') === namespace
      && (isNumbered ? reservedFor.startsWith(`${name}-`) : reservedFor === name);
  }
  if (!asked) return false;
  const { spec: claim, classes } = asked;
  if (claim.get('volumeName').isSet) return claim.get('volumeName').value === volume.at('metadata', 'name').string;
  const labels = volume.at('metadata', 'labels');
  const modes = volume.at('spec', 'accessModes').items().map(({ value }) => value);
  return classes.includes(volume.at('metadata', 'annotations').get(CLASS_ANNOTATION).string ?? volume.at('spec', 'storageClassName').text)
    && claim.get('accessModes').items().every(({ value }) => modes.includes(value))
    && claim.at('selector', 'matchLabels').members().every(({ name: label, value }) => labels.get(label).value === value);
}
