import { refusal } from './form';
import { REFUSED } from './refused';
import { memberOf } from '../object/field';
import type { Rule } from '../rule/rule';

const SOURCES = ['configMapRef', 'secretRef'];

export const envFromSource: Rule = {
  id: 'api-server/env-from-source',
  title: 'Every item of envFrom has one source',
  why: 'An item of envFrom makes variables of all keys of one ConfigMap or one Secret.',
  remedy: 'set either configMapRef or secretRef',
  ...REFUSED,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'ValidateEnvFrom' }],
  triggers: [{ type: 'EnvFromSource', where: hasFault }],
  *check(pod) {
    for (const source of pod.objectsOf('EnvFromSource')) {
      if (!hasFault(source.value)) continue;
      const count = sourcesIn(source.value) === 0 ? 'no source' : 'two sources';
      yield refusal(pod, source, `${source.path} has ${count}; the API server accepts one, configMapRef or secretRef`, 'set either configMapRef or secretRef');
    }
  },
  examples: {
    pass: [
      { title: 'a Secret', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', envFrom: [{ secretRef: { name: 'api' } }] }] } },
    ],
    fail: [
      { title: 'no source', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', envFrom: [{ prefix: 'API_' }] }] } },
      { title: 'two sources', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', envFrom: [{ secretRef: { name: 'api' }, configMapRef: { name: 'api' } }] }] } },
    ],
  },
};

function hasFault(source: unknown): boolean {
  return sourcesIn(source) !== 1;
}

function sourcesIn(source: unknown): number {
  return SOURCES.filter(name => (memberOf(source, name) ?? undefined) !== undefined).length;
}
