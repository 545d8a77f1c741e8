import type { Case } from '../case';

const from = (...envFrom: unknown[]) => ({ containers: [{ name: 'web', image: 'example.com/web:1', envFrom }] });
const at = 'spec.containers[0].envFrom';

export const CASES: readonly Case[] = [
  ['one source each', from({ secretRef: { name: 'a' } }, { configMapRef: { name: 'a' }, secretRef: null }), {}],
  ['no source', from({ prefix: 'A' }), { [`${at}[0]`]: [`${at}[0] has no source; the API server accepts one, configMapRef or secretRef`, 'set either configMapRef or secretRef'] }],
  ['nothing', from({ secretRef: { name: 'a' } }, null), { [`${at}[1]`]: `${at}[1] has no source; the API server accepts one, configMapRef or secretRef` }],
  ['two sources', from({ secretRef: { name: 'a' }, configMapRef: { name: 'a' } }), { [`${at}[0]`]: `${at}[0] has two sources; the API server accepts one, configMapRef or secretRef` }],
];
