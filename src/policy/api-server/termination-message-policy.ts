import { has, oneOf } from './form';
import { REFUSED } from './refused';
import type { Rule } from '../rule/rule';

const POLICY = oneOf('File', 'FallbackToLogsOnError');

export const terminationMessagePolicy: Rule = {
  id: 'api-server/termination-message-policy',
  title: 'The termination message policy is one that exists',
  why: 'The policy says where the kubelet reads why a container ended: in a file, or else in the end of its log. Unset, it is File.',
  remedy: 'set terminationMessagePolicy to File or FallbackToLogsOnError, or remove it',
  ...REFUSED,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateContainerCommon' }],
  finds: ['Container', 'EphemeralContainer'].map(type => has(type, 'terminationMessagePolicy', POLICY)),
  examples: {
    pass: [
      { title: 'one of them', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', terminationMessagePolicy: 'FallbackToLogsOnError' }] } },
    ],
    fail: [
      { title: 'another word', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', terminationMessagePolicy: 'Log' }] } },
    ],
  },
};
