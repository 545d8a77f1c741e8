import { installOtherCopy } from './other-copy';
import { Stack } from './stack';

/** What programs have in common. */
const HEAD = `
  import * as pulumi from '@pulumi/pulumi';
  import { guardWindowsWorkloads, SecureWindowsDeployment, SecureWindowsPod } from 'secure-windows-workloads/pulumi';
  const container = { name: 'web', image: 'example.com/web:1', resources: { limits: { memory: '1Gi' } } };
  const good = { os: { name: 'windows' }, securityContext: { runAsNonRoot: true }, containers: [container] };
  const agent = { ...good, hostNetwork: true };
  const throwingAway = ({ type, props }) => type === 'kubernetes:core/v1:Pod' ? { props: { ...props, spec: agent }, opts: {} } : undefined;
  const label = ({ type, props, opts }) => type === 'kubernetes:core/v1:Pod' ? { props: { ...props, metadata: { ...props.metadata, labels: { a: 'b' } } }, opts } : undefined;
`;
const THEIRS = "import { kubernetes as k8s, pulumi as theirs } from 'other-team';\n";
const LATER = "const { kubernetes: k8s, pulumi: theirs } = require('other-team');\n";

/** Ways to a privileged pod that another copy of the SDK makes. */
const ROUTES: ReadonlyArray<{ readonly title: string; readonly source: string; readonly at?: string }> = [
  { title: 'a Pod', source: `${THEIRS} guardWindowsWorkloads(); new k8s.core.v1.Pod('agent', { spec: agent });` },
  { title: 'a Pod beside one of this library', source: `${THEIRS} new SecureWindowsPod('web', { containers: [container] }); new k8s.core.v1.Pod('agent', { spec: agent });` },
  { title: 'a Pod of a copy that is loaded after the guard', source: `guardWindowsWorkloads(); ${LATER} new k8s.core.v1.Pod('agent', { spec: agent });` },
  {
    title: 'a Pod of a copy that is loaded as a module, later',
    source: 'guardWindowsWorkloads(); (0, eval)("u => import(u)")(require.resolve("other-team/index.mjs")).then(({ kubernetes: k8s }) => new k8s.core.v1.Pod("agent", { spec: agent }));',
  },
  { title: 'a Pod that was made before the guard', source: `${THEIRS} new k8s.core.v1.Pod('agent', { spec: agent }); guardWindowsWorkloads();` },
  {
    title: 'a Pod under a component that was made before the guard',
    source: `const parent = new pulumi.ComponentResource('test:index:Parent', 'parent'); guardWindowsWorkloads(); ${LATER} new k8s.core.v1.Pod('agent', { spec: agent }, { parent });`,
  },
  {
    title: 'a Pod under a component of theirs that was made before the guard',
    source: `${THEIRS} const parent = new theirs.ComponentResource('test:index:Parent', 'parent'); guardWindowsWorkloads(); new k8s.core.v1.Pod('agent', { spec: agent }, { parent });`,
  },
  { title: 'a Pod with a transform of theirs that throws all options away', source: `${THEIRS} guardWindowsWorkloads(); new k8s.core.v1.Pod('agent', { spec: good }, { transforms: [throwingAway] });` },
  { title: 'a Pod with a transform of their stack', source: `${THEIRS} guardWindowsWorkloads(); theirs.runtime.registerResourceTransform(throwingAway); new k8s.core.v1.Pod('agent', { spec: good });` },
  {
    title: 'a Pod with a transformation of their stack, after the guard',
    source: `${THEIRS} guardWindowsWorkloads(); theirs.runtime.registerStackTransformation(({ type, props }) => type === 'kubernetes:core/v1:Pod' ? { props: { ...props, spec: agent }, opts: {} } : undefined); new k8s.core.v1.Pod('agent', { spec: good });`,
  },
  { title: 'a Pod that an Output of theirs describes', source: `${THEIRS} guardWindowsWorkloads(); new k8s.core.v1.Pod('agent', { spec: theirs.output(Promise.resolve(agent)) });` },
  {
    title: 'a Pod in their ConfigGroup (v1)',
    source: `${THEIRS} guardWindowsWorkloads(); new k8s.yaml.ConfigGroup('group', { objs: [{ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'agent' }, spec: agent }] });`,
  },
  {
    title: 'a Pod in their ConfigGroup (v2), a remote component',
    source: `${THEIRS} guardWindowsWorkloads(); new k8s.yaml.v2.ConfigGroup('group', { objs: [{ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'agent' }, spec: agent }] });`,
    at: 'group:agent',
  },
  {
    title: 'a patch of a Deployment of this library',
    source: `${THEIRS} new SecureWindowsDeployment('web', { name: 'web', containers: [container] });
      new k8s.apps.v1.DeploymentPatch('agent', { metadata: { name: 'web' }, spec: { template: { spec: { hostNetwork: true } } } });`,
  },
];

test.each([...ROUTES])('$title: preview and update refuse it', async ({ source, at = 'agent' }) => {
  installOtherCopy();
  const stack = await Stack.create({ source: `${HEAD} ${source}` });
  for (const { status, output } of [await stack.preview(), await stack.up()]) {
    expect(output.replace(/^ {4,}(?= *\S)/gm, '')).toContain(`[${at}] windows/host-namespaces\n`);
    expect(output).toMatch(/ field: {6}\w+ \S+ {2}spec\.(template\.spec\.)?hostNetwork\n/);
    expect(status).not.toBe(0);
    expect(output).not.toMatch(/at \S+ \(\S*(src|lib)\/pulumi\//);
  }
  expect(stack.resources().filter(({ urn }) => urn.endsWith(`::${at}`)).map(({ type }) => type)).toEqual([]);
  await stack.destroy();
});

test('a copy that is too old to wait for the guard, and made something before it, is refused with the way out', async () => {
  installOtherCopy();
  const stack = await Stack.create({
    source: `${HEAD} ${THEIRS}
      const settings = require(require.resolve('@pulumi/pulumi/runtime/settings', { paths: [require.resolve('other-team')] }));
      delete settings.awaitStackRegistrations;
      new k8s.core.v1.ConfigMap('map', { data: {} });
      guardWindowsWorkloads();`,
  });
  const { status, output } = await stack.preview();
  expect(status).not.toBe(0);
  expect(output).toContain('[guardWindowsWorkloads] another copy of the Pulumi SDK created resources before the guard, and is too old to be guarded');
  expect(output).toMatch(/copy: \S+other-team\/node_modules\/@pulumi\/pulumi\/runtime\/settings\.js\n.* fix: {2}call guardWindowsWorkloads before anything else, or have one copy only/);
  expect(output).not.toMatch(/at \S+ \(\S*(src|lib)\/pulumi\//);
});

test('what another copy makes that is in order is made, hardened where that is asked for', async () => {
  installOtherCopy();
  const stack = await Stack.create({
    source: `${HEAD} ${THEIRS} guardWindowsWorkloads({ harden: true });
      new k8s.core.v1.Pod('raw', { spec: { ...good, os: undefined, nodeSelector: { 'kubernetes.io/os': 'windows' } } }, { transforms: [label] });
      new k8s.core.v1.Pod('linux', { spec: { hostNetwork: true, containers: [container] } });`,
  });
  expect(await stack.preview()).toMatchObject({ status: 0 });
  expect(await stack.up()).toMatchObject({ status: 0 });
  const pod = stack.resources().find(({ urn }) => urn.endsWith('::raw'));
  expect(pod?.inputs).toMatchObject({ metadata: { labels: { a: 'b' } }, spec: { os: { name: 'windows' }, securityContext: { windowsOptions: { runAsUserName: 'ContainerUser' } } } });
  await stack.destroy();
});
