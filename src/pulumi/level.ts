import type { Entry } from './cluster';
import { isPatch } from './kubernetes-type';
import { mergedObject } from './merge';
import { PRIVILEGED_REASON_ANNOTATION } from '../manifest/schema/kinds/pss-namespace';
import { Field, isPodSecurityLevel, levelLabel, POD_SECURITY_MODES, touches, type Finding, type Path } from '../policy';

/**
 * What is wrong with the levels of a `PssNamespace`, whoever changed them: none is privileged, or missing, without the reason that its
 * arguments ask for.
 *
 * @param entry what is judged: the namespace, or a patch of it
 * @param others what else the program says about the same object
 */
export function levelFindings(entry: Entry, others: readonly Entry[]): Finding[] {
  const all = [entry, ...others];
  const held = all.find(({ subject }) => subject.held === 'namespace');
  if (!held) return [];
  const inOrder = [held, ...all.filter(one => one !== held)];
  const whole = new Field(mergedObject(inOrder.map(({ reading }) => reading.object))).get('metadata');
  const isUnknown = (path: Path) => inOrder.some(({ reading }) => reading.unknown.some(other => touches(other, path)));
  const reason = whole.get('annotations').get(PRIVILEGED_REASON_ANNOTATION);
  if (reason.text.trim() !== '' || isUnknown(reason.keys)) return [];
  return POD_SECURITY_MODES.flatMap(mode => {
    const label = new Field(entry.reading.object).at('metadata', 'labels').get(levelLabel(mode));
    const isWell = isPodSecurityLevel(label.value) && label.value !== 'privileged';
    // What a patch does not say is not its fault.
    const isLeft = !label.isSet && isPatch(entry.subject.type, entry.reading.object);
    return isWell || isLeft || isUnknown(label.keys) ? [] : [finding(entry, label, mode)];
  });
}

function finding({ subject }: Entry, label: Field, mode: string): Finding {
  const held = label.isSet ? `is ${label.shown}` : 'is missing';
  return {
    rule: 'pod-security/namespace-level',
    severity: 'error',
    resource: { apiVersion: 'v1', kind: 'Namespace', name: subject.name },
    object: 0,
    path: label.path,
    keys: label.keys,
    ...label.isSet && { value: label.value },
    message: `the label ${label.name} of a PssNamespace ${held}, and no reason is given: it admits HostProcess pods`,
    refusedBy: 'nobody',
    remedy: `give the PssNamespace its level with ${mode}, and its reason with privilegedReason, or do not change its labels`,
  };
}
