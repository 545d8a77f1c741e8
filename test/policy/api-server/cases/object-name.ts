import type { Case } from '../case';

const spec = { containers: [{ name: 'web', image: 'example.com/web:1' }] };
const labels = { app: 'web' };
const template = { metadata: { labels }, spec };
const ending = { spec: { ...spec, restartPolicy: 'Never' } };
const kind = (apiVersion: string, name: string, more: object) => (metadata: unknown): Case[1] => ({ apiVersion, kind: name, metadata, ...more });
const pod = kind('v1', 'Pod', { spec });
const podTemplate = kind('v1', 'PodTemplate', { template });
const controller = kind('v1', 'ReplicationController', { spec: { selector: labels, template } });
const lasting = { spec: { selector: { matchLabels: labels }, template } };
const statefulSet = kind('apps/v1', 'StatefulSet', lasting);
const job = kind('batch/v1', 'Job', { spec: { template: ending } });
const indexedJob = (completions: unknown, more: object = {}) => kind('batch/v1', 'Job', { spec: { completionMode: 'Indexed', completions, template: ending, ...more } });
const cronJob = kind('batch/v1', 'CronJob', { spec: { schedule: '@daily', jobTemplate: { spec: { template: ending } } } });

const at = 'metadata.name';
const start = 'metadata.generateName';
const subdomain = (length = 253) => `at most ${length} lowercase letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot`;
const label = (length = 63) => `at most ${length} lowercase letters, digits and hyphens, with a letter or digit at each end`;
const odd = (shown: string, wanted: string): Case[2] => ({ [at]: [`${at} is ${shown}; the API server accepts ${wanted}`, `write ${wanted}`] });
const oddStart = (shown: string, wanted = subdomain()): Case[2] => ({
  [start]: [`${start} is ${shown}; with five characters more it would be a name, and the API server accepts ${wanted}`, 'write the start of such a name'],
});
const unset: Case[2] = { [at]: [`${at} is not set; the API server requires it, or generateName`, 'set name'] };
const shown = (text: string) => JSON.stringify(text).replace(/^(.{120}).+/, '$1…');

const ANY: ReadonlyArray<readonly [string, ReturnType<typeof kind>]> = [
  ['Pod', pod], ['PodTemplate', podTemplate], ['ReplicationController', controller],
  ...['ReplicaSet', 'Deployment', 'DaemonSet'].map(name => [name, kind('apps/v1', name, lasting)] as const),
  ['Job', job], ['CronJob', cronJob],
];

export const CASES: readonly Case[] = [
  ...ANY.flatMap(([name, of]): Case[] => [
    [`a ${name}`, of({ name: 'a.b-1' }), {}],
    [`a ${name} with a capital letter`, of({ name: 'A' }), odd('"A"', subdomain(name === 'CronJob' ? 52 : 253))],
    [`a ${name} without a name`, of({ name: '', generateName: null }), unset],
    [`the start of the name of a ${name}`, of({ generateName: 'a-' }), {}],
    [`a wrong start of the name of a ${name}`, of({ generateName: 'A-' }), oddStart('"A-"', subdomain(name === 'CronJob' ? 52 : 253))],
  ]),
  ['no metadata', pod(null), unset],
  ['no metadata at all', pod(undefined), unset],
  ['253 letters', pod({ name: 'a'.repeat(253) }), {}],
  ['254 letters', pod({ name: 'a'.repeat(254) }), odd(shown('a'.repeat(254)), subdomain())],
  ['a StatefulSet', statefulSet({ name: 'a'.repeat(63) }), {}],
  ['a StatefulSet with a dot', statefulSet({ name: 'a.b' }), odd('"a.b"', label())],
  ['a StatefulSet with 64 letters', statefulSet({ name: 'a'.repeat(64) }), odd(shown('a'.repeat(64)), label())],
  ['a StatefulSet without a name', statefulSet({}), unset],
  ['the start of the name of a StatefulSet', statefulSet({ generateName: 'a'.repeat(63) }), {}],
  ['a wrong start of the name of a StatefulSet', statefulSet({ name: 'a', generateName: 'a.b-' }), oddStart('"a.b-"', label())],
  ['a CronJob with 52 letters', cronJob({ name: 'a'.repeat(52) }), {}],
  ['a CronJob with 53 letters', cronJob({ name: 'a'.repeat(53) }), odd(shown('a'.repeat(53)), subdomain(52))],
  ['the start of a name of 52 letters', cronJob({ generateName: 'a'.repeat(47) }), {}],
  ['the start of a name of 53 letters', cronJob({ generateName: 'a'.repeat(48) }), oddStart(shown('a'.repeat(48)), subdomain(52))],
  ['a long start of a name beside a name', cronJob({ name: 'a', generateName: 'a'.repeat(48) }), {}],
  ['an indexed Job', indexedJob(10)({ name: 'a'.repeat(61) }), {}],
  ['an indexed Job with a name that is too long', indexedJob(11)({ name: 'a'.repeat(61) }), odd(shown('a'.repeat(61)), label(60))],
  ['an indexed Job with one pod', indexedJob(1)({ name: 'a.b' }), odd('"a.b"', label(61))],
  ['an indexed Job without pods', indexedJob(0)({ name: 'a.b' }), {}],
  ['an indexed Job that does not say how many', indexedJob(null, { parallelism: null })({ name: 'a.b' }), odd('"a.b"', label(61))],
  ['an indexed Job that says how many at a time', indexedJob(null, { parallelism: 2 })({ name: 'a.b' }), {}],
  ['a Job that is not indexed', indexedJob(1, { completionMode: 'NonIndexed' })({ name: 'a.b' }), {}],
  ['the start of the name of an indexed Job', indexedJob(1)({ generateName: 'a.b-' }), oddStart('"a.b-"', label(61))],
  ['starts of names of one letter', pod({ generateName: '-' }), oddStart('"-"')],
  ['a hyphen beside a name', pod({ name: 'a', generateName: '-' }), oddStart('"-"')],
  ['the start of a name that is hidden', pod({ generateName: 'a.-' }), oddStart('"a.-"')],
  ['the start of a name that is hidden beside a name', pod({ name: 'a', generateName: '.-' }), {}],
  ['a wrong start of a name beside a name', pod({ name: 'a', generateName: 'A' }), oddStart('"A"')],
  ['a wrong start of a name beside a wrong name', pod({ name: 'B', generateName: 'A' }), { ...odd('"B"', subdomain()), ...oddStart('"A"') }],
  ['a wrong start of a name beside a name of a ReplicationController', controller({ name: 'a', generateName: 'A' }), {}],
  ...['A/b', 'A%b'].map((prefix): Case => [
    `${prefix} beside a name of a ReplicationController`, controller({ name: 'a', generateName: prefix }), oddStart(`"${prefix}"`, 'characters other than "/" and "%"'),
  ]),
  ['a start of 253 letters', pod({ generateName: 'a'.repeat(253) }), {}],
  ['a start of 254 letters', pod({ generateName: 'a'.repeat(254) }), oddStart(shown('a'.repeat(254)))],
  ['a start of which much is left out', controller({ generateName: `${'a'.repeat(58)}A` }), {}],
  ['a start of which less is left out', controller({ generateName: `${'a'.repeat(57)}A` }), oddStart(shown(`${'a'.repeat(57)}A`))],
];
