import type { Case } from '../case';

const named = (...names: unknown[]) => ({ containers: names.map(name => ({ name, image: 'example.com/web:1' })) });
const at = 'spec.containers[0].name';
const wanted = 'at most 63 lowercase letters, digits and hyphens, with a letter or digit at each end';
const odd = (shown: string) => `${at} is ${shown}; the API server accepts ${wanted}`;

export const CASES: readonly Case[] = [
  ['good names', named('a', '1', 'web-1', 'a'.repeat(63)), {}],
  ['no name', named(undefined), { [at]: [`${at} is not set; the API server requires it`, 'set name'] }],
  ['an empty name', named(''), { [at]: `${at} is not set; the API server requires it` }],
  ['a container without fields', { containers: [{ name: 'web', image: 'example.com/web:1' }], initContainers: [null] }, {
    'spec.initContainers[0].name': 'spec.initContainers[0].name is not set; the API server requires it',
  }],
  ['a capital letter in an ephemeral container', { ephemeralContainers: [{ name: 'Debug', image: 'debug' }] }, {
    'spec.ephemeralContainers[0].name': `spec.ephemeralContainers[0].name is "Debug"; the API server accepts ${wanted}`,
  }],
  ['no name of an ephemeral container', { ephemeralContainers: [{ image: 'debug' }] }, {
    'spec.ephemeralContainers[0].name': 'spec.ephemeralContainers[0].name is not set; the API server requires it',
  }],
  ['a capital letter', named('Web'), { [at]: [odd('"Web"'), `write ${wanted}`] }],
  ['a hyphen at the start', named('-web'), { [at]: odd('"-web"') }],
  ['a hyphen at the end', named('web-'), { [at]: odd('"web-"') }],
  ['a dot', named('web.1'), { [at]: odd('"web.1"') }],
  ['one letter too many', named('a'.repeat(64)), { [at]: odd(`"${'a'.repeat(64)}"`) }],
  ['a line break at the end', named('web\n'), { [at]: odd('"web\\n"') }],
];
