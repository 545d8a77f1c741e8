import type { Case } from '../case';

const of = (securityContext: unknown) => ({ containers: [{ name: 'web', image: 'web', securityContext }] });
const at = 'spec.containers[0].securityContext';

export const CASES: readonly Case[] = [
  ['no privileges', of({ allowPrivilegeEscalation: false, privileged: false, capabilities: { add: ['SYS_ADMIN', 'NET_ADMIN'] } }), {}],
  ['all of them', of({ allowPrivilegeEscalation: true, privileged: true, capabilities: { add: ['CAP_SYS_ADMIN'] } }), {}],
  ['nothing said', of({ privileged: true }), {}],
  ['capabilities that are taken away', of({ allowPrivilegeEscalation: false, capabilities: { drop: ['CAP_SYS_ADMIN'] } }), {}],
  ['one of two containers', { containers: [...of({ allowPrivilegeEscalation: false }).containers, { name: 'api', image: 'api', securityContext: { allowPrivilegeEscalation: false, privileged: true } }] }, {
    'spec.containers[1].securityContext': 'spec.containers[1].securityContext sets allowPrivilegeEscalation: false and privileged: true; the API server accepts only one of them',
  }],
  ['privileged', of({ allowPrivilegeEscalation: false, privileged: true }), {
    [at]: [`${at} sets allowPrivilegeEscalation: false and privileged: true; the API server accepts only one of them`, 'remove privileged: true, or allowPrivilegeEscalation'],
  }],
  ['a capability', of({ allowPrivilegeEscalation: false, capabilities: { add: ['NET_ADMIN', 'CAP_SYS_ADMIN'] } }), {
    [at]: [`${at} sets allowPrivilegeEscalation: false and the capability CAP_SYS_ADMIN; the API server accepts only one of them`, 'remove the capability CAP_SYS_ADMIN, or allowPrivilegeEscalation'],
  }],
];
