/** @jest-environment ./test/pulumi/environment.ts */
import { KNOWN_ROUTES } from './known-routes';
import { run } from './program';
import { BAD_ARGS, ROUTES } from './routes';

test('the list is long', () => {
  const titles = [...ROUTES, ...KNOWN_ROUTES, ...BAD_ARGS].map(({ title }) => title);
  expect(titles.length).toBeGreaterThanOrEqual(60);
  expect(new Set(titles).size).toBe(titles.length);
});

describe.each([...ROUTES, ...KNOWN_ROUTES])('$title', ({ resource, rule, path, isSent = false, build }) => {
  test.each(['preview', 'update'])('is refused in a %s, by resource, rule and field, and not sent', async mode => {
    const { sent, error = 'it went through' } = await run(build, { preview: mode === 'preview' });
    const block = error.split('\n\n').find(text => text.startsWith(`[${resource}] ${rule}\n`)) ?? error;
    expect(block).toContain(`[${resource}] ${rule}\n`);
    expect(error).toMatch(new RegExp(`\\n  field:      \\w+ \\S+  ${path.replace(/[[\].]/g, '\\$&')}\\n`));
    expect(isSent ? [] : sent.filter(({ type, name }) => type.startsWith('kubernetes:') && name === resource)).toEqual([]);
  });
});

describe.each([...BAD_ARGS])('arguments: $title', ({ fault, build }) => {
  test('are refused before anything is built', async () => {
    const { sent, error = 'it went through' } = await run(build);
    expect(error).toContain('InvalidOptionsError: [');
    expect(error).toContain(`\n  ${fault}`);
    expect(sent.filter(({ type }) => type !== 'pulumi:pulumi:Stack')).toEqual([]);
  });
});
