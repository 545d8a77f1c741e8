import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { ApiObject, App, Chart, JsonPatch, YamlOutputType } from 'cdk8s';
import * as kplus from 'cdk8s-plus-34';
import { Construct } from 'constructs';
import * as fc from 'fast-check';
import { loadAll } from 'js-yaml';
import { Acknowledgements, PssLevel, PssNamespace, SecureWindowsDeployment, SecureWindowsPod, WindowsGuard, WindowsUser, type WindowsPodOptions } from '../../src';
import { podOptions } from '../manifest/pod-options';

/** The namespaces that pods go to, and what each enforces. */
export const NAMESPACES = {
  'generated-restricted': ['restricted', 'latest'],
  'generated-pinned': ['restricted', 'v1.25'],
  'generated-baseline': ['baseline', 'latest'],
  'generated-agents': ['privileged', 'latest'],
} as const;
type NamespaceName = keyof typeof NAMESPACES;

const container = (limited: boolean) => ({ name: 'main', image: 'web', ...limited && { resources: { limits: { memory: '1Gi' } } } });
const agent = { name: 'agent', image: 'agent', securityContext: { windowsOptions: { hostProcess: true } } };

/** What somebody patches into a pod later. Their paths begin at the pod. */
const PATCHES = {
  label: { bad: false, edits: [['add', '/metadata/labels/tier', 'web']] },
  hostname: { bad: false, edits: [['add', '/spec/hostname', 'web']] },
  grace: { bad: false, edits: [['add', '/spec/terminationGracePeriodSeconds', 300]] },
  hostNetwork: { bad: true, edits: [['add', '/spec/hostNetwork', true]] },
  hostProcess: { bad: true, edits: [['add', '/spec/securityContext/windowsOptions/hostProcess', true], ['add', '/spec/hostNetwork', true]] },
  agent: { bad: true, edits: [['add', '/spec/initContainers', [agent]]] },
  hostPath: { bad: true, edits: [['add', '/spec/volumes', [{ name: 'c', hostPath: { path: 'C:\\' } }]]] },
  hostPort: { bad: true, edits: [['add', '/spec/containers/0/ports', [{ containerPort: 80, hostPort: 80 }]]] },
  privileged: { bad: true, edits: [['add', '/spec/containers/0/securityContext', { privileged: true }]] },
  administrator: { bad: true, edits: [['replace', '/spec/securityContext/windowsOptions/runAsUserName', 'containeradministrator']] },
  linuxOnly: { bad: true, edits: [['add', '/spec/securityContext/fsGroup', 1000]] },
  noSigns: { bad: true, edits: [['replace', '/spec', { hostPID: true, containers: [container(true)] }]] },
} as const;

interface PodPlan {
  readonly writer: 'pod' | 'deployment' | 'raw' | 'cdk8s-plus';
  readonly namespace: NamespaceName | undefined;
  readonly options: WindowsPodOptions | undefined;
  readonly isAdministrator: boolean;
  readonly isLimited: boolean;
  readonly patch: keyof typeof PATCHES | undefined;
}

interface ChartPlan {
  readonly namespace: NamespaceName | undefined;
  /** In the chart before it. */
  readonly isNested: boolean;
  readonly isDeep: boolean;
  readonly hasLinux: boolean;
  /** Whether missing memory limits are acknowledged. */
  readonly acknowledges: boolean;
  readonly pods: readonly PodPlan[];
}

/** An app, as data. */
export interface AppPlan {
  readonly declared: Readonly<Record<NamespaceName, 'PssNamespace' | 'raw' | 'cdk8s-plus' | 'described'>>;
  readonly charts: readonly ChartPlan[];
  readonly exit: 'synth' | 'folders' | 'synthYaml' | 'toJson' | 'objects';
}

const namespaceName = fc.constantFrom(...Object.keys(NAMESPACES) as NamespaceName[]);
const seldom = fc.integer({ min: 0, max: 9 }).map(number => number === 9);
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const mostlyNone = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 });

/** Apps of every shape: one in about three has something bad in it. */
export function appPlan(patches = Object.keys(PATCHES) as Array<keyof typeof PATCHES>): fc.Arbitrary<AppPlan> {
  const pod: fc.Arbitrary<PodPlan> = fc.record({
    writer: fc.constantFrom('pod', 'deployment', 'raw', 'cdk8s-plus'),
    namespace: some(namespaceName),
    options: mostlyNone(podOptions()),
    isAdministrator: seldom,
    isLimited: fc.boolean(),
    patch: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 2, arbitrary: fc.constantFrom(...patches) }),
  });
  const chart: fc.Arbitrary<ChartPlan> = fc.record({
    namespace: some(namespaceName),
    isNested: seldom,
    isDeep: fc.boolean(),
    hasLinux: seldom,
    acknowledges: fc.boolean(),
    pods: fc.array(pod, { maxLength: 3 }),
  });
  const writer = fc.constantFrom('PssNamespace', 'raw', 'cdk8s-plus', 'described');
  return fc.record({
    declared: fc.record({ 'generated-restricted': writer, 'generated-pinned': writer, 'generated-baseline': writer, 'generated-agents': writer }),
    charts: fc.array(chart, { minLength: 1, maxLength: 3 }),
    exit: fc.constantFrom('synth', 'folders', 'synthYaml', 'toJson', 'objects'),
  }) as fc.Arbitrary<AppPlan>;
}

/** Whether a pod of the plan is privileged, or refused by whoever meets it. */
export function isBad({ patch, isAdministrator, namespace, writer }: PodPlan, chart: ChartPlan): boolean {
  const [level] = NAMESPACES[namespace ?? chart.namespace!] ?? [];
  const isOurs = writer === 'pod' || writer === 'deployment';
  // A pod of others that says nothing of Windows is one of Linux.
  if (patch === 'noSigns') return isOurs;
  const hasReason = isAdministrator && writer !== 'cdk8s-plus';
  if (hasReason && level === 'restricted') return true;
  return patch !== undefined && PATCHES[patch].bad && !(patch === 'administrator' && hasReason);
}

/** What an app of the plan writes, by its way out: the objects. */
export function written(plan: AppPlan): Array<Record<string, unknown>> {
  const outdir = mkdtempSync(join(tmpdir(), 'generated-'));
  try {
    const app = build(plan, outdir);
    if (plan.exit === 'toJson') return app.charts.flatMap(chart => chart.toJson() as Array<Record<string, unknown>>);
    if (plan.exit === 'objects') return app.node.findAll().filter(ApiObject.isApiObject).map(object => (object as ApiObject).toJson() as Record<string, unknown>);
    if (plan.exit === 'synthYaml') return read(app.synthYaml());
    if (plan.exit === 'folders') Object.assign(app, { yamlOutputType: YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE });
    app.synth();
    const files = readdirSync(outdir, { recursive: true, withFileTypes: true }).filter(file => file.isFile());
    return files.flatMap(({ parentPath, name }) => read(readFileSync(join(parentPath, name), 'utf8')));
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

function read(yaml: string): Array<Record<string, unknown>> {
  return loadAll(yaml).filter(object => object !== null && object !== undefined) as Array<Record<string, unknown>>;
}

function build({ declared, charts }: AppPlan, outdir: string): App {
  const app = new App({ outdir });
  // Some use none of our constructs.
  WindowsGuard.protect(app);
  const platform = new Chart(app, 'platform', { disableResourceNameHashes: true });
  for (const [name, writer] of Object.entries(declared)) declare(platform, name as NamespaceName, writer);
  let before: Chart | undefined;
  for (const [index, plan] of charts.entries()) {
    const chart = new Chart(plan.isNested && before ? before : app, `chart-${index}`, { ...plan.namespace && { namespace: plan.namespace } });
    before = chart;
    const scope = plan.isDeep ? new Construct(chart, 'deep') : chart;
    plan.pods.forEach((pod, number) => addPod(scope, `pod-${number}`, pod));
    if (plan.acknowledges && plan.pods.some(lacksLimit)) Acknowledgements.of(scope).add({ rule: 'windows/memory-limit', reason: 'measured' });
    if (plan.hasLinux) {
      const spec = { hostNetwork: true, containers: [{ name: 'main', image: 'web', securityContext: { privileged: true } }] };
      new ApiObject(scope, 'linux', { apiVersion: 'v1', kind: 'Pod', metadata: { namespace: 'generated-agents' }, spec: { ...spec, serviceAccountName: 'agents' } });
    }
  }
  return app;
}

function lacksLimit({ isLimited, options, patch, writer }: PodPlan): boolean {
  return !isLimited && (writer === 'raw' || writer === 'cdk8s-plus' || options === undefined) && patch !== 'noSigns';
}

function declare(platform: Chart, name: NamespaceName, writer: AppPlan['declared'][NamespaceName]): void {
  const [level, version] = NAMESPACES[name];
  const labels = { 'pod-security.kubernetes.io/enforce': level, 'pod-security.kubernetes.io/enforce-version': version };
  switch (writer) {
    case 'PssNamespace':
      new PssNamespace(platform, name, { name, enforce: level as PssLevel, enforceVersion: version, ...level === 'privileged' && { privilegedReason: 'CNI' } });
      return;
    case 'raw':
      new ApiObject(platform, name, { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } });
      return;
    case 'cdk8s-plus':
      new kplus.Namespace(platform, name, { metadata: { name, labels } });
      return;
    case 'described':
      WindowsGuard.protect(platform, { namespaces: { ...described.get(platform), [name]: labels } });
      described.set(platform, { ...described.get(platform), [name]: labels });
  }
}

const described = new WeakMap<Chart, Record<string, Record<string, string>>>();
const administrator = WindowsUser.containerAdministrator({ reason: 'starts IIS' });

function addPod(scope: Construct, id: string, plan: PodPlan): void {
  const { writer, patch } = plan;
  const object = WRITERS[writer](scope, id, plan);
  const at = writer === 'deployment' ? '/spec/template' : '';
  const edits = patch === undefined ? [] : PATCHES[patch].edits;
  for (const [op, path, value] of edits) object.addJsonPatch(op === 'add' ? JsonPatch.add(at + path, value) : JsonPatch.replace(at + path, value));
}

type Writer = (scope: Construct, id: string, plan: PodPlan) => ApiObject;

const WRITERS: Readonly<Record<PodPlan['writer'], Writer>> = {
  'pod': (scope, id, plan) => new SecureWindowsPod(scope, id, ofOurs(plan)).apiObject,
  'deployment': (scope, id, plan) => new SecureWindowsDeployment(scope, id, ofOurs(plan)).apiObject,
  'raw': (scope, id, { namespace, isAdministrator, isLimited }) => {
    const acknowledged = JSON.stringify([{ rule: 'windows/run-as-administrator', reason: 'starts IIS' }]);
    return new ApiObject(scope, id, {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { ...namespace && { namespace }, labels: { app: 'raw' }, ...isAdministrator && { annotations: { 'secure-windows-workloads/acknowledged': acknowledged } } },
      spec: {
        ...WINDOWS,
        securityContext: { runAsNonRoot: !isAdministrator, windowsOptions: { runAsUserName: isAdministrator ? 'ContainerAdministrator' : 'ContainerUser' } },
        containers: [container(isLimited)],
      },
    } as never);
  },
  // Put right by a patch: its defaults are for Linux.
  'cdk8s-plus': (scope, id, { namespace, isLimited }) => {
    const object = ApiObject.of(new kplus.Pod(scope, id, { metadata: { ...namespace && { namespace } }, containers: [{ image: 'web' }] }));
    const securityContext = { runAsNonRoot: true, windowsOptions: { runAsUserName: 'ContainerUser' } };
    object.addJsonPatch(JsonPatch.replace('/spec', { ...WINDOWS, securityContext, containers: [container(isLimited)] }));
    return object;
  },
};

const WINDOWS = { os: { name: 'windows' }, nodeSelector: { 'kubernetes.io/os': 'windows' }, automountServiceAccountToken: false, serviceAccountName: 'web' };

function ofOurs({ namespace, options, isAdministrator, isLimited }: PodPlan): WindowsPodOptions & { namespace?: string } {
  const own = options ?? { containers: [container(isLimited)] };
  return { ...own, ...isAdministrator && { user: administrator }, ...namespace && { namespace } };
}
