import { fieldRefRefusal, type FieldPaths } from './field-ref';
import { REFUSED } from './refused';
import { validation } from './validation';
import { isRead } from './volume-sources';
import type { Rule } from '../rule/rule';

const PATHS: FieldPaths = { shown: ['metadata.name', 'metadata.namespace', 'metadata.uid', 'metadata.labels', 'metadata.annotations'] };

export const downwardApiField: Rule = {
  id: 'api-server/downward-api-field',
  title: 'Files of the downward API show fields of the pod that can be shown',
  why: 'A file can show what the metadata of a pod says, which changes while it runs. What only a variable can have is known when the container starts.',
  remedy: `set fieldPath to one of ${PATHS.shown.join(', ')}, metadata.labels['<key>'], metadata.annotations['<key>']`,
  ...REFUSED,
  sources: validation('validateDownwardAPIVolumeFile', 'validateObjectFieldSelector'),
  triggers: [{ type: 'DownwardAPIVolumeFile', field: 'fieldRef' }],
  *check(pod) {
    for (const file of pod.objectsOf('DownwardAPIVolumeFile').filter(isRead)) {
      const fault = fieldRefRefusal(pod, file.get('fieldRef'), PATHS);
      if (fault) yield fault;
    }
  },
  examples: {
    pass: [
      { title: 'labels', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'pod', downwardAPI: { items: [{ path: 'labels', fieldRef: { fieldPath: 'metadata.labels' } }] } }] } },
    ],
    fail: [
      { title: 'the address of the pod', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'pod', downwardAPI: { items: [{ path: 'ip', fieldRef: { fieldPath: 'status.podIP' } }] } }] } },
    ],
  },
};
