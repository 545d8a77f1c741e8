import { refusal, type Form } from './form';
import { atMost, DNS_LABEL, DNS_SUBDOMAIN, startOf } from './names';
import { REFUSED } from './refused';
import { validation } from './validation';
import { memberOf, textIn } from '../object/field';
import type { Rule } from '../rule/rule';

const KINDS = ['Pod', 'PodTemplate', 'ReplicationController', 'ReplicaSet', 'Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob'];
/** What a part of a URL may be. */
const OF_PATH: Form = {
  wanted: 'characters other than "/" and "%"',
  accepts: value => !/[/%]/.test(String(value)),
};
/** What starts of names may be, where that is not what names may be. */
const PREFIXES: Readonly<Record<string, Form>> = { ReplicationController: OF_PATH, StatefulSet: DNS_LABEL };
/** To the names of its Jobs, eleven characters are added. */
const OF_CRON_JOB = atMost(52, DNS_SUBDOMAIN);
/** Of a host name. */
const MAX_LABEL = 63;
/** What is left of the start of a generated name, and what may follow it. */
const MAX_PREFIX = 58;
const SUFFIX = 'xxxxx';

export const objectName: Rule = {
  id: 'api-server/object-name',
  title: 'Every object has a name that its kind can have',
  why: 'Names become part of DNS names, of the names of pods and of their host names, so that letters and length are limited: most of all for a CronJob and for the pods of an indexed Job.',
  remedy: 'write a name of lowercase letters, digits and hyphens',
  ...REFUSED,
  sources: [
    { project: 'apimachinery', file: 'pkg/api/validation/objectmeta.go', symbol: 'ValidateObjectMetaAccessor' },
    { project: 'apimachinery', file: 'pkg/api/validation/generic.go', symbol: 'maskTrailingDash' },
    { project: 'apimachinery', file: 'pkg/api/validation/path/name.go', symbol: 'IsValidPathSegmentPrefix' },
    { project: 'kubernetes', file: 'pkg/apis/apps/validation/validation.go', symbol: 'ValidateStatefulSetName' },
    { project: 'kubernetes', file: 'pkg/apis/batch/validation/validation.go', symbol: 'ValidateCronJobCreate' },
    { project: 'kubernetes', file: 'pkg/apis/batch/validation/validation.go', symbol: 'validateNameAllowsCompletions' },
    ...validation('ValidateReplicationController'),
  ],
  triggers: KINDS.map(kind => (
    { type: kind, where: object => isUnnamed(object) || (nameFault(kind, object) ?? prefixFault(kind, object)) !== undefined })),
  *check(pod) {
    if (!pod.workload) return;
    const { kind, field } = pod.workload;
    const [name, prefix] = [field.at('metadata', 'name'), field.at('metadata', 'generateName')];
    if (isUnnamed(field.value)) yield refusal(pod, name, `${name.path} is not set; the API server requires it, or generateName`, 'set name');
    const wanted = nameFault(kind, field.value);
    if (wanted !== undefined) yield refusal(pod, name, `${name.path} is ${name.shown}; the API server accepts ${wanted}`, `write ${wanted}`);
    const whole = prefixFault(kind, field.value);
    if (whole !== undefined) {
      yield refusal(pod, prefix, `${prefix.path} is ${prefix.shown}; with five characters more it would be a name, and the API server accepts ${whole}`, 'write the start of such a name');
    }
  },
  examples: {
    pass: [
      { title: 'a name', metadata: { name: 'web-1' }, spec: { os: { name: 'windows' } } },
      { title: 'the start of a name', metadata: { name: '', generateName: 'web-' }, spec: { os: { name: 'windows' } } },
    ],
    fail: [
      { title: 'capital letters', metadata: { name: 'Web_1' }, spec: { os: { name: 'windows' } } },
      { title: 'dots in the name of a StatefulSet', metadata: { name: 'web.shop' }, workload: { kind: 'StatefulSet', spec: {} }, spec: { os: { name: 'windows' } } },
      { title: 'a CronJob whose Jobs would have too long a name', metadata: { name: 'a'.repeat(53) }, workload: { kind: 'CronJob', spec: {} }, spec: { os: { name: 'windows' } } },
    ],
  },
};

function isUnnamed(object: unknown): boolean {
  return nameIn(object) === '' && prefixIn(object) === '';
}

/** What the name would have to be, if it is not. */
function nameFault(kind: string, object: unknown): string | undefined {
  const name = nameIn(object);
  return name === '' ? undefined : faultOf(name, formOf(kind, object));
}

/** The same of the start of a name, which is checked beside a name as well. */
function prefixFault(kind: string, object: unknown): string | undefined {
  const prefix = prefixIn(object);
  if (prefix === '') return undefined;
  const own = faultOf(prefix, startOf(PREFIXES[kind] ?? DNS_SUBDOMAIN));
  return nameIn(object) === '' ? own ?? faultOf(prefix.slice(0, MAX_PREFIX) + SUFFIX, formOf(kind, object)) : own;
}

function faultOf(name: string, { accepts, wanted }: Form): string | undefined {
  return accepts(name) ? undefined : wanted;
}

function formOf(kind: string, object: unknown): Form {
  switch (kind) {
    case 'StatefulSet': return DNS_LABEL;
    case 'CronJob': return OF_CRON_JOB;
    case 'Job': return formOfJob(memberOf(object, 'spec'));
    default: return DNS_SUBDOMAIN;
  }
}

/** The pods of an indexed Job are called as it is, and after a hyphen, by their index. There is one, if nothing says how many. */
function formOfJob(spec: unknown): Form {
  const completions = memberOf(spec, 'completions') ?? ((memberOf(spec, 'parallelism') ?? undefined) === undefined ? 1 : undefined);
  const isIndexed = memberOf(spec, 'completionMode') === 'Indexed' && typeof completions === 'number' && completions > 0;
  return isIndexed ? atMost(MAX_LABEL - `-${completions - 1}`.length, DNS_LABEL) : DNS_SUBDOMAIN;
}

function nameIn(object: unknown): string {
  return textIn(memberOf(object, 'metadata'), 'name');
}

function prefixIn(object: unknown): string {
  return textIn(memberOf(object, 'metadata'), 'generateName');
}
