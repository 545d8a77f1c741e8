import { oneOf, refusal, type Form } from './form';
import { memberOf } from '../object/field';
import type { PodView } from '../object/pod';
import type { Fault } from '../rule/rule';
import type { Condition } from '../triggers/condition';

const TYPE = oneOf('Localhost', 'RuntimeDefault', 'Unconfined');

/** A profile may be at fault unless it is one that needs no file, and names none: most are such. */
export const isUnusual: Condition = value => {
  const type = memberOf(value, 'type');
  return (type !== 'RuntimeDefault' && type !== 'Unconfined') || (memberOf(value, 'localhostProfile') ?? undefined) !== undefined;
};

/** What seccomp and AppArmor profiles have in common: a type, and a name or path of their own only if they are of the node. */
export function* profileFaults(pod: PodView, type: 'SeccompProfile' | 'AppArmorProfile', file: Form): Generator<Fault> {
  for (const profile of pod.objectsOf(type)) {
    const its = profile.get('type');
    const local = profile.get('localhostProfile');
    if (its.text === '') yield refusal(pod, its, `${its.path} is not set; the API server requires it`, 'set type');
    else if (!TYPE.accepts(its.value)) yield refusal(pod, its, `${its.path} is ${its.shown}; the API server accepts ${TYPE.wanted}`, `write ${TYPE.wanted}`);
    if (its.text !== 'Localhost') {
      if (local.isSet && isSeenWith(its.text, type)) {
        yield refusal(pod, local, `${local.path} is set; the API server accepts it only beside type: Localhost`, 'remove localhostProfile, or set type: Localhost');
      }
    } else if (!local.isSet) {
      yield refusal(pod, local, `${local.path} is not set; the API server requires it beside type: Localhost`, 'set localhostProfile');
    } else if (!file.accepts(local.value)) {
      yield refusal(pod, local, `${local.path} is ${local.shown}; the API server accepts ${file.wanted}`, `write ${file.wanted}`);
    }
  }
}

/** Of AppArmor, nothing else is looked at where the type is not known. */
function isSeenWith(type: string, of: string): boolean {
  return of === 'SeccompProfile' || TYPE.accepts(type);
}
