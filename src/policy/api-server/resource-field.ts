import { refusal } from './form';
import { billionthsOf } from '../object/amount';
import { isRecord, memberOf, textIn, type Field } from '../object/field';
import type { PodView } from '../object/pod';
import { scalarText } from '../object/scalar';
import type { Fault } from '../rule/rule';

/** What is wrong with a reference to a resource of a container. */
export interface ResourceFieldFault {
  /** The field that it is about. */
  readonly name: 'resource' | 'divisor';
  /** What the API server accepts there; nothing where a value is missing. */
  readonly wanted?: string;
}

/** Source: kubernetes, pkg/apis/core/validation/validation.go, validateContainerResourceFieldSelector. */
export function resourceFieldFault(ref: unknown): ResourceFieldFault | undefined {
  if (!isRecord(ref)) return undefined;
  const resource = textIn(ref, 'resource');
  if (resource === '') return { name: 'resource' };
  const name = RESOURCE.exec(resource)?.[1];
  if (name === undefined) return { name: 'resource', wanted: 'limits or requests of cpu, memory, ephemeral-storage or hugepages-<size>, such as limits.memory' };
  const wanted = name === 'cpu' ? OF_CPU : OF_OTHERS;
  return isOneOf(wanted.amounts, memberOf(ref, 'divisor')) ? undefined : { name: 'divisor', wanted: wanted.text };
}

export function resourceFieldRefusal(pod: PodView, ref: Field, { name, wanted }: ResourceFieldFault): Fault {
  const at = ref.get(name);
  return wanted === undefined
    ? refusal(pod, at, `${at.path} is not set; the API server requires it`, `set ${at.name}`)
    : refusal(pod, at, `${at.path} is ${at.shown}; the API server accepts ${wanted}`, `write ${wanted}`);
}

const RESOURCE = /^(?:limits|requests)\.(cpu$|memory$|ephemeral-storage$|hugepages-)/;
const BILLION = 10n ** 9n;
const POWERS = [1, 2, 3, 4, 5, 6];
const powersOf = (base: bigint) => POWERS.map(power => base ** BigInt(power) * BILLION);
const UNITS_OF_CPU = [BILLION / 1000n, BILLION];

const OF_CPU = { text: '1 or 1m', amounts: { decimal: UNITS_OF_CPU, binary: UNITS_OF_CPU } };
const OF_OTHERS = {
  text: '1, alone or with a suffix from k to E or from Ki to Ei',
  amounts: { decimal: [BILLION, ...powersOf(1000n)], binary: powersOf(1024n) },
};

/** By how it is written, as far as the suffix goes. */
type Amounts = Readonly<Record<'decimal' | 'binary', readonly bigint[]>>;

/** 0 counts as absent. */
function isOneOf({ decimal, binary }: Amounts, divisor: unknown): boolean {
  const amount = billionthsOf(divisor) ?? 0n;
  const text = scalarText(divisor);
  if (amount === 0n) return true;
  return !EXPONENT.test(text) && (text.includes('i') ? binary : decimal).includes(amount);
}

const EXPONENT = /e[+-]?\d/i;
