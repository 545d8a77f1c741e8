/** Writes the types of the kinds that hold pods as the API server that the tests build publishes them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PATHS, united, type OpenApi } from './open-api';
import { podTypeSource, TARGET } from './source';
import { startCluster } from '../../test/cluster/cluster';

async function generate(): Promise<void> {
  const file = join(__dirname, '../..', TARGET);
  const cluster = await startCluster();
  try {
    const responses = await Promise.all(PATHS.map(async path => cluster.request('GET', path)));
    const source = podTypeSource(united(responses.map(({ body }) => body as OpenApi)), cluster.version);
    const isNew = source !== readFileSync(file, 'utf8');
    if (isNew) writeFileSync(file, source);
    console.log(`${TARGET} ${isNew ? 'is now that' : 'already is that'} of ${cluster.version}`);
  } finally {
    await cluster.stop();
  }
}

void generate();
