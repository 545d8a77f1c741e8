import { REFUSED } from './refused';
import { every } from '../rule/every';
import type { Rule } from '../rule/rule';

export const containers: Rule = {
  id: 'api-server/containers',
  title: 'Every pod has a container',
  why: 'A pod is what its containers do. Init containers end before it starts, and do not count.',
  remedy: 'list the containers of the pod',
  ...REFUSED,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateContainers' }],
  finds: [every.object('PodSpec', 'containers', list => list === undefined || (Array.isArray(list) && list.length === 0), {
    says: ({ at }) => `${at.path} is ${at.isSet ? 'empty' : 'not set'}; the API server requires a container`,
    refusedBy: 'api-server',
  })],
  examples: {
    pass: [{ title: 'a container', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }] } }],
    fail: [
      { title: 'init containers only', spec: { os: { name: 'windows' }, initContainers: [{ name: 'setup', image: 'example.com/setup:1' }], containers: [] } },
    ],
  },
};
