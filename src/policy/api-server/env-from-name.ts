import { has, requires } from './form';
import { DNS_SUBDOMAIN, startOf } from './names';
import { REFUSED } from './refused';
import type { Rule } from '../rule/rule';

export const envFromName: Rule = {
  id: 'api-server/env-from-name',
  title: 'Every item of envFrom names a ConfigMap or a Secret',
  why: 'An item of envFrom makes variables of all keys of the object that it names.',
  remedy: 'set the name of the ConfigMap or the Secret',
  ...REFUSED,
  sources: [
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateConfigMapEnvSource' },
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateSecretEnvSource' },
  ],
  finds: ['ConfigMapEnvSource', 'SecretEnvSource'].flatMap(type => [
    requires(type, 'name'),
    // Kubernetes looks at it as if it were the start of a name.
    has(type, 'name', startOf(DNS_SUBDOMAIN)),
  ]),
  examples: {
    pass: [
      { title: 'a Secret', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', envFrom: [{ secretRef: { name: 'api' } }] }] } },
    ],
    fail: [
      { title: 'no name', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', envFrom: [{ secretRef: {} }] }] } },
      { title: 'a name that no object has', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', envFrom: [{ configMapRef: { name: 'Web_Config' } }] }] } },
    ],
  },
};
