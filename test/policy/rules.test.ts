import { existsSync } from 'fs';
import { join } from 'path';
import { JsonPatch } from 'cdk8s';
import { aPod, TODAY } from './findings';
import { workloadOf } from '../../generate/workload';
import { judge, pathText, RULES, sourceText, type Edit, type Example, type Finding } from '../../src/policy';

const find = (rule: string, pod: unknown) => judge([pod], { today: TODAY, pods: 'all' }).findings.filter(finding => finding.rule === rule);
const podOf = ({ spec, labels, annotations, workload, metadata }: Example) => workload
  ? workloadOf({ metadata: { labels, annotations }, spec: { containers: [{ name: 'web', image: 'web' }], ...spec } }, workload, metadata)
  : aPod(spec, { ...labels && { labels }, ...annotations && { annotations }, ...metadata });

function mend(pod: unknown, edits: readonly Edit[]): unknown {
  const patches = edits.map(edit => edit.op === 'remove' ? JsonPatch.remove(edit.path) : JsonPatch.add(edit.path, edit.value));
  return JsonPatch.apply(structuredClone(pod), ...patches) as unknown;
}

test('no id is used twice', () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the ids of released rules stay', () => {
  expect(RULES.map(({ id }) => id)).toEqual(expect.arrayContaining([
    'windows/ephemeral-containers',
    'windows/field-type',
    'windows/file-mode',
    'windows/gmsa-container-kind',
    'windows/gmsa-credential-spec',
    'windows/gmsa-inline',
    'windows/host-namespaces',
    'windows/host-path',
    'windows/host-port',
    'windows/host-process',
    'windows/host-process-agreement',
    'windows/host-process-annotation',
    'windows/huge-pages',
    'windows/legacy-node-label',
    'windows/linux-fields-ignored',
    'windows/linux-only-fields',
    'windows/memory-limit',
    'windows/memory-volume',
    'windows/mount-path',
    'windows/mount-propagation-bidirectional',
    'windows/mount-propagation-ignored',
    'windows/os-contradiction',
    'windows/os-declared',
    'windows/os-name',
    'windows/pod-level-resources',
    'windows/privileged',
    'windows/raw-block-volume',
    'windows/resize-policy',
    'windows/run-as-administrator',
    'windows/run-as-non-root',
    'windows/run-as-user-name',
    'windows/run-as-user-name-length',
    'windows/run-as-user-name-unset',
    'windows/runtime-annotation',
    'windows/secret-volume',
    'windows/service-account-token',
    'windows/stop-signal',
    'windows/sub-path',
    'windows/unknown-field',
  ]));
});

describe.each(RULES)('$id', rule => {
  test('has an id of its form, a test of its own and words for everything', () => {
    expect(rule.id).toMatch(/^(windows|api-server)\/[a-z]+(-[a-z]+)*$/);
    const [room, name] = rule.id.split('/');
    expect(existsSync(join(__dirname, room!, room === 'windows' ? `${name}.test.ts` : `cases/${name}.ts`))).toBe(true);
    for (const words of [rule.title, rule.why, rule.remedy, ...rule.sources.map(sourceText)]) expect(words.length).toBeGreaterThan(10);
    expect(rule.sources.length).toBeGreaterThan(0);
  });

  test('access to the host and what the API server refuses cannot be acknowledged', () => {
    const gates = rule.examples.fail.flatMap(example => find(rule.id, podOf(example)).map(({ refusedBy }) => refusedBy));
    if (rule.hostAccess || gates.includes('api-server')) expect(rule.acknowledgeable).toBe(false);
  });

  test.each(rule.examples.pass)('passes: $title', example => {
    expect(find(rule.id, podOf(example))).toEqual([]);
  });

  test.each(rule.examples.fail)('fails: $title', example => {
    const found = find(rule.id, podOf(example));
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      expect(finding.severity).toBe(rule.severity);
      expect(pathText(finding.keys)).toBe(finding.path);
      expect(finding.message).not.toMatch(/undefined|\[object|\.$/);
    }
  });

  test.each(rule.examples.fail)('mends what it offers to mend: $title', example => {
    const pod = podOf(example);
    const fixable = find(rule.id, pod).filter((finding): finding is Finding & { fix: Edit } => finding.fix !== undefined);
    const paths = find(rule.id, mend(pod, fixable.map(({ fix }) => fix))).map(({ path }) => path);
    for (const { path } of fixable) expect(paths).not.toContain(path);
  });
});
