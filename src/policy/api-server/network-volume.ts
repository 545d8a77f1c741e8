import { has, isAbsent, type Form } from './form';
import { DNS_LABEL } from './names';
import { acceptsOneOf, requiresOneOf } from './one-of';
import { ABSOLUTE_PATH } from './paths';
import { REFUSED } from './refused';
import { validation } from './validation';
import { inVolumes } from './volume-sources';
import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { utf8Length } from '../text/utf8';
import { isText } from '../triggers/condition';

const ADDRESS = '(?:[^:[\\],]*|\\[[^[\\],]*\\]):[^:[\\],]*';
const ADDRESSES = new RegExp(`^${ADDRESS}(?:,${ADDRESS})*$`);

const REGISTRY: Form = {
  wanted: 'host:port, or several of them separated by commas',
  accepts: value => typeof value !== 'string' || ADDRESSES.test(value),
};

const isLong = isText(tenant => utf8Length(tenant) > 64);

const DATASET: Form = {
  wanted: 'a name without a slash',
  accepts: value => typeof value !== 'string' || !value.includes('/'),
};

export const networkVolume: Rule = {
  id: 'api-server/network-volume',
  title: 'A volume of the network is named in the form of its type',
  why: 'The kubelet finds the server, and what it shares, by these values.',
  remedy: 'write the value in the form that the message names',
  ...REFUSED,
  sources: validation('validateNFSVolumeSource', 'validateQuobyteVolumeSource', 'validateFlockerVolumeSource', 'validateStorageOSVolumeSource'),
  finds: inVolumes(
    has('NFSVolumeSource', 'path', ABSOLUTE_PATH),
    has('StorageOSVolumeSource', 'volumeName', DNS_LABEL),
    has('StorageOSVolumeSource', 'volumeNamespace', DNS_LABEL),
    has('QuobyteVolumeSource', 'registry', REGISTRY, ({ from }) => !isLong(from.get('tenant').value)),
    every.object('QuobyteVolumeSource', 'tenant', isLong, {
      when: ({ from }) => !isAbsent(from.get('registry').value ?? undefined),
      says: ({ at }) => `${at.path} is ${at.shown}; the API server accepts at most 64 characters`,
      refusedBy: 'api-server',
      remedy: () => 'write at most 64 characters',
    }),
    has('FlockerVolumeSource', 'datasetName', DATASET),
    requiresOneOf('FlockerVolumeSource', ['datasetName', 'datasetUUID']),
    acceptsOneOf('FlockerVolumeSource', ['datasetName', 'datasetUUID']),
  ),
  examples: {
    pass: [
      { title: 'a share', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'files', nfs: { server: 'files.example.com', path: '/files' } }] } },
    ],
    fail: [
      { title: 'a path without a slash', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'files', nfs: { server: 'files.example.com', path: 'files' } }] } },
    ],
  },
};
