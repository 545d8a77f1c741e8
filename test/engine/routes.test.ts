import { readFileSync } from 'fs';
import { join } from 'path';
import { Stack } from './stack';
import { KNOWN_ENGINE_ROUTES, KNOWN_ROUTES } from '../pulumi/known-routes';
import { BAD_ARGS, ENGINE_ROUTES, LATE_ROUTES, ROUTES, type Route } from '../pulumi/routes';

/** A file of ways, as a program that imports the package. */
const programOf = (file: string) => readFileSync(join(__dirname, '../pulumi', file), 'utf8').replace("'../../src/pulumi'", "'secure-windows-workloads/pulumi'");
const library = programOf('routes.ts');
const known = programOf('known-routes.ts');

/** A program that goes one of the ways. */
async function stackFor(list: string, title: string, source = library): Promise<Stack> {
  return Stack.create({ source: `${source}\n${list}.find(({ title }) => title === ${JSON.stringify(title)})!.build();\n` });
}

function expectRefusal(output: string, { resource, rule, path }: Route): void {
  const said = output.replace(/^ {4,}(?= *\S)/gm, '');
  expect(said).toContain(`[${resource}] ${rule}\n`);
  expect(output).toMatch(new RegExp(` field:      \\w+ \\S+  ${path.replace(/[[\].]/g, '\\$&')}\\n`));
}

test('there are at least 40 ways', () => {
  expect(ROUTES.length + ENGINE_ROUTES.length + LATE_ROUTES.length).toBeGreaterThanOrEqual(40);
});

describe.each([['ROUTES', ROUTES], ['ENGINE_ROUTES', ENGINE_ROUTES]] as const)('%s', (list, routes) => {
  test.each([...routes])('$title: the preview fails', async route => {
    const stack = await stackFor(list, route.title);
    const { status, output } = await stack.preview();
    expectRefusal(output, route);
    expect(status).not.toBe(0);
    expect(output).not.toMatch(/at \S+ \(\S*(src|lib)\/pulumi\//);
  });
});

describe.each([['KNOWN_ROUTES', KNOWN_ROUTES], ['KNOWN_ENGINE_ROUTES', KNOWN_ENGINE_ROUTES]] as const)('%s', (list, routes) => {
  test.each([...routes])('$title: the preview and the update fail', async route => {
    const stack = await stackFor(list, route.title, known);
    for (const { status, output } of [await stack.preview(), await stack.up()]) {
      expectRefusal(output, route);
      expect(status).not.toBe(0);
    }
    expect(stack.resources().filter(({ urn }) => urn.endsWith(`::${route.resource}`)).map(({ type }) => type).filter(type => type.startsWith('kubernetes:'))).toEqual([]);
    await stack.destroy();
  });
});

describe('LATE_ROUTES', () => {
  test.each([...LATE_ROUTES])('$title: the preview says so, and the update fails before the pod is created', async route => {
    const stack = await stackFor('LATE_ROUTES', route.title);
    const preview = await stack.preview();
    expect(preview.output).toContain(`[${route.resource}] unknown until the update, checked then: `);
    expect(preview.status).toBe(0);
    const update = await stack.up();
    expectRefusal(update.output, route);
    expect(update.status).not.toBe(0);
    expect(stack.resources().filter(({ type }) => type.endsWith(':Pod'))).toEqual([]);
    await stack.destroy();
  });
});

test('arguments that are wrong end at once, in the same words, without a stack', async () => {
  const { title, fault } = BAD_ARGS[0]!;
  const { status, output } = await (await stackFor('BAD_ARGS', title)).preview();
  expect(output).toContain('[web] 1 option is invalid\n');
  expect(output).toContain(fault);
  expect(output).not.toContain('    at ');
  expect(status).not.toBe(0);
});
