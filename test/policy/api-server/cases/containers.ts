import type { Case } from '../case';

const message = 'spec.containers has no items; the API server requires one';

export const CASES: readonly Case[] = [
  ['no containers', { containers: [] }, { 'spec.containers': [message, 'add an item to containers'] }],
  ['no list', { containers: null }, { 'spec.containers': message }],
  ['an init container alone', { containers: [], initContainers: [{ name: 'setup', image: 'example.com/setup:1' }] }, { 'spec.containers': message }],
export const CASES: readonly Case[] = [
  ['a container', {}, {}],
  ['none', { containers: null }, {
    'spec.containers': [
      'spec.containers is not set; the API server requires a container',
      'list the containers of the pod',
    ],
  }],
  ['an empty list', { containers: [], initContainers: [{ name: 'setup', image: 'a' }] }, {
    'spec.containers': [
      'spec.containers is empty; the API server requires a container',
      'list the containers of the pod',
    ],
  }],
  ['no spec', { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web' } }, {
    'spec.containers': [
      'spec.containers is not set; the API server requires a container',
      'list the containers of the pod',
    ],
  }],
];
