import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { Yaml } from 'cdk8s';
import { pages } from '../../generate/pages';
import { MINORS, refuses } from '../../generate/pod-security';
import { judge, POD_SECURITY_CHECKS, RULES, type Finding } from '../../src/policy';

const folder = join(__dirname, '../../docs/rules');
const generated = pages();

interface KubernetesObject {
  readonly kind?: string;
  readonly metadata: { readonly annotations?: Readonly<Record<string, string>> };
}

/** A block of code on a page, and the heading that it stands under. */
interface Block {
  readonly language: string;
  readonly heading: string;
  readonly text: string;
}

/** What a page shows: the pods of its blocks, as a reader's tools would read them, and what it says of those that fail. */
interface Shown {
  readonly failing: ReadonlyArray<{ readonly pod: KubernetesObject; readonly says: string }>;
  readonly passing: readonly KubernetesObject[];
  readonly acknowledging: readonly KubernetesObject[];
}

function blocksOf(page: string): Block[] {
  return page.split(/^## /m).flatMap(section => [...section.matchAll(/^```(\w+)\n([^]*?)^```$/gm)]
    .map(([, language, text]) => ({ language: language!, heading: section.slice(0, section.indexOf('\n')), text: text! })));
}

/** All blocks at once: to read a file costs a process. */
function parsed(texts: readonly string[]): KubernetesObject[] {
  const file = join(mkdtempSync(join(tmpdir(), 'pages-')), 'examples.yaml');
  writeFileSync(file, texts.join('---\n'));
  return Yaml.load(file) as KubernetesObject[];
}

const blocks = RULES.flatMap(({ id }) => blocksOf(generated.get(`${id}.md`)!).map(block => ({ id, ...block })));
const yaml = blocks.filter(({ language }) => language === 'yaml');
const objects = parsed(yaml.map(({ text }) => text));

function shownOn(id: string): Shown {
  const under = (heading: string) => objects.filter((_, index) => yaml[index]!.id === id && yaml[index]!.heading === heading);
  const says = blocks.filter(block => block.id === id && block.language === 'text').map(({ text }) => text);
  return {
    failing: under('Fails').map((pod, index) => ({ pod, says: says[index]! })),
    passing: under('Passes'),
    acknowledging: under('Can it be acknowledged?'),
  };
}

function find(rule: string, pod: unknown): Finding[] {
  return judge([pod], { today: '2026-11-23', pods: 'all' }).findings.filter(finding => finding.rule === rule);
}

test('the pages are the ones that `npx projen docs` writes, none missing and none left over', () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1));
  expect(files.sort()).toEqual([...generated.keys()].sort());
  for (const [path, text] of generated) expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
});

test('every YAML block is read', () => {
  expect(objects).toHaveLength(yaml.length);
});

const KINDS = ['Pod', 'Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet', 'ReplicationController', 'Job', 'CronJob'];

describe.each(RULES)('$id', rule => {
  const { failing, passing, acknowledging } = shownOn(rule.id);

  test('what is shown to fail does, in the words of the page', () => {
    expect(failing.length).toBeGreaterThan(0);
    expect(failing.length).toBeLessThanOrEqual(2);
    for (const { pod, says } of failing) {
      const found = find(rule.id, pod);
      expect(KINDS).toContain(pod.kind);
      expect(found.length).toBeGreaterThan(0);
      expect([...says.matchAll(/^ {2}field: {6}\w+ \S+ {2}(.+)$/gm)].map(([, path]) => path)).toEqual(found.map(({ path }) => path));
      expect([...says.matchAll(/^\[\S+\] (.+)\n {2}(.+)\.$/gm)].map(([, ...said]) => said)).toEqual(found.map(({ message }) => [rule.id, message]));
    }
  });

  test('what is shown to pass does', () => {
    expect(passing).toHaveLength(1);
    expect(passing.flatMap(pod => find(rule.id, pod))).toEqual([]);
  });

  test('it is acknowledged as the page says, or not at all', () => {
    expect(acknowledging).toHaveLength(rule.acknowledgeable ? 1 : 0);
    for (const { metadata: { annotations } } of acknowledging) {
      const { pod } = failing[0]!;
      const found = find(rule.id, { ...pod, metadata: { ...pod.metadata, annotations: { ...pod.metadata.annotations, ...annotations } } });
      expect(found.map(({ acknowledged }) => acknowledged?.rule)).toEqual(found.map(() => rule.id));
    }
  });
});

test('links to files lead somewhere', () => {
  const links = [...generated].flatMap(([path, text]) => [...text.matchAll(/\]\((?!https:)([^)#]+)\)/g)]
    .map(([, link]) => join(folder, dirname(path), link!)));
  expect(links.length).toBeGreaterThan(2 * RULES.length - 1);
  expect(links.filter(link => !existsSync(link))).toEqual([]);
});

test.each(POD_SECURITY_CHECKS)('$id refuses the worst of pods from its first version on, so that who it skips can be seen', check => {
  expect(MINORS.filter(minor => refuses(check, minor))).toEqual(MINORS.filter(minor => minor >= check.variants[0]!.since));
});

test('findings without a page exist', () => {
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { annotations: { 'secure-windows-workloads/acknowledged': '' } }, spec: { os: { name: 'windows' } } };
  const broken = Object.defineProperty({}, 'metadata', { get: () => { throw new Error('broken'); } });
  expect(find('windows/acknowledgement', pod)).toHaveLength(1);
  expect(find('windows/unreadable', broken)).toHaveLength(1);
  for (const id of ['windows/acknowledgement', 'windows/unreadable']) expect(generated.get('README.md')).toContain(`\`${id}\``);
});
