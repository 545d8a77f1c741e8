import { refusal } from './form';
import { QUALIFIED_NAME } from './names';
import { ownMetadata } from './own-metadata';
import { REFUSED } from './refused';
import { validation } from './validation';
import type { Rule } from '../rule/rule';

const [ORPHAN, FOREGROUND] = ['orphan', 'foregroundDeletion'];
const STANDARD = ['kubernetes', ORPHAN, FOREGROUND];
const WANTED = `${STANDARD.join(', ')}, or a DNS name, a slash and a name`;

export const finalizer: Rule = {
  id: 'api-server/finalizer',
  title: 'Every finalizer has a name with a domain',
  why: 'An object is gone once all its finalizers are, and whoever put one there removes it by its name. The domain keeps those of different controllers apart.',
  remedy: 'name the finalizer after your domain, a slash and a name',
  ...REFUSED,
  sources: [
    { project: 'apimachinery', file: 'pkg/api/validation/objectmeta.go', symbol: 'ValidateFinalizers' },
    ...validation('validateKubeFinalizerName'),
  ],
  triggers: [{ type: 'ObjectMeta', field: 'finalizers' }],
  *check(pod) {
    for (const list of ownMetadata(pod).map(metadata => metadata.get('finalizers'))) {
      const names = list.items();
      for (const at of names.filter(({ isSet, value }) => !isSet || !isFinalizer(value))) {
        yield refusal(pod, at, `${at.path} is ${at.shown}; the API server accepts ${WANTED}`, `write ${WANTED}`);
      }
      if ([ORPHAN, FOREGROUND].every(name => names.some(({ value }) => value === name))) {
        yield refusal(pod, list, `${list.path} has both ${ORPHAN} and ${FOREGROUND}; the API server accepts one of them`, 'remove one of them');
      }
    }
  },
  examples: {
    pass: [
      { title: 'a finalizer with a domain', metadata: { finalizers: ['example.com/cleanup'] }, spec: { os: { name: 'windows' } } },
    ],
    fail: [
      { title: 'no domain', metadata: { finalizers: ['cleanup'] }, spec: { os: { name: 'windows' } } },
    ],
  },
};

function isFinalizer(name: unknown): boolean {
  return typeof name !== 'string' || STANDARD.includes(name) || (name.includes('/') && QUALIFIED_NAME.accepts(name));
}
