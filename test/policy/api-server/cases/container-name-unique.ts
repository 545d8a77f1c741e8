import type { Case } from '../case';

const named = (...names: unknown[]) => names.map(name => ({ name, image: 'example.com/web:1' }));
const twin = (at: string, first: string) => `${at} is "web"; ${first} has that name already`;

export const CASES: readonly Case[] = [
  ['different names', { containers: named('web', 'api'), initContainers: named('setup') }, {}],
  ['two containers', { containers: named('web', 'api', 'web') }, {
    'spec.containers[2].name': [twin('spec.containers[2].name', 'spec.containers[0]'), 'give it another name'],
  }],
  ['three containers', { containers: named('web', 'web', 'web') }, {
    'spec.containers[1].name': twin('spec.containers[1].name', 'spec.containers[0]'),
    'spec.containers[2].name': twin('spec.containers[2].name', 'spec.containers[0]'),
  }],
  ['an init container and a container', { containers: named('web'), initContainers: named('web') }, {
    'spec.initContainers[0].name': twin('spec.initContainers[0].name', 'spec.containers[0]'),
  }],
  ['no names', { containers: named('', null, undefined) }, {}],
  ['an ephemeral container', { ephemeralContainers: named('web') }, {
    'spec.ephemeralContainers[0].name': twin('spec.ephemeralContainers[0].name', 'spec.containers[0]'),
  }],
  ['two init containers', { initContainers: named('web-1', 'web-1') }, {
    'spec.initContainers[1].name': 'spec.initContainers[1].name is "web-1"; spec.initContainers[0] has that name already',
  }],
];
