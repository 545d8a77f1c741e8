import { has, requires, type Form } from './form';
import { DNS_LABEL, VARIABLE_NAME } from './names';
import { REFUSED } from './refused';
import type { Field } from '../object/field';
import type { PodView } from '../object/pod';
import { typeNamed } from '../object/pod-fields';
import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isText } from '../triggers/condition';

const NO_STEP_UP: Form = {
  wanted: 'a path without ".."',
  accepts: value => typeof value !== 'string' || !value.split('/').includes('..'),
};

export const envFile: Rule = {
  id: 'api-server/env-file',
  title: 'What is read from a file names the key, the path and an emptyDir volume of the pod',
  why: 'An environment variable can have a value that an init container has written into a file of an emptyDir volume.',
  remedy: 'set key, path and volumeName',
  ...REFUSED,
  sources: [
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateFileKeySelector' },
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateFileKeyRefVolumes' },
  ],
  finds: [
    requires('FileKeySelector', 'key'),
    has('FileKeySelector', 'key', VARIABLE_NAME),
    requires('FileKeySelector', 'volumeName'),
    has('FileKeySelector', 'volumeName', DNS_LABEL),
    every.object('FileKeySelector', 'volumeName', isText(DNS_LABEL.accepts), {
      when: ({ at, pod }) => !isEmptyDir(volumeOf(at, pod)),
      says: ({ at, pod }) => `${at.path} is ${at.shown}; ${volumeOf(at, pod) ? 'the volume of that name is not an emptyDir' : 'the pod has no volume of that name'}`,
      refusedBy: 'api-server',
      remedy: () => 'name an emptyDir volume of the pod',
    }),
    requires('FileKeySelector', 'path'),
    has('FileKeySelector', 'path', NO_STEP_UP),
  ],
  examples: {
    pass: [
      {
        title: 'a file of an emptyDir',
        spec: {
          os: { name: 'windows' },
          containers: [{ name: 'web', image: 'example.com/web:1', env: [{ name: 'TOKEN', valueFrom: { fileKeyRef: { volumeName: 'handover', path: 'web.env', key: 'TOKEN' } } }] }],
          volumes: [{ name: 'handover', emptyDir: {} }],
        },
      },
    ],
    fail: [
      { title: 'no volume of that name', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', env: [{ name: 'TOKEN', valueFrom: { fileKeyRef: { volumeName: 'handover', path: 'web.env', key: 'TOKEN' } } }] }] } },
    ],
  },
};

/** Of volumes with one name, the last counts. */
function volumeOf({ text }: Field, { volumes }: PodView): Field | undefined {
  return volumes.map(({ field }) => field).filter(field => field.get('name').text === text).at(-1);
}

const SOURCES = [...typeNamed('Volume').fields.keys()].filter(name => name !== 'name');

/** A volume without a source is one too. */
function isEmptyDir(volume: Field | undefined): boolean {
  return volume !== undefined && (volume.get('emptyDir').isSet || SOURCES.every(name => !volume.get(name).isSet));
}
