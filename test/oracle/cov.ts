import * as fc from 'fast-check'; import { brokenObjects } from './broken-objects';
const n = Number(process.argv[2]);
for (let d = 0; d < n; d += 1000) for (const { object } of fc.sample(brokenObjects(), { numRuns: 1000, seed: 7_000_000 + d })) process.stdout.write(JSON.stringify({ object }) + '\n');
