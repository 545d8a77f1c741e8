import { JsonPatch, type App, type Chart } from 'cdk8s';
import { agent, CONTAINER, hostProcess, POD, raw, secure, selector, withOurs, type Route } from './route';
import { Acknowledgements, PssLevel, PssNamespace, SecureWindowsDeployment, WindowsGuard } from '../../../src';

const HOST_PROCESS = { construct: 'chart/pod', rule: 'windows/host-process', path: `spec.${POD}` } as const;
const patch = JsonPatch.add('/spec/securityContext/windowsOptions/hostProcess', true);
const appOf = (chart: Chart) => chart.node.root as App;

/** Attempts to be let through: by a word, by an option, or by taking one line of defence away. */
export const DISARMED: readonly Route[] = [
  {
    ...HOST_PROCESS,
    title: 'a namespace of the app that lets everything pass',
    build: chart => {
      const { name } = new PssNamespace(chart, 'namespace', {
        name: 'agents', enforce: PssLevel.PRIVILEGED, warn: PssLevel.PRIVILEGED, audit: PssLevel.PRIVILEGED, privilegedReason: 'agents',
      });
      secure(chart, { namespace: name }).apiObject.addJsonPatch(patch);
    },
  },
  {
    ...HOST_PROCESS,
    title: 'a namespace that is described as letting everything pass',
    build: chart => {
      WindowsGuard.protect(chart, { quiet: true, namespaces: { default: { 'pod-security.kubernetes.io/enforce': 'privileged' } } });
      secure(chart).apiObject.addJsonPatch(patch);
    },
  },
  {
    ...HOST_PROCESS,
    title: 'an acknowledgement past the check of its rule',
    build: chart => {
      secure(chart).apiObject.addJsonPatch(patch);
      WindowsGuard.protect(chart)._acknowledge(chart, { rule: 'windows/host-process', reason: 'please' });
    },
  },
  {
    ...HOST_PROCESS,
    title: 'an acknowledgement whose rule changes after the check',
    build: chart => {
      secure(chart).apiObject.addJsonPatch(patch);
      let asked = 0;
      Acknowledgements.of(chart).add({ reason: 'please', get rule() { return asked++ === 0 ? 'windows/memory-limit' : 'windows/host-process'; } });
    },
  },
  {
    title: 'an acknowledgement in the pod template instead of the object',
    construct: 'chart/web',
    rule: 'windows/run-as-administrator',
    path: 'spec.template.spec.securityContext.windowsOptions.runAsUserName',
    build: chart => {
      const podAnnotations = { 'secure-windows-workloads/acknowledged': '[{"rule":"windows/run-as-administrator","reason":"please"}]' };
      new SecureWindowsDeployment(chart, 'web', { containers: [{ name: 'web', image: 'web' }], podAnnotations })
        .apiObject.addJsonPatch(JsonPatch.replace('/spec/template/spec/securityContext/windowsOptions/runAsUserName', 'ContainerAdministrator'));
    },
  },
  {
    ...HOST_PROCESS,
    title: 'the resolver of the guard removed',
    build: chart => {
      secure(chart).apiObject.addJsonPatch(patch);
      appOf(chart).resolvers.shift();
    },
  },
  {
    ...HOST_PROCESS,
    title: 'the synth of the app restored',
    build: chart => {
      secure(chart).apiObject.addJsonPatch(patch);
      const app = appOf(chart) as Partial<App>;
      delete app.synth;
      delete app.synthYaml;
    },
  },
  {
    ...HOST_PROCESS,
    title: 'the object taken out of the tree, and put back elsewhere',
    construct: 'chart/raw',
    path: `spec.${CONTAINER}`,
    build: chart => {
      withOurs(chart);
      raw(chart, { ...selector, containers: [] });
      chart.node.tryRemoveChild('raw');
      raw(chart, { ...selector, containers: [agent] });
    },
  },
  {
    ...HOST_PROCESS,
    title: 'an app that uses none of our constructs, and asks for the guard',
    construct: 'chart/raw',
    build: chart => {
      WindowsGuard.protect(chart);
      raw(chart, { ...hostProcess, hostNetwork: true, containers: [] });
    },
  },
];
