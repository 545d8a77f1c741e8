import { isVolume, namespaceOf, type Cluster, type Entry } from './cluster';
import { judgeResource, typed, type Judgement, type RuntimeClassDescriptions, type ResourceContext } from './judgement';
import { isPatch } from './kubernetes-type';
import { levelFindings } from './level';
import { mergedObject } from './merge';
import type { Reading } from './reading';
import type { NamespaceLabels } from '../policy';

/** What was described of a cluster, besides what the program makes. */
export interface Described {
  readonly namespaces?: NamespaceLabels;
  readonly runtimeClasses?: RuntimeClassDescriptions;
}

/** Judges an entry of a cluster with all that the program says about that cluster. */
export function judgeAmong(cluster: Cluster, entry: Entry, described: Described): Judgement {
  const others = cluster.othersOf(entry);
  const whole = others.length > 0 && others.concat(entry);
  const own = whole ? whole.some(one => isWindows(cluster, one, described)) : entry.subject.held === 'workload';
  const alone = judged(cluster, entry, described, own);
  const levels = levelFindings(entry, others);
  const refused = [...alone.refused, ...levels, ...whole ? refusedTogether(cluster, entry, others, described, own) : []];
  return { ...alone, refused: refused.filter(({ rule, path }, index) => refused.findIndex(one => one.rule === rule && one.path === path) === index) };
}

/** Whether one of those that speak about an object makes it a Windows workload. */
function isWindows(cluster: Cluster, entry: Entry, described: Described): boolean {
  return entry.subject.held === 'workload' || judged(cluster, entry, described, false).windows.some(({ windows }) => windows);
}

/** What is refused of an object and its patches together, and of none of them alone. */
function refusedTogether(cluster: Cluster, entry: Entry, others: readonly Entry[], described: Described, own: boolean): Judgement['refused'] {
  const all = [...others, entry];
  const [first = entry] = all.filter(one => !isPart(one));
  const alone = new Set(all.flatMap(one => judged(cluster, one, described, own).refused).map(({ rule }) => rule));
  const reading: Reading = {
    object: mergedObject([first, ...all.filter(one => one !== first)].map(one => one.reading.object)),
    unknown: all.flatMap(one => one.reading.unknown),
    secrets: all.flatMap(one => one.reading.secrets),
  };
  const together = judged(cluster, { ...first, subject: { ...first.subject, name: entry.subject.name }, reading }, described, own, all.every(isPart));
  return together.refused.filter(({ rule }) => !alone.has(rule));
}

function judged(cluster: Cluster, entry: Entry, described: Described, own: boolean, part = isPart(entry)): Judgement {
  const surroundings: ResourceContext = {
    own: own || entry.subject.held === 'workload',
    isPart: part,
    besides: isVolume(entry) ? cluster.claims.map(({ subject, reading }) => typed(subject.type, reading.object)) : [],
    namespace: namespaceOf(entry.subject, entry.reading),
    namespaces: cluster.namespaces(described.namespaces ?? NONE),
    runtimeClasses: cluster.runtimeClasses(described.runtimeClasses ?? NONE),
  };
  return judgeResource(entry.subject, entry.reading, surroundings);
}

const NONE = {};

function isPart({ subject: { type }, reading: { object } }: Entry): boolean {
  return isPatch(type, object);
}
