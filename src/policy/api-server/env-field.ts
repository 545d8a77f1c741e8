import { refusal } from './form';
import { QUALIFIED_NAME } from './names';
import { isRecord, textIn } from '../object/field';
import type { Rule } from '../rule/rule';

const PATHS = new Set([
  'metadata.name', 'metadata.namespace', 'metadata.uid', 'spec.nodeName', 'spec.serviceAccountName', 'status.hostIP', 'status.hostIPs', 'status.podIP', 'status.podIPs',
]);
/** What `spec.nodeName` was once. */
const SPEC_HOST = 'spec.host';
const MEMBER = /^metadata\.(labels|annotations)\['([^]*)'\]$/;

export const envField: Rule = {
  id: 'api-server/env-field',
  title: 'Environment variables are read from fields of the pod that can be',
  why: 'Only some fields of a pod can become the value of a variable: what the pod is, where it runs, its labels and annotations one by one.',
  remedy: `set fieldPath to one of ${[...PATHS].join(', ')}, metadata.labels['<key>'], metadata.annotations['<key>']`,
  severity: 'error',
  acknowledgeable: false,
  ofEveryPod: true,
  sources: [
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateObjectFieldSelector' },
    { project: 'kubernetes', file: 'pkg/apis/core/pods/helpers.go', symbol: 'ConvertDownwardAPIFieldLabel' },
  ],
  triggers: [{ type: 'EnvVarSource', field: 'fieldRef', where: ref => faultOf(ref) !== undefined }],
  *check(pod) {
    for (const source of pod.objectsOf('EnvVarSource')) {
      const ref = source.get('fieldRef');
      const at = ref.get('fieldPath');
      switch (faultOf(ref.value)) {
        case 'none':
          yield refusal(pod, at, `${at.path} is not set; the API server requires it`, `set ${at.name}`);
          break;
        case 'version':
          yield refusal(pod, at, `${at.path} is read as of apiVersion ${ref.get('apiVersion').shown}; the API server accepts v1`, 'remove apiVersion');
          break;
        case 'path':
          yield refusal(pod, at, `${at.path} is ${at.shown}; the API server accepts ${[...PATHS].join(', ')}, a label or an annotation`, 'name one of these fields');
          break;
        case 'key':
          yield refusal(pod, ref, `${at.path} is ${at.shown}; the API server accepts as a key ${QUALIFIED_NAME.wanted}`, 'name a label or an annotation that the pod can have');
          break;
      }
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

function faultOf(ref: unknown): 'none' | 'version' | 'path' | 'key' | undefined {
  if (!isRecord(ref)) return undefined;
  const path = textIn(ref, 'fieldPath');
  const version = textIn(ref, 'apiVersion');
  if (path === '') return 'none';
  if (version !== '' && version !== 'v1') return 'version';
  if (PATHS.has(path) || path === SPEC_HOST) return undefined;
  const [, of, key] = MEMBER.exec(path) ?? [];
  if (key === undefined) return 'path';
  return QUALIFIED_NAME.accepts(of === 'labels' ? key : key.toLowerCase()) ? undefined : 'key';
}
