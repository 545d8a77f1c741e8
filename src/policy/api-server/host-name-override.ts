import { refusal } from './form';
import { atMost, DNS_SUBDOMAIN } from './names';
import { REFUSED } from './refused';
import { validation } from './validation';
import type { Rule } from '../rule/rule';

const OVERRIDE = atMost(64, DNS_SUBDOMAIN);
const OTHERS = ['setHostnameAsFQDN', 'hostNetwork'];

export const hostNameOverride: Rule = {
  id: 'api-server/host-name-override',
  title: 'A host name that overrides all others is short, and the only one',
  why: 'hostnameOverride is what the pod sees as its whole host name. Systems limit it to 64 letters, and it cannot be the name of the node or the DNS name of the pod as well.',
  remedy: 'write a short DNS name, or remove hostnameOverride',
  ...REFUSED,
  sources: validation('validatePodHostName'),
  triggers: [{ type: 'PodSpec', field: 'hostnameOverride' }],
  *check(pod) {
    const at = pod.spec.get('hostnameOverride');
    const other = OTHERS.find(name => pod.spec.get(name).value === true);
    if (!at.isSet) return;
    if (!OVERRIDE.accepts(at.value)) {
      yield refusal(pod, at, `${at.path} is ${at.shown}; the API server accepts ${OVERRIDE.wanted}`, `write ${OVERRIDE.wanted}`);
    } else if (other !== undefined) {
      yield refusal(pod, at, `${at.path} is set; the API server does not accept it beside ${other}: true`, `remove hostnameOverride, or ${other}`);
    }
  },
  examples: {
    pass: [
      { title: 'a DNS name', spec: { os: { name: 'windows' }, hostnameOverride: 'web.example.com' } },
    ],
    fail: [
      { title: 'an empty name', spec: { os: { name: 'windows' }, hostnameOverride: '' } },
      { title: 'two names', spec: { os: { name: 'windows' }, hostnameOverride: 'web.example.com', setHostnameAsFQDN: true } },
    ],
  },
};
