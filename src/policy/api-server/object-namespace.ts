import { refusal } from './form';
import { DNS_LABEL } from './names';
import { ownMetadata } from './own-metadata';
import { REFUSED } from './refused';
import type { Rule } from '../rule/rule';
import { isText } from '../triggers/condition';

const isWrong = isText(name => name !== '' && !DNS_LABEL.accepts(name));

export const objectNamespace: Rule = {
  id: 'api-server/object-namespace',
  title: 'The namespace of an object has a name that can be',
  why: 'Namespaces are part of DNS names: no namespace can have a name with capital letters, dots or blanks.',
  remedy: 'write the name of a namespace',
  ...REFUSED,
  sources: [{ project: 'apimachinery', file: 'pkg/api/validation/objectmeta.go', symbol: 'validateObjectMetaAccessorWithOptsCommon' }],
  triggers: [{ type: 'ObjectMeta', field: 'namespace', where: isWrong }],
  *check(pod) {
    for (const at of ownMetadata(pod).map(metadata => metadata.get('namespace')).filter(({ value }) => isWrong(value))) {
      yield refusal(pod, at, `${at.path} is ${at.shown}; the API server accepts ${DNS_LABEL.wanted}`, `write ${DNS_LABEL.wanted}`);
    }
  },
  examples: {
    pass: [
      { title: 'a name', metadata: { namespace: 'shop-1' }, spec: { os: { name: 'windows' } } },
    ],
    fail: [
      { title: 'a dot', metadata: { namespace: 'shop.example' }, spec: { os: { name: 'windows' } } },
    ],
  },
};
