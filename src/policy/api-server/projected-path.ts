import { refusal } from './form';
import { REFUSED } from './refused';
import { validation } from './validation';
import { isRead } from './volume-sources';
import type { Field } from '../object/field';
import type { Rule } from '../rule/rule';
import { fieldsAt, routeTo } from '../triggers/route';

export const projectedPath: Rule = {
  id: 'api-server/projected-path',
  title: 'No two files of a projected volume have one path',
  why: 'The sources of a projected volume are written into one folder: of two files at one path only one could be there.',
  remedy: 'give one of the files another path',
  ...REFUSED,
  sources: validation('validateProjectionSources'),
  triggers: [{ type: 'ProjectedVolumeSource' }],
  *check(pod) {
    for (const at of pod.objectsOf('ProjectedVolumeSource').filter(isRead)) {
      const path = twiceIn(at.get('sources').items().flatMap(pathsIn));
      if (path) yield refusal(pod, at, `${at.path} has two files at ${path.shown}; the API server accepts one at each path`, 'give one of them another path');
    }
  },
  examples: {
    pass: [
      { title: 'two paths', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'all', projected: { sources: [{ secret: { name: 'tls', items: [{ key: 'key', path: 'tls.key' }] } }, { configMap: { name: 'tls', items: [{ key: 'ca', path: 'ca.crt' }] } }] } }] } },
    ],
    fail: [
      { title: 'one path', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'all', projected: { sources: [{ secret: { name: 'tls', items: [{ key: 'ca', path: 'ca.crt' }] } }, { configMap: { name: 'tls', items: [{ key: 'ca', path: 'ca.crt' }] } }] } }] } },
    ],
  },
};

const FILES = routeTo('{secret,configMap,downwardAPI}.items[].path');
const CERTIFICATES = routeTo('podCertificate.{credentialBundlePath,keyPath,certificateChainPath}');
const BUNDLE = routeTo('clusterTrustBundle?.path');

/** Where its files go. The API server compares neither that of a token, nor, but for trust bundles, what is not set. */
function pathsIn(source: Field): Field[] {
  return [...fieldsAt(source, FILES), ...fieldsAt(source, CERTIFICATES)].filter(({ text }) => text !== '').concat(fieldsAt(source, BUNDLE));
}

function twiceIn(paths: readonly Field[]): Field | undefined {
  const taken = new Set<unknown>();
  return paths.find(({ value }) => taken.size === taken.add(value ?? '').size);
}
