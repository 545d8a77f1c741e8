/** Writes the type of a pod as the API server that the tests build publishes it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PATH, type OpenApi } from './open-api';
import { podTypeSource, TARGET } from './source';
import { startCluster } from '../../test/cluster/cluster';

async function generate(): Promise<void> {
  const file = join(__dirname, '../..', TARGET);
  const cluster = await startCluster();
  try {
    const { body } = await cluster.request('GET', PATH);
    const source = podTypeSource(body as OpenApi, cluster.version);
    const isNew = source !== readFileSync(file, 'utf8');
    if (isNew) writeFileSync(file, source);
    console.log(`${TARGET} ${isNew ? 'is now that' : 'already is that'} of ${cluster.version}`);
  } finally {
    await cluster.stop();
  }
}

void generate();
