import { Field, placeOf } from '../../policy';
import { unique, type Check, type OptionFault } from '../option-check';

/** What only shows when several options of a pod are seen together. */
export const podRules: Check = function* (at) {
  const containers = [...at.get('initContainers').items(), ...at.get('containers').items()];
  const ports = containers.flatMap(one => one.get('ports').items());
  yield* unique(containers, name, 'container name');
  const claims = at.get('volumeClaimTemplates').items();
  yield* unique([...at.get('volumes').items(), ...claims], one => claims.includes(one) ? nameOfClaim(one) : name(one), 'volume name');
  yield* unique(ports, name, 'port name');
  yield* unique(ports, port, 'port');
  yield* unique(at.get('imagePullSecrets').items(), name, 'secret');
  yield* unique(at.get('hostAliases').items(), one => one.get('ip'), 'address');
  const [ofPod, ofClaims] = [knownNames(at.get('volumes'), name), knownNames(at.get('volumeClaimTemplates'), nameOfClaim)];
  const volumes = ofPod && ofClaims && [...ofPod, ...ofClaims];
  for (const one of volumes ? containers : []) yield* mountFaults(one, volumes!);
  for (const hook of containers.flatMap(one => one.get('lifecycle').members())) {
    const seconds = hook.at('sleep', 'seconds');
    const grace = at.get('terminationGracePeriodSeconds').value ?? 30;
    if (typeof seconds.value === 'number' && typeof grace === 'number' && seconds.value > grace) {
      yield { at: seconds, problem: `must be at most ${grace}, the terminationGracePeriodSeconds of the pod` };
    }
  }
};

const name = (at: Field) => at.get('name');
const nameOfClaim = (at: Field) => at.at('metadata', 'name');

/** The containers of a pod share one network. */
function port(at: Field): Field | undefined {
  const number = at.get('containerPort');
  return typeof number.value === 'number' ? new Field(`${number.value}/${at.get('protocol').string ?? 'TCP'}`, at, 'containerPort') : undefined;
}

/** The names of a list's entries; nothing where a framework fills some in later. */
function knownNames(at: Field, nameOf: (entry: Field) => Field): string[] | undefined {
  if (at.isSet && !Array.isArray(at.value)) return undefined;
  const names = at.items().map(one => nameOf(one).string);
  return names.every(one => one !== undefined) ? names : undefined;
}

/** Mounts name a volume of the pod, and no two are at one place. */
function* mountFaults(at: Field, volumes: readonly string[]): Generator<OptionFault> {
  const paths = new Map<string, string>();
  for (const mount of at.get('volumeMounts').items()) {
    const volume = mount.get('name');
    if (volume.string !== undefined && !volumes.includes(volume.string)) {
      yield { at: volume, problem: volumes.length ? `the pod has no volume of this name; its volumes are ${volumes.join(', ')}` : 'the pod has no volumes' };
    }
    const path = mount.get('mountPath');
    if (!path.string) continue;
    const place = placeOf(path.string);
    const other = paths.get(place);
    if (other) yield { at: path, problem: `the same path as ${other}; each mount path must be unique` };
    paths.set(place, path.path);
  }
}
