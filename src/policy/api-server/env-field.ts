import { fieldRefFault, fieldRefRefusal, type FieldPaths } from './field-ref';
import { REFUSED } from './refused';
import type { Rule } from '../rule/rule';

const PATHS: FieldPaths = {
  shown: ['metadata.name', 'metadata.namespace', 'metadata.uid', 'spec.nodeName', 'spec.serviceAccountName', 'status.hostIP', 'status.hostIPs', 'status.podIP', 'status.podIPs'],
  old: 'spec.host',
};

export const envField: Rule = {
  id: 'api-server/env-field',
  title: 'Environment variables are read from fields of the pod that can be',
  why: 'Only some fields of a pod can become the value of a variable: what the pod is, where it runs, its labels and annotations one by one.',
  remedy: `set fieldPath to one of ${PATHS.shown.join(', ')}, metadata.labels['<key>'], metadata.annotations['<key>']`,
  ...REFUSED,
  sources: [
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateObjectFieldSelector' },
    { project: 'kubernetes', file: 'pkg/apis/core/pods/helpers.go', symbol: 'ConvertDownwardAPIFieldLabel' },
  ],
  triggers: [{ type: 'EnvVarSource', field: 'fieldRef', where: ref => fieldRefFault(ref, PATHS) !== undefined }],
  *check(pod) {
    for (const source of pod.objectsOf('EnvVarSource')) {
      const fault = fieldRefRefusal(pod, source.get('fieldRef'), PATHS);
      if (fault) yield fault;
    }
  },
  examples: {
    pass: [
      { title: 'the name of the pod', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', env: [{ name: 'POD', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }] }] } },
      { title: 'a label', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', env: [{ name: 'APP', valueFrom: { fieldRef: { fieldPath: 'metadata.labels[\'app\']' } } }] }] } },
    ],
    fail: [
      { title: 'all labels', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', env: [{ name: 'APP', valueFrom: { fieldRef: { fieldPath: 'metadata.labels' } } }] }] } },
      { title: 'no field', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', env: [{ name: 'POD', valueFrom: { fieldRef: {} } }] }] } },
    ],
  },
};
