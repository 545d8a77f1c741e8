import { has, requires } from './form';
import { DATA_KEY, DNS_SUBDOMAIN } from './names';
import { REFUSED } from './refused';
import type { Rule } from '../rule/rule';

export const keyRef: Rule = {
  id: 'api-server/key-ref',
  title: 'What is read from a ConfigMap or a Secret names the object and the key',
  why: 'An environment variable has the value of one key of one object. Both names have to be ones that such an object can have.',
  remedy: 'set the name of the object and its key',
  ...REFUSED,
  sources: [
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateConfigMapKeySelector' },
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateSecretKeySelector' },
  ],
  finds: ['ConfigMapKeySelector', 'SecretKeySelector'].flatMap(type => [
    requires(type, 'name'),
    has(type, 'name', DNS_SUBDOMAIN),
    requires(type, 'key'),
    has(type, 'key', DATA_KEY),
  ]),
  examples: {
    pass: [
      { title: 'a name and a key', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', env: [{ name: 'TOKEN', valueFrom: { secretKeyRef: { name: 'api', key: 'token' } } }] }] } },
    ],
    fail: [
      { title: 'no key', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', env: [{ name: 'TOKEN', valueFrom: { secretKeyRef: { name: 'api' } } }] }] } },
      { title: 'a name that no object has', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', env: [{ name: 'LEVEL', valueFrom: { configMapKeyRef: { name: 'Web_Config', key: 'level' } } }] }] } },
    ],
  },
};
