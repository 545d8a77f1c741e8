import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cluster } from './cluster';
import { PATHS, united, type OpenApi } from '../../generate/pod-type/open-api';
import { podTypeSource, TARGET } from '../../generate/pod-type/source';

test('the type of a pod is the one that the API server publishes (else: npx projen generate:pod-type)', async () => {
  const responses = await Promise.all(PATHS.map(async path => cluster().request('GET', path)));
  expect(readFileSync(join(__dirname, '../..', TARGET), 'utf8')).toBe(podTypeSource(united(responses.map(({ body }) => body as OpenApi)), cluster().version));
});
