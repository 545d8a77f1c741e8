/** @jest-environment ./test/pulumi/environment.ts */
import { readFileSync } from 'fs';
import { join } from 'path';
import * as ts from 'typescript';
import { run } from './program';
import * as library from '../../src/pulumi';

const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
const blocks = [...readme.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, text]) => text!).filter(text => text.includes("from 'secure-windows-workloads/pulumi'"));

test.each(blocks)('a program of the README runs: %s', async text => {
  const { outputText } = ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
  const { sent, said, error } = await run(() => new Function('require', 'exports', outputText)(() => library, {}) as unknown);
  expect(error).toBeUndefined();
  expect(said).toBe('');
  expect(sent.map(({ type }) => type).filter(type => type.startsWith('kubernetes:')))
    .toEqual(text.includes('new ') ? ['kubernetes:core/v1:Namespace', 'kubernetes:apps/v1:Deployment'] : []);
});
