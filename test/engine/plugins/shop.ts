/** A component provider in Node, as another team writes one: started by the engine as `pulumi-resource-shop`, and for another package with the guard on. */
import { Deployment } from '@pulumi/kubernetes/apps/v1/deployment';
import { DeploymentPatch } from '@pulumi/kubernetes/apps/v1/deploymentPatch';
import { ConfigMap } from '@pulumi/kubernetes/core/v1/configMap';
import { Pod } from '@pulumi/kubernetes/core/v1/pod';
import * as pulumi from '@pulumi/pulumi';
import * as provider from '@pulumi/pulumi/provider';
import { guardWindowsWorkloads, PssNamespace, SecureWindowsDeployment, SecureWindowsPod } from 'secure-windows-workloads/pulumi';

const container = { name: 'web', image: 'example.com/web:1', resources: { limits: { memory: '1Gi' } } };
const containers = [container];
const good = { os: { name: 'windows' }, containers };
const hostProcess = { securityContext: { windowsOptions: { hostProcess: true } } };
const ENFORCE = 'pod-security.kubernetes.io/enforce';

const adding = (more: object): pulumi.ResourceTransformation =>
  ({ props, opts }) => props['spec'] ? { props: { ...props, spec: { ...props['spec'], ...more } }, opts } : undefined;
const inPlace: pulumi.ResourceTransformation = ({ props }) => {
  const { spec } = props as { spec?: { template?: { spec: object } } };
  if (spec) Object.assign(spec.template?.spec ?? spec, { hostNetwork: true });
  return undefined;
};
const relabelling: pulumi.ResourceTransformation = ({ props, opts }) =>
  props['metadata'] ? { props: { ...props, metadata: { ...props['metadata'], labels: { [ENFORCE]: 'privileged' } } }, opts } : undefined;

/** What is made below the component, by the name that the program gives. */
const contents: Readonly<Record<string, (parent: pulumi.Resource) => void>> = {
  'good': parent => {
    const { name: namespace } = new PssNamespace('space', { enforce: 'restricted' }, { parent });
    new SecureWindowsDeployment('web', { namespace, containers }, { parent });
    new Pod('linux', { spec: { hostNetwork: true, containers } }, { parent });
  },
  'ours': parent => void new SecureWindowsPod('web', { containers }, { parent }),
  'ours without parent': () => void new SecureWindowsPod('web', { containers }),
  'transformed': parent => void new SecureWindowsPod('web', { containers }, { parent, transformations: [adding(hostProcess)] }),
  'transformed in place': parent => void new SecureWindowsDeployment('web', { containers }, { parent, transformations: [inPlace] }),
  'transformed by its parent': parent => void new SecureWindowsPod('web', { containers }, {
    parent: new pulumi.ComponentResource('shop:index:Inner', 'inner', {}, { parent, transformations: [adding({ hostPID: true })] }),
  }),
  'transformed to an Output': parent => void new SecureWindowsPod('web', { containers }, {
    parent, transformations: [({ props, opts }) => props['spec'] ? { props: { ...props, spec: pulumi.output({ ...props['spec'], hostIPC: true }) }, opts } : undefined],
  }),
  'an Output': parent => void new SecureWindowsPod('web', { volumes: pulumi.output([{ name: 'c', hostPath: { path: 'C:\\' } }]) as never, containers }, { parent }),
  'late': parent => {
    const ports = new ConfigMap('map', { data: {} }, { parent }).id.apply(() => [{ containerPort: 80, hostPort: 80 }]);
    new SecureWindowsPod('web', { containers: [{ ...container, ports }] }, { parent });
  },
  'a transform': parent => void new SecureWindowsPod('web', { containers }, {
    parent, transforms: [({ props, opts }) => props['spec'] ? { props: { ...props, spec: { ...props['spec'], hostNetwork: true } }, opts } : undefined],
  }),
  'lowered': parent => void new PssNamespace('web', { name: 'web' }, { parent, transformations: [relabelling] }),
  'raw': parent => void new Pod('web', { spec: { ...good, hostNetwork: true } }, { parent }),
  'raw Deployment, an Output': parent => void new Deployment('web', {
    spec: pulumi.output({ selector: { matchLabels: { a: 'b' } }, template: { metadata: { labels: { a: 'b' } }, spec: { ...good, hostNetwork: true } } }),
  }, { parent }),
  'raw beside ours': parent => {
    new SecureWindowsPod('other', { containers }, { parent });
    new Pod('web', { spec: { ...good, hostNetwork: true } }, { parent });
  },
  'a patch of ours': parent => {
    new SecureWindowsDeployment('other', { name: 'other', containers }, { parent });
    new DeploymentPatch('web', { metadata: { name: 'other' }, spec: { template: { spec: { hostNetwork: true } } } }, { parent });
  },
};

if (process.env['GUARDED']) guardWindowsWorkloads();

void provider.main({
  version: '1.0.0',
  construct: async (name, type, inputs, options) => {
    const component = new pulumi.ComponentResource(type, name, {}, options);
    contents[inputs['content'] as string]!(component);
    return { urn: component.urn, state: {} };
  },
}, process.argv.slice(2));
