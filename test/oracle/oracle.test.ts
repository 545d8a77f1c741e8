import { fixtures } from './fixtures';
import { Answer, Oracle } from './oracle';

let oracle: Oracle;
beforeAll(async () => { oracle = await Oracle.start(); });
afterAll(() => oracle.stop());

const SPEC = {
  os: { name: 'windows' },
  securityContext: { runAsNonRoot: true, windowsOptions: { runAsUserName: 'ContainerUser' } },
  containers: [{ name: 'web', image: 'example.com/web:1' }],
};
const pod = (spec: object) => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web' }, spec: { ...SPEC, ...spec } });
const ask = async (...objects: unknown[]) => oracle.ask(objects);
const fields = ({ errors }: Answer) => errors.map(({ field }) => field);

test('a good Windows pod', async () => {
  const [answer] = await ask(pod({}));
  expect(answer).toMatchObject({ strictErrors: [], errors: [], warnings: [] });
  expect(answer!.podSecurity!.restricted.latest).toEqual({ allowed: true, reason: '', detail: '', checks: [] });
});

test('every version that there is', async () => {
  const [answer] = await ask(pod({}));
  const versions = ['latest', ...Array.from({ length: 38 }, (_, minor) => `v1.${minor}`)].sort();
  expect(Object.keys(answer!.podSecurity!.baseline).sort()).toEqual(versions);
  expect(Object.keys(answer!.podSecurity!.restricted).sort()).toEqual(versions);
});

test('a HostProcess pod without the network of its host', async () => {
  const [answer] = await ask(pod({ securityContext: { windowsOptions: { hostProcess: true } } }));
  expect(answer!.errors).toEqual([{
    type: 'FieldValueInvalid',
    field: 'spec.hostNetwork',
    detail: 'hostNetwork must be true if pod contains any hostProcess containers',
  }]);
  expect(answer!.podSecurity!.baseline.latest).toMatchObject({ allowed: false, reason: 'hostProcess', checks: ['windowsHostProcess'] });
});

test('a pod template', async () => {
  const template = (spec: object) => ({ apiVersion: 'v1', kind: 'PodTemplate', metadata: { name: 'web' }, template: { spec: { ...SPEC, ...spec } } });
  const [good, bad] = await ask(template({}), template({ hostUsers: true }));
  expect(good!.errors).toEqual([]);
  expect(good!.podSecurity!.restricted.latest.allowed).toBe(true);
  expect(fields(bad!)).toEqual(['template.spec.hostUsers']);
});

test('what cannot be read', async () => {
  const [text, array, other, good] = await ask(pod({ hostPID: 'true' }), [], { apiVersion: 'v1', kind: 'Namespace' }, pod({}));
  expect(text).toEqual({
    decodeError: 'json: cannot unmarshal string into Go struct field PodSpec.spec.hostPID of type bool',
    strictErrors: [],
    errors: [],
    warnings: [],
  });
  expect(array!.decodeError).toContain('cannot unmarshal array');
  expect(other!.decodeError).toContain('unknown conversion');
  expect(good!.decodeError).toBeUndefined();
});

test('unknown fields, and those in other letters', async () => {
  const [answer] = await ask(pod({ hostpid: true, extra: 1 }));
  expect(answer!.strictErrors).toEqual(['unknown field "spec.hostpid"', 'unknown field "spec.extra"']);
  expect(answer!.errors).toEqual([]);
  expect(answer!.podSecurity!.baseline.latest.allowed).toBe(true);
});

test('a privileged container, which the API server allows', async () => {
  const [answer] = await ask(pod({ os: undefined, containers: [{ name: 'web', image: 'web', securityContext: { privileged: true } }] }));
  expect(answer!.errors).toEqual([]);
  expect(answer!.podSecurity!.baseline.latest.checks).toEqual(['privileged']);
});

test('the warnings', async () => {
  const [answer] = await ask({ ...pod({}), metadata: { name: 'a.b' } });
  expect(answer!.warnings).toEqual([expect.stringMatching(/^metadata\.name: this is used in the Pod's hostname/)]);
});

test('a request that is none fails, and the next one does not', async () => {
  await expect(ask(pod({}), undefined)).rejects.toThrow('the request has no object, to object 1');
  await expect(ask(pod({}), 1n)).rejects.toThrow('BigInt');
  expect(await ask()).toEqual([]);
  expect(await ask(pod({}))).toHaveLength(1);
});

test('many requests at the same time', async () => {
  const names = Array.from({ length: 2000 }, (_, index) => `n${index}`);
  const batches = await Promise.all([0, 1].map(async batch => ask(...names.map(name => pod({ [`${name}-${batch}`]: '\u2028'.repeat(200) })))));
  batches.forEach((answers, batch) => {
    expect(answers.map(({ strictErrors }) => strictErrors)).toEqual(names.map(name => [`unknown field "spec.${name}-${batch}"`]));
  });
});

test('an oracle that is gone says so', async () => {
  const other = await Oracle.start();
  await other.stop();
  await other.stop();
  await expect(other.ask([pod({})])).rejects.toThrow();
});

test('Pod Security says to its own fixtures what they expect', async () => {
  const all = fixtures();
  expect(all).toHaveLength(4537);
  const answers = await oracle.ask(all.map(({ pod: object }) => object));
  const wrong = all.filter(({ level, version, expected }, index) => answers[index]?.podSecurity?.[level][version]?.allowed !== (expected === 'pass'));
  expect(wrong).toEqual([]);

  const faults = all.flatMap(({ name, expected }, index) => {
    const { strictErrors, errors } = answers[index]!;
    return [...strictErrors, ...errors.map(({ field }) => field)].map(fault => `${expected} ${name.replace(/\d+$/, '')}: ${fault}`);
  });
  // Names with an underscore; the rest is valid, but for what a pod without hostUsers: false cannot say at all.
  expect([...new Set(faults.filter(fault => !fault.endsWith(' metadata.name')))]).toEqual([
    'fail procmount: spec.containers[0].securityContext.procMount',
    'fail procmount: spec.initContainers[0].securityContext.procMount',
  ]);
});
