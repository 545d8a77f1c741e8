import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { manifestTexts } from './manifest-texts';
import { readManifestText } from '../../src/input/manifest-file';
import { built } from '../cluster/binaries';

const TEXTS = Number(process.env['TEXTS'] ?? 20_000);
const SEED = Number(process.env['SEED'] ?? 20261127);

const SOURCE = { folder: join(__dirname, 'yaml'), module: 'k8s.io/apimachinery', command: '.', build: 'a few seconds', ldflags: () => '-s -w' };

interface Answer {
  readonly objects: readonly unknown[];
  readonly error?: string;
}

/** What kubectl reads in texts. */
function kubernetes(texts: readonly string[]): Answer[] {
  const input = texts.map(text => `${Buffer.from(text).toString('base64')}\n`).join('');
  const { stdout, stderr, status } = spawnSync(built('manifests', SOURCE), { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim().split('\n').map(line => JSON.parse(line) as Answer);
}

/** Keys in no order, and a merge key that is none under its own name. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? 0 : value;
  return new Map(Object.entries(value).map(([key, member]) => [key === '"<<"' ? '<<' : key, plain(member)] as const).sort(([one], [other]) => one < other ? -1 : 1));
}

function ours(text: string): readonly unknown[] | undefined {
  try {
    return readManifestText(text, 'text').map(({ value }) => value);
  } catch (error) {
    expect((error as Error).message).toMatch(/^text cannot be read: /);
    return undefined;
  }
}

function differences(texts: readonly string[]): unknown[] {
  const answers = kubernetes(texts);
  return texts.flatMap((text, index) => {
    const [read, { objects, error }] = [ours(text), answers[index]!];
    const isSame = read === undefined || error === undefined && JSON.stringify(entries(plain(read))) === JSON.stringify(entries(plain(objects)));
    return isSame ? [] : [{ text, ours: read, kubernetes: error ?? objects }];
  });
}

function entries(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(entries);
  return value instanceof Map ? { map: [...value].map(([key, member]) => [key as unknown, entries(member)]) } : value;
}

test('what is read is what kubectl reads, and what kubectl refuses is not', () => {
  const texts = fc.sample(manifestTexts, { numRuns: TEXTS, seed: SEED });
  expect(differences(texts).slice(0, 10)).toEqual([]);
  // More than a few are read at all.
  expect(texts.filter(text => ours(text) !== undefined).length).toBeGreaterThan(TEXTS / 10);
});
