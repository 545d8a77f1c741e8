import { judge, ofWindows } from '../../../src/policy';
import { TODAY } from '../findings';

const WINDOWS = { nodeSelectorTerms: [{ matchExpressions: [{ key: 'kubernetes.io/os', operator: 'In', values: ['windows'] }] }] };
const LINUX = { nodeSelectorTerms: [{ matchExpressions: [{ key: 'kubernetes.io/os', operator: 'In', values: ['linux'] }] }] };
const volume = (spec: object, metadata: object = {}) => ({ apiVersion: 'v1', kind: 'PersistentVolume', metadata: { name: 'data', ...metadata }, spec });
const claim = (spec: object, metadata: object = {}) => ({ apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name: 'files', namespace: 'shop', ...metadata }, spec });
const podSpec = (...volumes: object[]) => ({ nodeSelector: { 'kubernetes.io/os': 'windows' }, containers: [{ name: 'web' }], volumes });
const mount = (claimName: unknown) => ({ name: 'v', persistentVolumeClaim: { claimName } });
const pod = (spec: object = podSpec(mount('files'))) => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web', namespace: 'shop' }, spec });
const linuxPath = { hostPath: { path: '/mnt/data' } };

const crossplane = (manifest: object) => ({ apiVersion: 'kubernetes.crossplane.io/v1alpha2', kind: 'Object', metadata: { name: 'o' }, spec: { forProvider: { manifest } } });
const storageClass = (annotations: object, apiVersion = 'storage.k8s.io/v1') => ({ apiVersion, kind: 'StorageClass', metadata: { name: 'manual', annotations } });

const found = (...objects: object[]) => ofWindows(judge(objects, { today: TODAY })).findings
  .filter(({ resource, path }) => resource.kind === 'PersistentVolume' || path.endsWith('manifest.spec.hostPath')).map(({ rule, severity, path, message }) => [rule, severity, path, message]);
const message = (path: string, reason: string) => `the volume is ${path} of the node, for every pod that claims it, and ${reason}`;
const claimed = (by = 'Pod shop/web') => [['windows/host-path', 'error', 'spec.hostPath', message('"/mnt/data"', `${by}, a Windows workload, claims it`)]];

test.each<[string, object, string]>([
  ['a path of Windows', { hostPath: { path: 'C:\\data' } }, message('"C:\\\\data"', 'the path is one of Windows')],
  ['a pipe', { hostPath: { path: '\\\\.\\pipe\\x' } }, message('"\\\\\\\\.\\\\pipe\\\\x"', 'the path is one of Windows')],
  ['nodes of Windows', { ...linuxPath, nodeAffinity: { required: WINDOWS } }, message('"/mnt/data"', 'its nodeAffinity selects Windows nodes')],
  ['no path', { hostPath: {}, nodeAffinity: { required: WINDOWS } }, message('a path', 'its nodeAffinity selects Windows nodes')],
])('a hostPath of Windows is access to the host: %s', (_, spec, text) => {
  expect(found(volume(spec))).toEqual([['windows/host-path', 'error', 'spec.hostPath', text]]);
});

test('the finding is data like any other', () => {
  const [finding] = judge([{}, volume({ hostPath: { path: 'C:\\' } })], { today: TODAY }).findings;
  expect(finding).toMatchObject({
    resource: { kind: 'PersistentVolume', name: 'data' },
    object: 1,
    value: { path: 'C:\\' },
    refusedBy: 'nobody',
    remedy: 'use a volume of a CSI driver. Access to the host can never be acknowledged.',
  });
});

test('a local one is a warning', () => {
  expect(found(volume({ local: { path: 'D:\\' } }))).toEqual([['windows/host-path', 'warning', 'spec.local', 'the volume is "D:\\\\" of one node, and the path is one of Windows: '
    + 'what a pod leaves there is in clear text on the disk, for the next one to find']]);
  expect(judge([volume({ local: { path: 'D:\\' } })], { today: TODAY }).findings[0]).toMatchObject({
    refusedBy: 'nobody', remedy: 'use a volume of a CSI driver, or protect the disk with file ACLs and BitLocker',
  });
});

test.each(['nfs', 'iscsi', 'fc', 'cephfs', 'rbd', 'glusterfs', 'flocker', 'quobyte', 'scaleIO', 'storageos', 'photonPersistentDisk'])('one of type %s does not mount on Windows', type => {
  const unmountable = volume({ [type]: { server: 'files', path: '/' }, accessModes: ['ReadWriteMany'] });
  const claiming = claim({ volumeName: 'data' });
  const text = `the volume is of type ${type}, which does not mount on Windows, and Pod shop/web, a Windows workload, claims it`;
  expect(found(unmountable, claiming, pod())).toEqual([['windows/volume-type', 'error', `spec.${type}`, text]]);
  expect(found(unmountable, claiming)).toEqual([]);
});

test('what to do about one that does not mount, and who says so', () => {
  const [finding] = judge([volume({ nfs: { server: 'files', path: '/' }, nodeAffinity: { required: WINDOWS } })], { today: TODAY }).findings;
  expect(finding).toMatchObject({ refusedBy: 'kubelet', remedy: 'use a volume of a CSI driver that runs on Windows, e.g. the SMB driver' });
});

test.each<[string, object]>([
  ['a path of Linux', linuxPath], ['nodes of Linux', { ...linuxPath, nodeAffinity: { required: LINUX } }], ['a CSI driver', { csi: { driver: 'x' }, nodeAffinity: { required: WINDOWS } }],
  ['nothing', {}], ['another preference', { ...linuxPath, nodeAffinity: { preferred: WINDOWS } }],
])('left alone: %s', (_, spec) => {
  expect(found(volume(spec))).toEqual([]);
});

test('nodes that say Windows by a name or a label', () => {
  const at = (key: string, value: string) => ({ nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [{ key, operator: 'In', values: [value] }] }] } } });
  const reason = message('"/mnt/data"', 'its nodeAffinity selects nodes whose name or label says Windows');
  expect(found(volume({ ...linuxPath, ...at('kubernetes.io/hostname', 'win-node-1') }))).toEqual([['windows/host-path', 'error', 'spec.hostPath', reason]]);
  expect(found(volume({ ...linuxPath, ...at('kubernetes.io/hostname', 'node-1') }))).toEqual([]);
});

test('another kind of that name is none', () => {
  const { findings } = judge([{ ...volume({ local: { path: 'C:\\' } }), apiVersion: 'x.io/v1' }], { today: TODAY });
  expect(findings).toEqual([]);
});

describe('one that a Windows pod claims', () => {
  test.each<[string, object, object]>([
    ['by name of the volume', volume(linuxPath), claim({ volumeName: 'data' })],
    ['as the volume is reserved for it', volume({ ...linuxPath, claimRef: { namespace: 'shop', name: 'files' } }), claim({})],
    ['as the volume is reserved for it, the claim elsewhere', volume({ ...linuxPath, claimRef: { namespace: 'shop', name: 'files' } }), {}],
    ['by class', volume({ ...linuxPath, storageClassName: 'manual' }), claim({ storageClassName: 'manual' })],
    ['without a class', volume(linuxPath), claim({ storageClassName: '' })],
    ['by class, mode and label', volume({ ...linuxPath, accessModes: ['ReadWriteOnce', 'ReadOnlyMany'] }, { labels: { a: 'b', c: 'd' } }),
      claim({ accessModes: ['ReadWriteOnce'], selector: { matchLabels: { a: 'b' } } })],
  ])('%s', (_, one, other) => {
    expect(found(one, other, pod())).toEqual(claimed());
    expect(found(pod(), other, one)).toEqual(claimed());
    expect(found(one, other, pod({ ...podSpec(mount('files')), nodeSelector: { 'kubernetes.io/os': 'linux' } }))).toEqual([]);
    expect(found(one, other, pod({ ...podSpec(mount('files')), nodeSelector: { agentpool: 'win22' } }))).toEqual(claimed());
  });

  test.each<[string, object, object]>([
    ['another name', volume(linuxPath), claim({ volumeName: 'other' })],
    ['reserved for another claim', volume({ ...linuxPath, claimRef: { namespace: 'shop', name: 'other' } }), claim({ volumeName: 'data' })],
    ['reserved in another namespace', volume({ ...linuxPath, claimRef: { name: 'files' } }), claim({})],
    ['another class', volume({ ...linuxPath, storageClassName: 'a' }), claim({ storageClassName: 'b' })],
    ['another mode', volume({ ...linuxPath, accessModes: ['ReadOnlyMany'] }), claim({ accessModes: ['ReadWriteOnce'] })],
    ['another label', volume(linuxPath, { labels: { a: 'c' } }), claim({ selector: { matchLabels: { a: 'b' } } })],
    ['another claim', volume(linuxPath), claim({}, { name: 'other' })],
    ['a claim in another namespace', volume(linuxPath), claim({}, { namespace: 'other' })],
    ['no claim that is known', volume(linuxPath), {}],
    ['nodes of Linux', volume({ ...linuxPath, nodeAffinity: { required: LINUX } }), claim({})],
  ])('not: %s', (_, one, other) => {
    expect(found(one, other, pod())).toEqual([]);
  });

  test('by a class that an annotation names, before the field', () => {
    const annotations = { 'volume.beta.kubernetes.io/storage-class': 'manual' };
    expect(found(volume({ ...linuxPath, storageClassName: 'other' }, { annotations }), claim({ storageClassName: 'manual' }), pod())).toEqual(claimed());
    expect(found(volume({ ...linuxPath, storageClassName: 'manual' }, { annotations: { ...annotations, 'volume.beta.kubernetes.io/storage-class': 'x' } }), claim({ storageClassName: 'manual' }), pod())).toEqual([]);
  });

  test('by the class that a claim without one gets', () => {
    const isDefault = { 'storageclass.kubernetes.io/is-default-class': 'true' };
    const one = volume({ ...linuxPath, storageClassName: 'manual' });
    expect(found(one, claim({}), pod(), storageClass(isDefault))).toEqual(claimed());
    expect(found(one, claim({}), pod(), storageClass({ 'storageclass.beta.kubernetes.io/is-default-class': 'true' }, 'storage.k8s.io/v1beta1'))).toEqual(claimed());
    expect(found(one, claim({}), pod(), crossplane(storageClass(isDefault)))).toEqual(claimed());
    for (const none of [{}, { 'storageclass.kubernetes.io/is-default-class': 'false' }, { x: 'true' }]) expect(found(one, claim({}), pod(), storageClass(none))).toEqual([]);
    expect(found(one, claim({}), pod(), storageClass(isDefault, 'x.io/v1'))).toEqual([]);
    expect(found(one, claim({ storageClassName: '' }), pod(), storageClass(isDefault))).toEqual([]);
    expect(found(volume(linuxPath), claim({}), pod(), storageClass(isDefault))).toEqual(claimed());
  });

  test('by a class that an annotation of the claim names', () => {
    const annotations = { 'volume.beta.kubernetes.io/storage-class': 'manual' };
    const one = volume({ ...linuxPath, storageClassName: 'manual' });
    expect(found(one, claim({ storageClassName: 'other' }, { annotations }), pod())).toEqual(claimed());
    expect(found(volume({ ...linuxPath, storageClassName: 'other' }), claim({ storageClassName: 'other' }, { annotations }), pod())).toEqual([]);
  });

  test('in an object that another holds', () => {
    const expected = [['windows/host-path', 'error', 'spec.forProvider.manifest.spec.hostPath', claimed()[0]![3]]];
    expect(found(crossplane(volume({ ...linuxPath, storageClassName: 'manual' })), claim({ storageClassName: 'manual' }), pod())).toEqual(expected);
    expect(found(crossplane(volume(linuxPath)), claim({ volumeName: 'data' }), pod())).toEqual(expected);
    expect(found(volume(linuxPath), crossplane(claim({ volumeName: 'data' })), pod())).toEqual(claimed());
    const { findings } = judge([{}, crossplane(volume({ hostPath: { path: 'C:\\' } }))], { today: TODAY });
    expect(findings.filter(({ message: text }) => text.includes('the path is one of Windows'))).toMatchObject([{ object: 1, resource: { kind: 'Object', name: 'o' } }]);
  });

  test('by a template of a claim in a custom kind', () => {
    const template = { metadata: { name: 'files' }, spec: { storageClassName: 'manual' } };
    const one = volume({ ...linuxPath, storageClassName: 'manual' });
    const spec = { template: { spec: podSpec() }, volumeClaimTemplates: [template] };
    const cloneSet = { apiVersion: 'apps.kruise.io/v1alpha1', kind: 'CloneSet', metadata: { name: 'db' }, spec };
    expect(found(one, cloneSet)).toEqual(claimed('CloneSet db'));
    expect(found(volume({ ...linuxPath, claimRef: { name: 'files-db-x1' } }), cloneSet)).toEqual(claimed('CloneSet db'));
    const podTemplate = { spec: podSpec() };
    const nodeSets = (volumeClaimTemplates: object[]) => [{ podTemplate, volumeClaimTemplates }, { podTemplate: { ...podTemplate } }];
    const elastic = (volumeClaimTemplates: object[]) =>
      ({ apiVersion: 'elasticsearch.k8s.elastic.co/v1', kind: 'Elasticsearch', metadata: { name: 'db' }, spec: { nodeSets: nodeSets(volumeClaimTemplates) } });
    expect(found(one, elastic([template]))).toEqual(claimed('Elasticsearch db'));
    expect(found(one, elastic([{ ...template, spec: { storageClassName: 'other' } }]))).toEqual([]);
    const far = (depth: number) => {
      let inner: object = { spec: podSpec() };
      for (let i = 0; i < depth; i++) inner = { inner };
      return { apiVersion: 'x.io/v1', kind: 'X', metadata: { name: 'x' }, spec: { volumeClaimTemplates: [template], ...inner } };
    };
    expect([found(one, far(5)).length, found(one, far(6)).length]).toEqual([1, 0]);
  });

  test('by parts of a pod', () => {
    const run = { apiVersion: 'tekton.dev/v1', kind: 'TaskRun', metadata: { name: 'web', namespace: 'shop' }, spec: { podTemplate: { nodeSelector: podSpec().nodeSelector, volumes: [mount('files')] } } };
    expect(found(volume({ ...linuxPath, claimRef: { namespace: 'shop', name: 'files' } }), run)).toEqual(claimed('TaskRun shop/web'));
  });

  test('in one of many pods', () => {
    const object = { apiVersion: 'x.io/v1', kind: 'X', spec: { a: podSpec(), b: podSpec(mount('files')) } };
    expect(found(volume({ ...linuxPath, claimRef: { name: 'files' } }), object)).toEqual(claimed('X (unnamed)'));
    expect(found(volume(linuxPath), { ...claim({ storageClassName: '' }), kind: 'Other' }, pod())).toEqual([]);
  });

  test('by a template of a claim', () => {
    const ephemeral = { name: 'v', ephemeral: { volumeClaimTemplate: { spec: { storageClassName: 'manual' } } } };
    expect(found(volume({ ...linuxPath, storageClassName: 'manual' }), pod(podSpec(ephemeral)))).toEqual(claimed());
    expect(found(volume({ ...linuxPath, claimRef: { namespace: 'shop', name: 'web-v' } }), pod(podSpec(ephemeral)))).toEqual(claimed());
    expect(found(volume({ ...linuxPath, claimRef: { namespace: 'shop', name: 'web-w' } }), pod(podSpec(ephemeral)))).toEqual([]);
  });

  test('by a claim of a StatefulSet, which numbers it', () => {
    const statefulSet = (kind = 'StatefulSet') => ({
      apiVersion: 'apps/v1',
      kind,
      metadata: { name: 'db' },
      spec: { template: { spec: podSpec() }, volumeClaimTemplates: [{ metadata: { name: 'files' }, spec: { storageClassName: 'manual' } }] },
    });
    expect(found(volume({ ...linuxPath, storageClassName: 'manual' }), statefulSet())).toEqual(claimed('StatefulSet db'));
    expect(found(volume({ ...linuxPath, claimRef: { name: 'files-db-0' } }), statefulSet())).toEqual(claimed('StatefulSet db'));
    expect(found(volume({ ...linuxPath, claimRef: { name: 'files-db' } }), statefulSet())).toEqual([]);
    expect(found(volume({ ...linuxPath, storageClassName: 'manual' }), statefulSet('Deployment'))).toEqual([]);
  });

  test('in the default namespace, or by a workload inside a list', () => {
    const bare = { apiVersion: 'v1', kind: 'Pod', spec: podSpec(mount('files')) };
    const deployment = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' }, spec: { template: { spec: podSpec(mount('files')) } } };
    const items = [deployment, claim({}, { namespace: undefined }), volume(linuxPath)];
    expect(found({ apiVersion: 'v1', kind: 'List', items })).toEqual([['windows/host-path', 'error', 'items[2].spec.hostPath', claimed('Deployment web')[0]![3]]]);
    expect(found(bare, claim({}, { namespace: 'default' }), volume(linuxPath))).toEqual(claimed('Pod (unnamed)'));
  });

  test('a volume of the pod that names no claim claims none', () => {
    expect(found(volume({ ...linuxPath, claimRef: { namespace: 'shop', name: '' } }), pod(podSpec(mount(7), { name: 'e', emptyDir: {} })))).toEqual([]);
    expect(found(volume(linuxPath), claim({}, { name: undefined }), pod(podSpec(mount(undefined))))).toEqual([]);
  });
});

test('one that cannot be read is a finding, and stops no other', () => {
  const spec = { get hostPath() { throw new Error('boo'); } };
  const { findings } = judge([volume(spec), volume({ hostPath: { path: 'C:\\' } })], { today: TODAY });
  expect(findings.map(({ rule, object }) => [rule, object])).toEqual([['windows/unreadable', 0], ['windows/host-path', 1]]);
});

test('a claim of another group does not take the place of one of that name', () => {
  const real = claim({ volumeName: 'data' });
  expect(found(volume(linuxPath), pod(), real, { ...claim({ volumeName: 'other' }), apiVersion: 'x.io/v1' })).toEqual(claimed());
});
