import { oneOf, refusal } from './form';
import { LABEL_VALUE, QUALIFIED_NAME } from './names';
import { REFUSED } from './refused';
import { validation } from './validation';
import { textIn, memberOf } from '../object/field';
import type { Rule } from '../rule/rule';

const OPERATOR = oneOf('Equal', 'Exists');
const EFFECT = oneOf('NoSchedule', 'PreferNoSchedule', 'NoExecute');

export const toleration: Rule = {
  id: 'api-server/toleration',
  title: 'Every toleration can match a taint',
  why: 'A toleration matches taints by key, operator, value and effect. One that could match none, or that contradicts itself, is rejected together with the pod.',
  remedy: 'write the taint as the node has it: key, operator Equal with its value or Exists without one, and its effect',
  ...REFUSED,
  sources: validation('ValidateTolerations', 'validateTaintEffect'),
  triggers: [{ type: 'Toleration', where: value => FAULTS.some(faultIn => faultIn(value) !== undefined) }],
  *check(pod) {
    for (const one of pod.objectsOf('Toleration')) {
      for (const { name, says, remedy } of faultsOf(one.value)) {
        const at = one.get(name);
        yield refusal(pod, at, `${at.path} is ${at.value ? at.shown : 'not set'}; ${says}`, remedy);
      }
    }
  },
  examples: {
    pass: [
      {
        title: 'the taint of Windows nodes, and one with a time',
        spec: {
          os: { name: 'windows' },
          tolerations: [
            { key: 'os', operator: 'Equal', value: 'windows', effect: 'NoSchedule' },
            { key: 'node.kubernetes.io/unreachable', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 30 },
          ],
        },
      },
    ],
    fail: [
      { title: 'a value beside Exists', spec: { os: { name: 'windows' }, tolerations: [{ key: 'os', operator: 'Exists', value: 'windows' }] } },
      { title: 'a time for another effect', spec: { os: { name: 'windows' }, tolerations: [{ key: 'os', value: 'windows', effect: 'NoSchedule', tolerationSeconds: 30 }] } },
    ],
  },
};

export interface TolerationFault {
  /** Of the field. */
  readonly name: string;
  readonly says: string;
  readonly remedy: string;
}

/** Each field at most once. */
export function faultsOf(one: unknown): TolerationFault[] {
  return FAULTS.map(faultIn => faultIn(one)).filter(fault => fault !== undefined);
}

const FAULTS = [keyFault, operatorFault, valueFault, effectFault];

function keyFault(one: unknown): TolerationFault | undefined {
  const key = textIn(one, 'key');
  return key === '' || QUALIFIED_NAME.accepts(key) ? undefined : wanted('key', QUALIFIED_NAME.wanted);
}

function operatorFault(one: unknown): TolerationFault | undefined {
  const operator = textIn(one, 'operator');
  if (operator !== '' && !OPERATOR.accepts(operator)) return wanted('operator', OPERATOR.wanted);
  if (operator === 'Exists' || textIn(one, 'key') !== '') return undefined;
  return { name: 'operator', says: 'the API server requires Exists of a toleration without a key', remedy: 'set the key of the taint, or operator: Exists to tolerate them all' };
}

function valueFault(one: unknown): TolerationFault | undefined {
  const operator = textIn(one, 'operator');
  const value = textIn(one, 'value');
  if (value === '') return undefined;
  if (operator === 'Exists') return { name: 'value', says: 'the API server accepts none beside operator: Exists', remedy: 'remove the value, or write operator: Equal' };
  return ['Equal', ''].includes(operator) && !LABEL_VALUE.accepts(value) ? wanted('value', LABEL_VALUE.wanted) : undefined;
}

function effectFault(one: unknown): TolerationFault | undefined {
  const effect = textIn(one, 'effect');
  if (effect !== '' && !EFFECT.accepts(effect)) return wanted('effect', EFFECT.wanted);
  if (effect === 'NoExecute' || (memberOf(one, 'tolerationSeconds') ?? undefined) === undefined) return undefined;
  return { name: 'effect', says: 'the API server requires NoExecute beside tolerationSeconds', remedy: 'write effect: NoExecute, or remove tolerationSeconds' };
}

function wanted(name: string, what: string): TolerationFault {
  return { name, says: `the API server accepts ${what}`, remedy: `write ${what}` };
}
