import * as fc from 'fast-check';
import { podOptions } from './pod-options';
import { WindowsUser, type WindowsPodOptions } from '../../src';

const ODD_STRINGS = [
  '', ' ', 'a ', ' a', 'A_B', 'a.b', '-a', 'a/b/c', 'gpu', 'CPU', 'example.com/gpu', 'requests.cpu', 'metadata.foo', "metadata.labels['a']", 'spec.nodeName', 'limits.gpu', '1Ki ', '500m', '-1', '1e3', '800 MB',
  'http', 'a'.repeat(64), 'a'.repeat(254), '..', '../a', '/a', 'C:\\a', 'é', '$(A)', 'Exists', 'Never', '10.0.0.1', '010.0.0.1', 'x=y',
];
const ODD_NUMBERS = [-1, 0, 1, 1.5, 65_536, 2 ** 31, 1e21];
const ODD_NAMES = ['gpu', 'CPU', 'example.com/gpu', 'hugepages-2Mi', 'a b', 'A', 'kubernetes.io/os', 'kubernetes.io/gpu', 'a'.repeat(64), ''];
/** What is a map: any name may stand in it. */
const MAPS = ['limits', 'requests', 'nodeSelector', 'labels', 'annotations', 'volumeAttributes'];

type Way = ReadonlyArray<string | number>;

/** The ways to all values that are neither lists nor objects. */
function leaves(value: unknown, way: Way = []): Way[] {
  if (typeof value !== 'object' || value === null || WindowsUser.isWindowsUser(value)) return [way];
  return Object.entries(value).flatMap(([name, member]) => leaves(member, [...way, Array.isArray(value) ? Number(name) : name]));
}

function withValue(value: unknown, [first, ...rest]: Way, odd: (old: unknown) => unknown): unknown {
  if (first === undefined) return odd(value);
  if (Array.isArray(value)) return value.map((item, index) => index === first ? withValue(item, rest, odd) : item as unknown);
  return { ...value as object, [first]: withValue((value as Record<string | number, unknown>)[first], rest, odd) };
}

function withName(value: unknown, way: Way, name: string): unknown {
  const old = way.at(-1);
  return withValue(value, way.slice(0, -1), members => (
    Object.fromEntries(Object.entries(members as object).map(([key, member]) => [key === old ? name : key, member]))));
}

/** Options of which one to three are odd: some are refused, and some are what nobody thought of. */
export function oddOptions(): fc.Arbitrary<WindowsPodOptions> {
  const labelled = fc.tuple(podOptions(), fc.constantFrom({}, { labels: { app: 'web' } }, { annotations: { owner: 'ops' } }));
  return fc.tuple(labelled, fc.array(change, { minLength: 1, maxLength: 3 })).map(([[options, more], changes]) => (
    changes.reduce<unknown>(changed, { ...options, ...more }) as WindowsPodOptions));
}

/** Where, and what comes there: a string, a number, or another name in a map. */
const change = fc.tuple(fc.nat(), fc.constantFrom(...ODD_STRINGS), fc.constantFrom(...ODD_NUMBERS), fc.option(fc.constantFrom(...ODD_NAMES)));

function changed(options: unknown, [place, text, number, name]: readonly [number, string, number, string | null]): unknown {
  const ways = leaves(options);
  const way = ways[place % ways.length]!;
  if (name !== null && MAPS.includes(String(way.at(-2)))) return withName(options, way, name);
  return withValue(options, way, old => typeof old === 'number' ? number : typeof old === 'string' ? text : old);
}
