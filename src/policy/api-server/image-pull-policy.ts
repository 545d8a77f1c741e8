import { has, oneOf } from './form';
import { REFUSED } from './refused';
import type { Rule } from '../rule/rule';

const POLICY = oneOf('Always', 'IfNotPresent', 'Never');

export const imagePullPolicy: Rule = {
  id: 'api-server/image-pull-policy',
  title: 'The image pull policy is one that exists',
  why: 'The policy says when the kubelet pulls the image. Unset, it is Always for the tag latest, or no tag, and IfNotPresent for others.',
  remedy: 'set imagePullPolicy to Always, IfNotPresent or Never, or remove it',
  ...REFUSED,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validatePullPolicy' }],
  finds: ['Container', 'EphemeralContainer'].map(type => has(type, 'imagePullPolicy', POLICY)),
  examples: {
    pass: [
      { title: 'one of them', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', imagePullPolicy: 'IfNotPresent' }] } },
    ],
    fail: [
      { title: 'in lowercase', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', imagePullPolicy: 'always' }] } },
    ],
  },
};
