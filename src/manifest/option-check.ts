import { shown } from './shown';
import { WindowsUser } from './windows-user';
import { Field, suggest } from '../policy';

/** What is wrong with an option: one sentence without the path. That of an unset option goes on where its path ends: `must be …`. */
export interface OptionFault {
  readonly at: Field;
  readonly problem: string;
}

/** When a value must be known: always, in Pulumi (a plain value, not an Input), or whenever its framework knows it. */
export type Known = 'always' | 'in Pulumi';

/** What the front ends differ in when they read options. */
export interface FrontEnd {
  /** What is wrong where a value is filled in later, by the check that it is for; nothing where it may be. */
  readonly deferredProblem: (check: Check) => string | undefined;
  /** How a user is written, in messages. */
  readonly userExample: string;
  /** What is wrong with a user. */
  readonly user: Check;
  /** The user that a valid option names. */
  readonly toUser: (option: unknown) => WindowsUser;
}

/** Looks at one option and says what is wrong with it. What is absent (`undefined`, `null`) or deferred never reaches a check. */
export interface Check {
  (at: Field, frontEnd: FrontEnd): Iterable<OptionFault>;
  /** Left out where the value may be deferred in every front end. */
  readonly known?: Known | undefined;
  /** Whether it is for a list or an object, whose items and members it looks at. */
  readonly isStructure?: boolean | undefined;
}

/** Values that a framework fills in later (a cdk8s `Lazy`, a token) are judged when they are known, not here. */
export function isDeferred(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Date || WindowsUser.isWindowsUser(value)) return false;
  // What is plain in another realm is plain: Jest hands out such objects.
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype !== null && Object.getPrototypeOf(prototype) !== null;
}

/** By what frameworks ask for a value that is filled in later: a `Lazy`, a token, an Output, a Promise. */
const ANSWERS = ['produce', 'resolve', 'apply', 'then'] as const;

/** A resolver of the user's may turn an instance of any class into a string, but what has options as members is read here. */
function isFilledInLater(value: unknown, { isStructure = false }: Check): boolean {
  return isDeferred(value) && (!isStructure || ANSWERS.some(name => typeof (value as Partial<Record<string, unknown>>)[name] === 'function'));
}

/** Members of an instance may be inherited, getters or hidden: what is read would not be what was meant. */
function structure(what: string, test: Check): Check {
  return Object.assign<Check, Pick<Check, 'isStructure'>>(function* (at, frontEnd) {
    if (isDeferred(at.value)) yield { at, problem: `must be ${what}, not an instance of ${classOf(at.value)}` };
    else yield* test(at, frontEnd);
  }, { isStructure: true });
}

function classOf(value: unknown): string {
  return (value as { readonly constructor?: { readonly name: string } }).constructor?.name ?? 'a class';
}

export function check(test: (value: unknown) => boolean, allowed: string): Check {
  return function* (at) {
    if (!test(at.value)) yield { at, problem: `must be ${allowed}` };
  };
}

export const text = check(value => typeof value === 'string' && value !== '', 'a non-empty string');
export const anyText = check(value => typeof value === 'string', 'a string');
export const flag = check(value => typeof value === 'boolean', 'true or false');

export function pattern(regex: RegExp, maxLength: number, allowed: string): Check {
  return check(value => typeof value === 'string' && value.length <= maxLength && regex.test(value), allowed);
}

const MOST = 2 ** 31 - 1;

export function integer(min: number, max = MOST): Check {
  return function* (at) {
    if (max === MOST && Number.isInteger(at.value) && (at.value as number) > max) yield { at, problem: `must be an integer of at most ${max}` };
    else if (!Number.isInteger(at.value) || (at.value as number) < min || (at.value as number) > max) yield { at, problem: `must be ${integerWords(min, max)}` };
  };
}

function integerWords(min: number, max: number): string {
  if (min === max) return String(min);
  return max === MOST ? `an integer of at least ${min}` : `an integer from ${min} to ${max}`;
}

export function oneOf(...allowed: readonly string[]): Check {
  return function* (at) {
    if (allowed.includes(at.value as string)) return;
    const meant = typeof at.value === 'string' ? suggest(at.value, allowed) : undefined;
    yield { at, problem: `must be ${allowed.length > 1 ? 'one of ' : ''}${allowed.join(', ')}${meant ? `; did you mean ${meant}?` : ''}` };
  };
}

/** Passes what one of two checks passes: their faults are one. */
export function either(first: Check, second: Check): Check {
  return function* (at, frontEnd) {
    const problems = [first, second].map(one => [...one(at, frontEnd)].map(({ problem }) => problem).join('; '));
    if (problems.includes('')) return;
    yield { at, problem: `${problems[0]}, or ${problems[1]!.replace(/^must be /, '')}` };
  };
}

export function list(item: Check, min = 0): Check {
  return structure('a list', function* (at, frontEnd) {
    if (!Array.isArray(at.value)) yield { at, problem: 'must be a list' };
    else if (at.value.length < min) yield { at, problem: `must be a list of at least ${min} ${min > 1 ? 'items' : 'item'}` };
    for (const entry of at.items()) yield* present(entry, item, frontEnd);
  });
}

export function map(key: Check, value: Check): Check {
  return structure('a plain object', function* (at, frontEnd) {
    if (!at.isObject) yield { at, problem: 'must be an object that maps names to values' };
    for (const member of at.members()) {
      for (const { problem } of key(new Field(member.name), frontEnd)) yield { at: member, problem: `the name ${problem}` };
      yield* present(member, value, frontEnd);
    }
  });
}

/** A member of an options object. */
export interface Member {
  readonly check: Check;
  readonly required: boolean;
}

export const required = (member: Check): Member => ({ check: member, required: true });
export const optional = (member: Check): Member => ({ check: member, required: false });

/** An object with these members and no others; the compiler holds the table to the interface. */
export function struct<T>(members: { readonly [K in keyof Required<T>]: Member }): Check {
  const table = members as Readonly<Record<string, Member>>;
  const names = Object.keys(table);
  return structure('a plain object', function* (at, frontEnd) {
    if (!at.isObject) {
      yield { at, problem: 'must be an object' };
      return;
    }
    for (const member of at.members().filter(({ name, value }) => !names.includes(name) && value !== undefined)) {
      yield { at: member, problem: unknownOption(member.name, names, frontEnd) };
    }
    for (const name of names) {
      const member = table[name]!;
      const value = at.get(name);
      if (value.isSet) yield* ifKnown(value, member.check, frontEnd);
      else if (member.required) yield { at: value, problem: 'is required' };
    }
  });
}

/** Exactly one of some members. */
export function* exactlyOne(at: Field, names: readonly string[]): Generator<OptionFault> {
  if (!at.isObject) return;
  const set = names.filter(name => at.get(name).isSet);
  if (set.length !== 1) yield { at, problem: `must set exactly one of ${names.join(', ')}${set.length ? `, not ${set.join(' and ')}` : ''}` };
}

/** No two entries of a list with the same key. */
export function* unique(entries: readonly Field[], keyOf: (entry: Field) => Field | undefined, what: string): Generator<OptionFault> {
  const seen = new Map<string, Field>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key?.string === undefined) continue;
    const first = seen.get(key.string);
    if (first) yield { at: key, problem: `already used at ${first.path}; each ${what} must be unique` };
    else seen.set(key.string, entry);
  }
}

/** More checks of what the first one is for. */
export function both(first: Check, ...more: readonly Check[]): Check {
  return Object.assign<Check, Pick<Check, 'isStructure'>>(function* (at, frontEnd) {
    yield* first(at, frontEnd);
    if (!isDeferred(at.value)) for (const one of more) yield* one(at, frontEnd);
  }, { isStructure: first.isStructure });
}

function* present(at: Field, item: Check, frontEnd: FrontEnd): Iterable<OptionFault> {
  if (at.isSet) yield* ifKnown(at, item, frontEnd);
  else yield { at, problem: `must not be ${shown(at.value)}` };
}

function* ifKnown(at: Field, test: Check, frontEnd: FrontEnd): Iterable<OptionFault> {
  if (!isFilledInLater(at.value, test)) return yield* test(at, frontEnd);
  const problem = frontEnd.deferredProblem(test);
  if (problem !== undefined) yield { at, problem };
}

function unknownOption(name: string, known: readonly string[], { userExample }: FrontEnd): string {
  if (HOST_ACCESS.test(name)) return 'unknown option; a Windows pod created by this library cannot get access to the host';
  if (name === 'securityContext' || name === 'windowsOptions' || name === 'runAsUserName') {
    return `unknown option; the security context is written for you: set who runs with user: ${userExample}`;
  }
  const meant = suggest(name, known);
  return `unknown option; ${meant ? `did you mean ${meant}?` : `valid options: ${known.join(', ')}`}`;
}

const HOST_ACCESS = /^(host(Process|Network|PID|IPC|Path|Port|IP|Users)|privileged|allowPrivilegeEscalation|capabilities)$/;
