import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cluster } from './cluster';
import { PATH, type OpenApi } from '../../generate/pod-type/open-api';
import { podTypeSource, TARGET } from '../../generate/pod-type/source';

test('the type of a pod is the one that the API server publishes (else: npx projen generate:pod-type)', async () => {
  const { body } = await cluster().request('GET', PATH);
  expect(readFileSync(join(__dirname, '../..', TARGET), 'utf8')).toBe(podTypeSource(body as OpenApi, cluster().version));
});
