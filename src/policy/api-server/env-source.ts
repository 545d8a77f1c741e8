import { refusal } from './form';
import { REFUSED } from './refused';
import { memberOf, textIn } from '../object/field';
import type { Rule } from '../rule/rule';

const SOURCES = ['fieldRef', 'resourceFieldRef', 'configMapKeyRef', 'secretKeyRef', 'fileKeyRef'];
const REMEDY = 'set either value or one source in valueFrom';

export const envSource: Rule = {
  id: 'api-server/env-source',
  title: 'Every environment variable has one value or one source',
  why: 'A variable has the value that is written there, or the one that is read from a single source.',
  remedy: REMEDY,
  ...REFUSED,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateEnvVarValueFrom' }],
  triggers: [{ type: 'EnvVar', where: variable => faultOf(variable) !== undefined }],
  *check(pod) {
    for (const variable of pod.objectsOf('EnvVar')) {
      const fault = faultOf(variable.value);
      const at = variable.get('valueFrom');
      if (fault !== undefined) yield refusal(pod, at, `${at.path} ${fault}`, REMEDY);
    }
  },
  examples: {
    pass: [
      { title: 'a value', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', env: [{ name: 'LOG_LEVEL', value: 'debug' }] }] } },
      { title: 'a source', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', env: [{ name: 'POD', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }] }] } },
    ],
    fail: [
      { title: 'both', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', env: [{ name: 'POD', value: 'web', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }] }] } },
      { title: 'no source', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', env: [{ name: 'POD', valueFrom: {} }] }] } },
    ],
  },
};

function faultOf(variable: unknown): string | undefined {
  const valueFrom = memberOf(variable, 'valueFrom');
  if (typeof valueFrom !== 'object' || valueFrom === null) return undefined;
  const sources = SOURCES.filter(name => (memberOf(valueFrom, name) ?? undefined) !== undefined);
  if (sources.length === 0) return `has no source; the API server accepts one of ${SOURCES.join(', ')}`;
  if (textIn(variable, 'value') !== '') return `has ${sources[0]}, beside a value; the API server accepts only one of them`;
  return sources.length > 1 ? `has ${sources.join(' and ')}; the API server accepts only one source` : undefined;
}
