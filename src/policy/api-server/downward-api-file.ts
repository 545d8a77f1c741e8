import { acceptsOneOf, requiresOneOf } from './one-of';
import { REFUSED } from './refused';
import { validation } from './validation';
import { inVolumes } from './volume-sources';
import type { Rule } from '../rule/rule';

export const downwardApiFile: Rule = {
  id: 'api-server/downward-api-file',
  title: 'Every file of the downward API shows one field or one resource',
  why: 'The kubelet writes what a pod says about itself into such files: a field of its metadata, or an amount of one of its containers.',
  remedy: 'set fieldRef or resourceFieldRef, to a field or a resource that can be shown',
  ...REFUSED,
  sources: validation('validateDownwardAPIVolumeFile', 'validateContainerResourceFieldSelector'),
  finds: inVolumes(
    requiresOneOf('DownwardAPIVolumeFile', ['fieldRef', 'resourceFieldRef']),
    acceptsOneOf('DownwardAPIVolumeFile', ['fieldRef', 'resourceFieldRef']),
  ),
  examples: {
    pass: [
      { title: 'labels', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'pod', downwardAPI: { items: [{ path: 'labels', fieldRef: { fieldPath: 'metadata.labels' } }] } }] } },
    ],
    fail: [
      { title: 'neither', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'pod', downwardAPI: { items: [{ path: 'labels' }] } }] } },
    ],
  },
};
