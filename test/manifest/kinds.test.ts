import { cronJob, daemonSet, deployment, job, pod, replicaSet, statefulSet } from './written';
import type { KubernetesObject } from '../../src/manifest/kubernetes-object';

const owner = { id: 'shop/web', label: 'web' };
const LABELS = { 'secure-windows-workloads/workload': 'web' };
const containers = [{ name: 'web', image: 'example.com/web:1' }];
const POD_SPEC = pod({ containers }, owner).object.spec;

interface Spec {
  readonly selector?: unknown;
  readonly template: { readonly metadata: object; readonly spec: object };
  readonly jobTemplate: { readonly spec: Spec };
}

const specOf = ({ spec }: KubernetesObject) => spec as unknown as Spec;

function errorOf(write: () => unknown): string {
  try {
    write();
  } catch (error) {
    return (error as Error).message;
  }
  return 'it went through';
}

test.each([['Deployment', deployment], ['StatefulSet', statefulSet], ['DaemonSet', daemonSet], ['ReplicaSet', replicaSet]] as const)('a %s selects its pods, which are those of a pod alone', (kind, write) => {
  const { object, selector } = write({ name: 'web', containers, podLabels: { tier: 'a' }, podAnnotations: { b: 'c' } }, owner);
  expect(selector).toEqual(LABELS);
  expect(object).toEqual({
    apiVersion: 'apps/v1',
    kind,
    metadata: { name: 'web', labels: LABELS },
    spec: { selector: { matchLabels: LABELS }, template: { metadata: { labels: { ...LABELS, tier: 'a' }, annotations: { b: 'c' } }, spec: POD_SPEC } },
  });
});

test('the pods of a Job end, and Kubernetes makes its selector', () => {
  const { object, selector } = job({ containers, backoffLimit: 2, suspend: true, podLabels: { tier: 'a' } }, owner);
  expect(selector).toEqual(LABELS);
  expect(object).toEqual({
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { labels: LABELS },
    spec: { backoffLimit: 2, suspend: true, template: { metadata: { labels: { ...LABELS, tier: 'a' } }, spec: { ...POD_SPEC, restartPolicy: 'Never' } } },
  });
  expect(specOf(job({ containers, restartPolicy: 'OnFailure' }, owner).object).template.spec).toMatchObject({ restartPolicy: 'OnFailure' });
});

test('options of a CronJob are its own, those of its Jobs and those of their pods', () => {
  const { object } = cronJob({ schedule: '@daily', suspend: true, backoffLimit: 2, activeDeadlineSeconds: 60, terminationGracePeriodSeconds: 5, containers }, owner);
  expect(object.spec).toEqual({
    schedule: '@daily',
    suspend: true,
    jobTemplate: { spec: { backoffLimit: 2, activeDeadlineSeconds: 60, template: { metadata: { labels: LABELS }, spec: { ...POD_SPEC, terminationGracePeriodSeconds: 5, restartPolicy: 'Never' } } } },
  });
});

const CLAIM = { metadata: { name: 'data' }, spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } };

test('containers of a StatefulSet mount its claims by name', () => {
  const mounting = (name: string) => ({ containers: [{ ...containers[0], volumeMounts: [{ name, mountPath: 'D:\\' }] }], volumeClaimTemplates: [CLAIM] });
  expect(statefulSet(mounting('data'), owner).object.spec).toMatchObject({ volumeClaimTemplates: [CLAIM] });
  expect(errorOf(() => statefulSet(mounting('date'), owner))).toContain('containers[0].volumeMounts[0].name is "date": the pod has no volume of this name; its volumes are data.');
  expect(errorOf(() => deployment(mounting('data'), owner))).toContain('volumeClaimTemplates is a list: unknown option');
});

test('exit codes of Windows may be negative, and a fault is told once', () => {
  const podFailurePolicy = { rules: [{ action: 'FailJob', onExitCodes: { operator: 'In', values: [-1073741510] } }] };
  expect(job({ containers, podFailurePolicy }, owner).object.spec).toMatchObject({ podFailurePolicy });
  const constraint = { maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule' };
  expect(errorOf(() => cronJob({ schedule: '@daily', containers, topologySpreadConstraints: [constraint, constraint] }, owner)).split('\n')).toHaveLength(2);
});

test.each<[string, () => unknown, string]>([
  ['a schedule', () => cronJob({ schedule: '*/5 * * *', containers }, owner), 'schedule is "*/5 * * *"; the API server accepts five fields'],
  ['a time zone', () => cronJob({ schedule: '@daily', timeZone: 'Middle Earth', containers }, owner), 'timeZone is "Middle Earth"; the API server accepts the name of a time zone'],
  ['a policy for failures in pods that start anew', () => job({ restartPolicy: 'OnFailure', podFailurePolicy: { rules: [] }, containers }, owner), 'restartPolicy is "OnFailure"; with podFailurePolicy'],
  ['pods that would be in the way of each other', () => daemonSet({ updateStrategy: { rollingUpdate: { maxSurge: 1 } }, containers }, owner), 'updateStrategy.rollingUpdate.maxSurge is 1, and maxUnavailable is not 0'],
  ['a claim without a size', () => statefulSet({ volumeClaimTemplates: [{ metadata: { name: 'a' }, spec: { accessModes: ['ReadWriteOnce'], resources: { requests: {} } } }], containers }, owner),
    'volumeClaimTemplates[0].spec.resources.requests.storage is not set'],
  ['a raw block volume', () => statefulSet({ volumeClaimTemplates: [{ metadata: { name: 'a' }, spec: { volumeMode: 'Block' } }], containers }, owner), 'volumeClaimTemplates[0].spec.volumeMode is "Block": unknown option'],
  ['a label of a Job that Kubernetes sets', () => cronJob({ schedule: '@daily', podLabels: { 'a b': 'x' }, containers }, owner), 'podLabels[a b] is "x": the name must be a label name'],
  ['a label of the Jobs of a CronJob that Kubernetes sets', () => cronJob({ schedule: '@daily', podLabels: { 'job-name': 'x' }, containers }, owner), 'podLabels[job-name] is "x"; Kubernetes sets that label itself'],
  ['two claims of one name', () => statefulSet({ volumeClaimTemplates: [CLAIM, CLAIM], containers }, owner),
    'volumeClaimTemplates[1].metadata.name is "data": already used at volumeClaimTemplates[0];'],
  ['a volume and a claim of one name', () => statefulSet({ volumes: [{ name: 'data', emptyDir: {} }], volumeClaimTemplates: [CLAIM], containers }, owner),
    'volumeClaimTemplates[0].metadata.name is "data": already used at volumes[0];'],
  ['a label that is a number', () => deployment({ podLabels: { b: 5 }, containers }, owner), 'podLabels.b is 5: must be a label value, which is a string.'],
  ['more failures than can be counted', () => job({ backoffLimit: 1e10, containers }, owner), 'backoffLimit is 10000000000: must be an integer of at most 2147483647.'],
  ['a Date', () => deployment({ hostname: new Date(0), containers }, owner), 'hostname is '],
  ['a claim that the pod has not', () => deployment({ containers: [{ ...containers[0], resources: { claims: [{ name: 'gpu' }] } }] }, owner),
    'containers[0].resources.claims[0] is the claim "gpu"; the pod has no claim of that name: name a claim in resourceClaims.'],
])('%s: what the API server refuses, the construct does, by the path of the option', (_, write, fault) => {
  expect(errorOf(write)).toContain(`\n  ${fault}`);
});
