import { Stack, type Outcome } from './stack';

const program = (source: string) => ({
  source: `
    import * as pulumi from '@pulumi/pulumi';
    import * as k8s from '@pulumi/kubernetes';
    import * as workloads from 'secure-windows-workloads/pulumi';
    import { guardWindowsWorkloads, PssNamespace, SecureWindowsDeployment } from 'secure-windows-workloads/pulumi';
    const containers = [{ name: 'web', image: 'example.com/web:1', resources: { limits: { memory: '1Gi' } } }];
    const weak = { os: { name: 'windows' }, containers };
    ${source}
  `,
});
const opsOn = ({ steps }: Outcome, type: string): string[] => steps.filter(step => step.type === type).map(({ op }) => op);
const DEPLOYMENT = 'kubernetes:apps/v1:Deployment';

test('a Deployment stays where its component moves to a parent, and where it is renamed, with aliases', async () => {
  const stack = await Stack.create(program("new SecureWindowsDeployment('web', { containers });"));
  expect(await stack.up()).toMatchObject({ status: 0 });
  const { id } = stack.resources().find(({ type }) => type === DEPLOYMENT)!;

  stack.write(program(`
    const parent = new pulumi.ComponentResource('test:index:Parent', 'parent');
    new SecureWindowsDeployment('web', { containers }, { parent, aliases: [{ parent: pulumi.rootStackResource }] });
  `));
  expect(opsOn(await stack.up(), DEPLOYMENT)).toEqual(['same']);

  stack.write(program(`
    const parent = new pulumi.ComponentResource('test:index:Parent', 'parent');
    new SecureWindowsDeployment('site', { containers, replicas: 2 }, { parent, aliases: [{ name: 'web' }] });
  `));
  expect(opsOn(await stack.up(), DEPLOYMENT)).toEqual(['update']);
  expect(stack.resources().find(({ type }) => type === DEPLOYMENT)!.id).toBe(id);
  await stack.destroy();
});

test('one of each kind is created, and stays as it is', async () => {
  const stack = await Stack.create(program(`
    const args = { namespace: 'default', containers };
    new workloads.SecureWindowsDeployment('deployment', args);
    new workloads.SecureWindowsStatefulSet('stateful-set', { ...args, serviceName: 'web', replicas: 0 });
    new workloads.SecureWindowsDaemonSet('daemon-set', args);
    new workloads.SecureWindowsReplicaSet('replica-set', args);
    new workloads.SecureWindowsJob('job', { ...args, suspend: true });
    new workloads.SecureWindowsCronJob('cron-job', { ...args, schedule: '@daily' });
  `));
  const kinds = ({ steps }: Outcome) => steps.filter(({ type }) => type.startsWith('kubernetes:')).map(({ op, type }) => `${op} ${type}`).sort();
  const ofAll = (op: string) => ['apps/v1:DaemonSet', 'apps/v1:Deployment', 'apps/v1:ReplicaSet', 'apps/v1:StatefulSet', 'batch/v1:CronJob', 'batch/v1:Job'].map(type => `${op} kubernetes:${type}`);
  const created = await stack.up();
  expect([created.status, kinds(created)]).toEqual([0, ofAll('create')]);
  expect(kinds(await stack.preview())).toEqual(ofAll('same'));
  await stack.destroy();
});

test('a patch that is in order is applied; of one of what others made, it is said that it is judged in part', async () => {
  const stack = await Stack.create(program(`
    const web = new SecureWindowsDeployment('web', { name: 'patched', containers });
    new k8s.apps.v1.DeploymentPatch('scale', { metadata: { name: 'patched' }, spec: { minReadySeconds: 5 } }, { dependsOn: web });
    new k8s.core.v1.NamespacePatch('label', { metadata: { name: 'default', labels: { team: 'shop' } } });
  `));
  const line = 'not checked as a whole: this program does not create';
  expect((await stack.preview()).output).not.toContain(line);
  const update = await stack.up();
  expect(update).toMatchObject({ status: 0 });
  expect(update.output).not.toContain(line);

  stack.write(program(`
    const web = new SecureWindowsDeployment('web', { name: 'patched', containers });
    new k8s.apps.v1.DeploymentPatch('scale', { metadata: { name: 'elsewhere', namespace: 'shop' }, spec: { minReadySeconds: 5 } });
  `));
  expect((await stack.preview()).output).toContain(`[scale] ${line} Deployment shop/elsewhere, of which it patches a part`);
  await stack.destroy();
});

test('the level of one cluster is not that of another', async () => {
  const pod = (options: string) => program(`
    const east = new k8s.Provider('east', { kubeconfig: 'east' });
    new PssNamespace('shop', { name: 'default', enforce: 'restricted' }, { provider: east });
    guardWindowsWorkloads();
    new k8s.core.v1.Pod('raw', { spec: weak }, { ${options} });
  `);
  const stack = await Stack.create(pod(''));
  const elsewhere = await stack.preview();
  expect(elsewhere.output).not.toContain('pod-security/');
  stack.write(pod('provider: east'));
  const there = await stack.preview();
  expect(there.status).not.toBe(0);
  expect(there.output).toContain('[raw] pod-security/runAsNonRoot\n');
  // With transforms, the engine says through which provider it goes.
  stack.write(pod('provider: east, transforms: [({ props }) => ({ props, opts: { provider: east } })]'));
  expect((await stack.preview()).output).toContain('[raw] pod-security/runAsNonRoot\n');
});

test('a policy pack sees RuntimeClasses of the stack, and patches of its workloads', async () => {
  const policyPacks = [{ folder: `${__dirname}/../../examples/pulumi-policy/policy` }];
  const stack = await Stack.create({
    source: `
      import * as k8s from '@pulumi/kubernetes';
      const containers = [{ name: 'web', image: 'example.com/web:1' }];
      new k8s.core.v1.Pod('raw', { spec: { runtimeClassName: 'fast', hostNetwork: true, containers } });
      new k8s.node.v1.RuntimeClass('class', { metadata: { name: 'fast' }, handler: 'x', scheduling: { nodeSelector: { 'kubernetes.io/os': 'windows' } } });
    `,
  }, { policyPacks });
  const { status, violations } = await stack.preview();
  expect(status).not.toBe(0);
  expect(violations).toContainEqual(expect.objectContaining({
    policyName: 'windows-together',
    enforcementLevel: 'mandatory',
    resourceUrn: expect.stringMatching(/Pod::raw$/) as string,
    message: expect.stringContaining('[raw] windows/host-namespaces\n') as string,
  }));
});
