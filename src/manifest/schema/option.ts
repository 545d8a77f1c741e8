import * as checks from '../option-check';

/** Text that is the same in both front ends, or differs. */
export type Words = string | { readonly cdk8s: string; readonly pulumi: string };

/** How a type is spelled in the interfaces of the front ends. */
export type Shape =
  | { readonly kind: 'string' | 'number' | 'boolean' | 'intOrString' }
  /** A class in cdk8s, a struct in Pulumi. */
  | { readonly kind: 'user'; readonly struct: Struct }
  | { readonly kind: 'list'; readonly of: OptionType }
  | { readonly kind: 'map'; readonly key: string; readonly of: OptionType }
  | { readonly kind: 'enum'; readonly enumeration: Enumeration }
  | { readonly kind: 'struct'; readonly struct: Struct };

/** What an option may be: a check that also says how the type is spelled. */
export interface OptionType extends checks.Check {
  readonly shape: Shape;
  /** All values that are allowed, where these are a few strings. */
  readonly values?: readonly string[] | undefined;
}

/** A few strings with a name for each. */
export interface Enumeration {
  readonly title: string;
  readonly words: string;
  readonly see: string;
  readonly members: Readonly<Record<string, { readonly value: string; readonly words: string }>>;
}

/** One option, stated once: everything else about it is derived from here. */
export interface Option {
  readonly type: OptionType;
  /** A sentence that says what it is. */
  readonly words: Words;
  /** What holds where it is left out: a value in backticks, or words. A required option has none. */
  readonly otherwise?: Words | undefined;
  readonly see?: string | undefined;
  /** Whether exactly one of these options of its object must be set. */
  readonly isAlternative?: boolean;
}

export type Options = Readonly<Record<string, Option>>;

/** An object with these options and no others. */
export interface Struct {
  /** Name of its interface in cdk8s. The name in Pulumi ends in `Args`. */
  readonly title: string;
  readonly words: string;
  /** The struct whose options it has, too. */
  readonly base?: Struct | undefined;
  readonly ownOptions: Options;
}

export interface StructType extends OptionType {
  readonly shape: { readonly kind: 'struct'; readonly struct: Struct };
}

export const text = spelled('string', checks.text);
export const anyText = spelled('string', checks.anyText);
export const flag = spelled('boolean', checks.flag);

/** A value that is spelled like this, and checked like that. */
export function spelled(kind: 'string' | 'number' | 'boolean' | 'intOrString', check: checks.Check): OptionType {
  return typed(check, { kind });
}

export function integer(min: number, max?: number): OptionType {
  return spelled('number', checks.integer(min, max));
}

/** The docs list the values after the sentence about the option. */
export function oneOf(...values: readonly string[]): OptionType {
  return typed(checks.oneOf(...values), { kind: 'string' }, { values });
}

export function enumeration(title: string, words: string, members: Enumeration['members'], see: string): OptionType {
  const values = Object.values(members).map(({ value }) => value);
  return typed(checks.oneOf(...values), { kind: 'enum', enumeration: { title, words, members, see } });
}

export function list(of: OptionType, min?: number): OptionType {
  return typed(checks.list(of, min), { kind: 'list', of });
}

/** @param key what the docs call a key */
export function map(key: string, name: checks.Check, of: OptionType): OptionType {
  return typed(checks.map(name, of), { kind: 'map', key, of });
}

/** A type with more rules. */
export function ruled<T extends OptionType>(type: T, ...rules: readonly checks.Check[]): T {
  return typed(checks.both(type, ...rules), type.shape, type) as T;
}

/** What the library reads to decide what it writes: it must be known, and values inside it may be filled in later. */
export function known<T extends OptionType>(type: T): T {
  return typed(type, type.shape, { ...type, known: 'always' }) as T;
}

/** What must be a plain value in Pulumi, not an Input. A cdk8s `Lazy` may stand for it. */
export function inPulumi<T extends OptionType>(type: T): T {
  return typed(type, type.shape, { ...type, known: 'in Pulumi' }) as T;
}

export function required(type: OptionType, words: Words): Option {
  return { type, words };
}

export function optional(type: OptionType, words: Words, otherwise: Words, see?: string): Option {
  return { type, words, otherwise, see };
}

/** Options of which exactly one must be set. */
export function alternatives(
  otherwise: string, options: Readonly<Record<string, readonly [type: OptionType, words: string, see?: string]>>,
): Options {
  return Object.fromEntries(Object.entries(options).map(
    ([name, [type, words, see]]) => [name, { type, words, otherwise, see, isAlternative: true }],
  ));
}

export function struct(title: string, words: string, ownOptions: Options, ...rules: readonly checks.Check[]): StructType {
  return extension(undefined, title, words, ownOptions, ...rules);
}

/** A struct that has the options of another one, too, and rules of its own. */
export function extension(
  base: StructType | undefined, title: string, words: string, ownOptions: Options, ...rules: readonly checks.Check[]
): StructType {
  const shape = { kind: 'struct', struct: { title, words, base: base?.shape.struct, ownOptions } } as const;
  const options = Object.entries(optionsOf(shape.struct));
  const members = checks.struct(Object.fromEntries(options.map(
    ([name, { type, otherwise }]) => [name, otherwise === undefined ? checks.required(type) : checks.optional(type)],
  )));
  const choices = options.filter(([, { isAlternative }]) => isAlternative).map(([name]) => name);
  const choice: checks.Check = at => choices.length > 0 ? checks.exactlyOne(at, choices) : [];
  return typed(checks.both(members, choice, ...rules), shape) as StructType;
}

/** All options of a struct, those of its bases first. */
export function optionsOf({ base, ownOptions }: Struct): Options {
  return { ...base && optionsOf(base), ...ownOptions };
}

export function typed(check: checks.Check, shape: Shape, { known: since, values }: Pick<OptionType, 'known' | 'values'> = {}): OptionType {
  const said = { shape, known: since, values, isStructure: check.isStructure } as OptionType;
  return Object.assign<checks.Check, OptionType>((at, frontEnd) => check(at, frontEnd), said);
}
