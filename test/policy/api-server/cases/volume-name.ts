import type { Case } from '../case';
import { accepts, unset, withVolumes } from '../volume';

const wanted = 'at most 63 lowercase letters, digits and hyphens, with a letter or digit at each end';

export const CASES: readonly Case[] = [
  ['good names', withVolumes({ name: 'a' }, { name: '1' }, { name: 'web-data', emptyDir: {} }, { name: 'a'.repeat(63) }), {}],
  ['no name', withVolumes({ emptyDir: {} }), unset('spec.volumes[0].name')],
  ['an empty name', withVolumes({ name: '' }), unset('spec.volumes[0].name')],
  ['nothing at all', withVolumes(null), unset('spec.volumes[0].name')],
  ['a capital letter', withVolumes({ name: 'Data' }), accepts('spec.volumes[0].name', 'Data', wanted)],
];
