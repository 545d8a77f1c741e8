import { COUNT_OR_PERCENT, isOver100Percent, isZero } from './count-or-percent';
import { refusal } from './form';
import { REFUSED } from './refused';
import { Field } from '../object/field';
import type { Rule } from '../rule/rule';

/** How a kind of workload replaces its pods. */
interface Strategy {
  /** The type of the object that says so. */
  readonly type: string;
  /** Without `RollingUpdate`, which is the default of all. */
  readonly other: string;
  /** Whether the other one may have the options of `RollingUpdate` beside it. */
  readonly ignoresOptions: boolean;
  /** What has to be less than all. */
  readonly shares: readonly string[];
  optionFaults(options: Field): Iterable<StrategyFault>;
}

type StrategyFault = readonly [at: Field, message: string, remedy: string];

const STRATEGIES: readonly Strategy[] = [
  { type: 'DeploymentStrategy', other: 'Recreate', ignoresOptions: false, shares: ['maxUnavailable'], optionFaults: faultsOfDeployment },
  { type: 'DaemonSetUpdateStrategy', other: 'OnDelete', ignoresOptions: true, shares: ['maxUnavailable', 'maxSurge'], optionFaults: faultsOfDaemonSet },
  { type: 'StatefulSetUpdateStrategy', other: 'OnDelete', ignoresOptions: false, shares: ['maxUnavailable'], optionFaults: faultsOfStatefulSet },
];

export const updateStrategy: Rule = {
  id: 'api-server/update-strategy',
  title: 'The update strategy of a workload lets a rollout go on',
  why: 'A rolling update replaces pods one after the other: it needs leave to be short of some, or to have some more, and both are counts or percentages.',
  remedy: 'use RollingUpdate with maxUnavailable or maxSurge above 0, or the other strategy without their options',
  ...REFUSED,
  sources: ['ValidateDeploymentStrategy', 'ValidateRollingUpdateDeployment', 'ValidateDaemonSetUpdateStrategy', 'ValidateRollingUpdateDaemonSet', 'validateRollingUpdateStatefulSet']
    .map(symbol => ({ project: 'kubernetes', file: 'pkg/apis/apps/validation/validation.go', symbol })),
  triggers: STRATEGIES.map(strategy => ({ type: strategy.type, where: value => !faultsIn(new Field(value), strategy).next().done })),
  *check(pod) {
    for (const strategy of STRATEGIES) {
      for (const field of pod.objectsOf(strategy.type)) for (const fault of faultsIn(field, strategy)) yield refusal(pod, ...fault);
    }
  },
  examples: {
    pass: [
      { title: 'one pod more at a time', workload: { kind: 'Deployment', spec: { strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } } } }, spec: { os: { name: 'windows' } } },
    ],
    fail: [
      { title: 'neither fewer pods nor more', workload: { kind: 'Deployment', spec: { strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 0 } } } }, spec: { os: { name: 'windows' } } },
      { title: 'options of the other strategy', workload: { kind: 'Deployment', spec: { strategy: { type: 'Recreate', rollingUpdate: { maxSurge: 1 } } } }, spec: { os: { name: 'windows' } } },
    ],
  },
};

function* faultsIn(field: Field, { other, ignoresOptions, shares, optionFaults }: Strategy): Generator<StrategyFault> {
  const [type, options] = [field.get('type'), field.get('rollingUpdate')];
  if (type.text === other) {
    if (options.isSet && !ignoresOptions) yield [options, `${options.path} is set; the API server accepts it for type RollingUpdate only`, `remove it, or its type ${other}`];
  } else if (type.text !== '' && type.text !== 'RollingUpdate') {
    yield [field, `${type.path} is ${type.shown}; the API server accepts RollingUpdate or ${other}`, `write RollingUpdate or ${other}`];
  } else {
    for (const name of ['maxUnavailable', 'maxSurge']) yield* countFaults(options.get(name), shares.includes(name));
    yield* optionFaults(options);
  }
}

function* countFaults(count: Field, isShare: boolean): Generator<StrategyFault> {
  if (!isCount(count)) yield [count, `${count.path} is ${count.shown}; the API server accepts ${COUNT_OR_PERCENT.wanted}`, `write ${COUNT_OR_PERCENT.wanted}`];
  else if (isShare && isOver100Percent(count.value)) yield [count, `${count.path} is ${count.shown}; the API server accepts at most 100%`, 'write at most 100%'];
}

function* faultsOfDeployment(options: Field): Generator<StrategyFault> {
  const [unavailable, surge] = [options.get('maxUnavailable'), options.get('maxSurge')];
  if (isCount(unavailable) && isZero(unavailable.value) && isZero(surge.value)) yield [unavailable, `${unavailable.path} and maxSurge are both 0: no pod could ever be replaced`, 'set one of them to more than 0'];
}

function* faultsOfDaemonSet(options: Field): Generator<StrategyFault> {
  const [unavailable, surge] = [options.get('maxUnavailable'), options.get('maxSurge')];
  const mayLack = !isZero(unavailable.value ?? 1);
  const mayAdd = !isZero(surge.value ?? 0);
  if (isCount(surge) && mayLack && mayAdd) yield [surge, `${surge.path} is ${surge.shown}, and maxUnavailable is not 0; the API server accepts one of them`, 'set maxUnavailable to 0, or remove maxSurge'];
  if (isCount(unavailable) && !mayLack && !mayAdd) yield [unavailable, `${unavailable.path} and maxSurge are both 0: no pod could ever be replaced`, 'set one of them to more than 0'];
}

function* faultsOfStatefulSet(options: Field): Generator<StrategyFault> {
  const [partition, unavailable] = [options.get('partition'), options.get('maxUnavailable')];
  if ((partition.number ?? 0) < 0) yield [partition, `${partition.path} is ${partition.shown}; the API server accepts 0 or more`, 'write 0 or more'];
  if (isCount(unavailable) && isZero(unavailable.value)) yield [unavailable, `${unavailable.path} is ${unavailable.shown}: no pod could ever be replaced`, 'write more than 0'];
}

function isCount({ value }: Field): boolean {
  return COUNT_OR_PERCENT.accepts(value);
}
