import { join } from 'path';
import { ApiObject, Include, JsonPatch, type Chart } from 'cdk8s';
import { CONTAINER, container, hostProcess, POD, raw, secure, selector, withOurs, type Route } from './route';

const merging = (title: string, rule: string, path: string, spec: unknown): Route => ({
  title: `a merge key: ${title}`,
  construct: 'chart/raw',
  rule,
  path,
  build: chart => {
    withOurs(chart);
    raw(chart, spec);
  },
});

const unreadable = (title: string, path: string, build: (chart: Chart) => void, construct = 'chart/raw'): Route => ({
  title: `what the decoder reads otherwise: ${title}`,
  construct,
  rule: 'windows/unreadable',
  path,
  build: chart => {
    withOurs(chart);
    build(chart);
  },
});

const onTheNode = { hostNetwork: true };
const line = '\u2028';

/** What cdk8s writes and Kubernetes' decoder makes something else of. */
export const YAML: readonly Route[] = [
  merging('in the pod', 'windows/host-namespaces', 'spec.hostNetwork', { '<<': onTheNode, ...selector, 'containers': [container] }),
  merging('in a container, as a list', 'windows/host-process', `spec.${CONTAINER}`, { ...selector, containers: [{ '<<': [{ image: 'x' }, hostProcess], ...container }] }),
  merging('that wins over what is written before it', 'windows/host-namespaces', 'spec.hostNetwork', { ...selector, '-hostNetwork': false, 'containers': [container], '<<': onTheNode }),
  merging('in another', 'windows/host-namespaces', 'spec.hostNetwork', { '<<': { '<<': [onTheNode] }, ...selector, 'containers': [container] }),
  merging('that is all that says Windows', 'windows/host-namespaces', 'spec.hostNetwork', { '<<': selector, ...onTheNode, 'containers': [container] }),
  merging('of an anchor', 'windows/host-process', `spec.${POD}`, { '<<': hostProcess, ...selector, 'hostNetwork': true, 'containers': [{ ...container, '<<': hostProcess }] }),
  {
    ...merging('in the object itself, which makes it a Pod', 'windows/host-namespaces', 'spec.hostNetwork', {}),
    build: chart => {
      withOurs(chart);
      const pod = { kind: 'Pod', spec: { ...selector, ...onTheNode, containers: [container] } };
      new ApiObject(chart, 'raw', { 'apiVersion': 'v1', 'kind': 'ConfigMap', '<<': pod } as never);
    },
  },
  {
    ...merging('that a patch adds to a pod of ours', 'windows/host-namespaces', 'spec.hostNetwork', {}),
    construct: 'chart/pod',
    build: chart => secure(chart).apiObject.addJsonPatch(JsonPatch.add('/spec/<<', onTheNode)),
  },
  {
    ...merging('that a patch moves to where it is one', 'windows/host-process', `spec.${CONTAINER}`, {}),
    construct: 'chart/pod',
    build: chart => secure(chart).apiObject.addJsonPatch(JsonPatch.add('/spec/other', hostProcess), JsonPatch.move('/spec/other', '/spec/containers/0/<<')),
  },
  {
    ...merging('that is quoted in an included file', 'windows/host-process', `spec.${CONTAINER}`, {}),
    construct: 'chart/include/quoted-pod',
    build: chart => {
      withOurs(chart);
      new Include(chart, 'include', { url: join(__dirname, '../quoted-merge-key.yaml') });
    },
  },
  unreadable('a merge key with a text', 'spec[<<]', chart => raw(chart, { '<<': 'text', 'containers': [container] })),
  unreadable('a merge key with a list of lists', 'spec.containers[0][<<]', chart => raw(chart, { containers: [{ '<<': [[hostProcess]] }] })),
  unreadable('a text in which a line ends', 'spec.hostname', chart => raw(chart, { ...selector, hostname: `x${line}  hostNetwork:${line}    true`, containers: [container] })),
  unreadable('a name in which a line ends', `data[x${line}]`, chart => new ApiObject(chart, 'raw', { apiVersion: 'v1', kind: 'ConfigMap', data: { [`x${line}`]: 'y' } })),
  unreadable('a text of many lines in which one more ends', 'data.text', chart => new ApiObject(chart, 'raw', {
    apiVersion: 'v1', kind: 'ConfigMap', data: { text: 'one\ntwo\u2029---\u2029apiVersion: v1\u2029kind: Pod\u2029' },
  })),
  unreadable('a name that becomes another', '[\ufeffspec]', chart => new ApiObject(chart, 'raw', {
    'apiVersion': 'v1', 'kind': 'Pod', '\ufeffspec': { ...selector, ...onTheNode, containers: [container] },
  } as never)),
  unreadable('U+0085 in an annotation of ours', 'metadata.annotations.text', chart => secure(chart).apiObject.metadata.addAnnotation('text', 'x\u0085y'), 'chart/pod'),
];
