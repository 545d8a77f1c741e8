import type { Case } from '../case';

const empty = 'spec.containers is empty; the API server requires a container';

export const CASES: readonly Case[] = [
  ['no containers', { containers: [] }, { 'spec.containers': [empty, 'list the containers of the pod'] }],
  ['no list', { containers: null }, { 'spec.containers': 'spec.containers is not set; the API server requires a container' }],
  ['init containers only', { containers: [], initContainers: [{ name: 'setup', image: 'example.com/setup:1' }] }, { 'spec.containers': empty }],
];
