import type { Case } from '../case';

const at = 'spec.restartPolicy';
const wanted = 'Always, OnFailure or Never';

export const CASES: readonly Case[] = [
  ...['Always', 'OnFailure', 'Never', '', null].map((restartPolicy): Case => [`policy ${restartPolicy}`, { restartPolicy }, {}]),
  ['lowercase letters', { restartPolicy: 'never' }, { [at]: [`${at} is "never"; the API server accepts ${wanted}`, `write ${wanted}`] }],
];
