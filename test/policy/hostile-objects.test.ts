import * as fc from 'fast-check';
import { TODAY } from './findings';
import { admit, judge, renderFinding } from '../../src/policy';

/** As many live objects, each with something in it that no JSON has. `HOSTILE=100000` tries more. */
const OBJECTS = Number(process.env['HOSTILE'] ?? 3000);
const SEED = Number(process.env['SEED'] ?? 20261127);

const NAMES = [
  'apiVersion', 'kind', 'metadata', 'name', 'namespace', 'labels', 'annotations', 'secure-windows-workloads/acknowledged', 'kubernetes.io/os', 'pod-security.kubernetes.io/enforce',
  'spec', 'template', 'items', 'os', 'nodeSelector', 'affinity', 'nodeAffinity', 'securityContext', 'windowsOptions', 'hostProcess', 'runAsUserName', 'hostNetwork', 'containers',
  'initContainers', 'volumes', 'hostPath', 'path', 'ports', 'hostPort', 'resources', 'limits', 'memory', 'scheduling', 'runtimeClassName', 'podSpecPatch', 'persistentVolumeClaim',
  'claimName', 'claimRef', 'tolerations', 'image', 'command', 'env', 'exec', 'length', 'toJSON', 'constructor',
];
const TEXTS = [
  'v1', 'apps/v1', 'node.k8s.io/v1', 'argoproj.io/v1alpha1', 'Pod', 'Deployment', 'StatefulSet', 'Namespace', 'RuntimeClass', 'PersistentVolume', 'PersistentVolumeClaim', 'List',
  'Workflow', 'windows', 'linux', 'restricted', 'ContainerAdministrator', 'C:\\', '{"a":', 'hostProcess: true', '[]', '',
];
const boo = () => { throw Object.create(null) as Error; };

/** What only a live object can be. It is made where it is needed: the generator itself looks at what it generates. */
const HOSTILE: ReadonlyArray<() => unknown> = [
  () => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; },
  () => { const { proxy, revoke } = Proxy.revocable([], {}); revoke(); return proxy; },
  () => new Proxy({}, { get: boo }),
  () => new Proxy({}, { ownKeys: boo }),
  () => new Proxy([{}], { get: (target, key) => key === 'length' ? 3 : Reflect.get(target, key) as unknown }),
  () => Object.defineProperty({}, 'name', { get: boo, enumerable: true }),
  () => Object.defineProperty({ a: 1 }, 'kind', { get: () => { throw new Error('boo'); }, enumerable: true }),
  () => { const list: unknown[] = []; list[3] = {}; return list; },
  () => { const own: Record<string, unknown> = {}; own['spec'] = own; own['containers'] = [own]; return own; },
  () => Object.create(null) as object,
  () => Symbol('x'), () => 10n, () => boo, () => new Date(Number.NaN), () => new Map([['spec', {}]]), () => ({ toString: boo }), () => ({ [Symbol.toPrimitive]: boo }), () => Number.NaN,
];

class Live {
  constructor(readonly index: number) {}
}

function made(value: unknown): unknown {
  if (value instanceof Live) return HOSTILE[value.index]!();
  if (Array.isArray(value)) return value.map(made);
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, made(inner)])) : value;
}

const { value } = fc.letrec<{ value: unknown }>(tie => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: false },
    fc.oneof(fc.constantFrom<unknown>(...TEXTS, true, false, null, undefined, 0, 80), fc.nat(HOSTILE.length - 1).map(index => new Live(index))),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.uniqueArray(fc.tuple(fc.constantFrom(...NAMES), tie('value')), { maxLength: 6, selector: ([name]) => name }).map(entries => Object.fromEntries(entries)),
  ),
}));
const object = fc.record({ apiVersion: fc.constantFrom(...TEXTS.slice(0, 4)), kind: fc.constantFrom(...TEXTS.slice(4, 13)), metadata: value, spec: value, items: value, more: value }, { requiredKeys: ['apiVersion', 'kind', 'spec'] });

test(`${OBJECTS} live objects: judging ends in findings, admission in an answer or a clear error`, () => {
  fc.assert(fc.property(fc.array(fc.oneof(object, value), { minLength: 1, maxLength: 3 }), templates => {
    const objects = templates.map(made);
    const { findings } = judge(objects, { today: TODAY, namespaces: { default: { 'pod-security.kubernetes.io/enforce': 'restricted' } } });
    for (const finding of findings) expect(renderFinding(finding).length).toBeLessThan(20_000);
    for (const one of objects) {
      let message = 'admit: the object cannot be read: ';
      try {
        admit(one, { enforce: { level: 'restricted', version: 'latest' }, warn: { level: 'restricted', version: 'latest' }, audit: { level: 'restricted', version: 'latest' } });
      } catch (error) {
        ({ message } = error as Error);
      }
      expect(message).toMatch(/^admit: the object cannot be read: /);
    }
  }), { numRuns: OBJECTS, seed: SEED });
});
