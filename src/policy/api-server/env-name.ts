import { has, requires } from './form';
import { VARIABLE_NAME } from './names';
import { REFUSED } from './refused';
import type { Rule } from '../rule/rule';

export const envName: Rule = {
  id: 'api-server/env-name',
  title: 'Every environment variable has a name',
  why: 'The name is what the process reads its variable by. An equals sign would end it, and what is not printable ASCII cannot be passed on.',
  remedy: 'give the variable a name',
  ...REFUSED,
  sources: [
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'ValidateEnv' },
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'ValidateEnvFrom' },
    { project: 'apimachinery', file: 'pkg/util/validation/validation.go', symbol: 'IsRelaxedEnvVarName' },
  ],
  finds: [
    requires('EnvVar', 'name'),
    has('EnvVar', 'name', VARIABLE_NAME),
    has('EnvFromSource', 'prefix', VARIABLE_NAME),
  ],
  examples: {
    pass: [
      { title: 'a name', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', env: [{ name: 'LOG_LEVEL', value: 'debug' }] }] } },
    ],
    fail: [
      { title: 'no name', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', env: [{ value: 'debug' }] }] } },
      { title: 'name and value in one', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', env: [{ name: 'LOG_LEVEL=debug' }] }] } },
    ],
  },
};
