import { hasEvenEmpty, oneOf } from './form';
import { FOLDER_PATH } from './paths';
import { REFUSED } from './refused';
import { validation } from './validation';
import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isOneOf, isText } from '../triggers/condition';

const READ_ONLY_MODE = oneOf('Disabled', 'IfPossible', 'Enabled');

export const volumeMountValue: Rule = {
  id: 'api-server/volume-mount-value',
  title: 'What a mount says fits together',
  why: 'A mount shows one folder of its volume. Only one that is read-only can be so in all that is mounted below it.',
  remedy: 'set subPath or subPathExpr, and recursiveReadOnly only beside readOnly: true',
  ...REFUSED,
  sources: validation('ValidateVolumeMounts', 'validateMountPropagation', 'validateMountRecursiveReadOnly'),
  finds: [
    every.object('VolumeMount', 'subPathExpr', isText(path => path !== '' && FOLDER_PATH.accepts(path)), {
      when: ({ from }) => from.get('subPath').text !== '',
      says: ({ at, from }) => `${at.path} is set, and so is ${from.path}.subPath; the API server accepts one of them`,
      refusedBy: 'api-server',
      remedy: () => 'remove subPath or subPathExpr',
    }),
    hasEvenEmpty('VolumeMount', 'mountPropagation', oneOf('None', 'HostToContainer', 'Bidirectional')),
    hasEvenEmpty('VolumeMount', 'recursiveReadOnly', READ_ONLY_MODE),
    every.object('VolumeMount', 'recursiveReadOnly', isOneOf('Enabled', 'IfPossible'), {
      when: ({ from }) => from.get('readOnly').value !== true,
      says: ({ at }) => `${at.path} is ${at.shown}; the API server accepts it only beside readOnly: true`,
      refusedBy: 'api-server',
      remedy: () => 'set readOnly to true, or remove recursiveReadOnly',
    }),
    every.object('VolumeMount', 'recursiveReadOnly', isOneOf('Enabled', 'IfPossible'), {
      when: ({ from }) => from.get('readOnly').value === true && (from.get('mountPropagation').value ?? 'None') !== 'None',
      says: ({ at }) => `${at.path} is ${at.shown}; the API server accepts it only where mountPropagation is None or not set`,
      refusedBy: 'api-server',
      remedy: () => 'remove mountPropagation or recursiveReadOnly',
    }),
  ],
  examples: {
    pass: [
      { title: 'a folder of a volume', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', volumeMounts: [{ name: 'data', mountPath: 'C:\\data', subPath: 'web' }] }], volumes: [{ name: 'data', emptyDir: {} }] } },
    ],
    fail: [
      { title: 'two folders', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', volumeMounts: [{ name: 'data', mountPath: 'C:\\data', subPath: 'web', subPathExpr: '$(POD)' }] }], volumes: [{ name: 'data', emptyDir: {} }] } },
      { title: 'read-only in depth alone', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', volumeMounts: [{ name: 'data', mountPath: 'C:\\data', recursiveReadOnly: 'Enabled' }] }], volumes: [{ name: 'data', emptyDir: {} }] } },
    ],
  },
};
