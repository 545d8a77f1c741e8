import { refusal } from './form';
import { REFUSED } from './refused';
import type { Field } from '../object/field';
import type { PodView } from '../object/pod';
import type { Rule } from '../rule/rule';

const MAX_LENGTH = 253;
const NAME = /^(?:[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?[./])*[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?$/;
const WANTED = `at most ${MAX_LENGTH} lowercase letters, digits, hyphens and underscores, in parts between dots or slashes`;

const OF_NETWORK = /^net\./;
const OF_IPC = /^(?:fs\.mqueue\..*|kernel\.(?:sem|shmall|shmmax|shmmni|shm_rmid_forced|shm|msgmax|msgmnb|msgmni|msg))$/;

export const sysctl: Rule = {
  id: 'api-server/sysctl',
  title: 'Every sysctl has a name of its own, and belongs to the pod',
  why: 'A sysctl is a setting of the kernel. In a pod on the network of the node, or with its IPC, it would be set for the node.',
  remedy: 'remove the sysctl, or write its name as sysctl does',
  ...REFUSED,
  sources: ['validateSysctls', 'ValidateHostSysctl']
    .map(symbol => ({ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol })),
  triggers: [{ type: 'Sysctl' }],
  *check(pod) {
    const names = new Set<string>();
    for (const at of pod.objectsOf('Sysctl').map(one => one.get('name')).filter(({ isSet, string }) => !isSet || string !== undefined)) {
      const fault = formFault(at) ?? (names.has(at.text) ? duplicate(at) : hostFault(at, pod));
      names.add(at.text);
      if (fault) yield refusal(pod, at, ...fault);
    }
  },
  examples: {
    pass: [
      { title: 'a setting of the network of the pod', spec: { securityContext: { sysctls: [{ name: 'net.core.somaxconn', value: '1024' }] }, containers: [{ name: 'web', image: 'example.com/web:1' }] } },
    ],
    fail: [
      { title: 'capital letters', spec: { securityContext: { sysctls: [{ name: 'Net.Core.SoMaxConn', value: '1024' }] }, containers: [{ name: 'web', image: 'example.com/web:1' }] } },
      {
        title: 'a setting of the network of the node',
        spec: { hostNetwork: true, securityContext: { sysctls: [{ name: 'net.core.somaxconn', value: '1024' }] }, containers: [{ name: 'web', image: 'example.com/web:1' }] },
      },
    ],
  },
};

type Words = readonly [message: string, remedy: string];

function formFault(at: Field): Words | undefined {
  if (at.text === '') return [`${at.path} is not set; the API server requires it`, 'set name'];
  if (at.text.length <= MAX_LENGTH && NAME.test(at.text)) return undefined;
  return [`${at.path} is ${at.shown}; the API server accepts ${WANTED}`, `write ${WANTED}`];
}

function duplicate(at: Field): Words {
  return [`${at.path} is ${at.shown}, as in another sysctl of the pod`, 'remove one of them'];
}

function hostFault(at: Field, { spec }: PodView): Words | undefined {
  const name = withDots(at.text);
  const host = OF_NETWORK.test(name) ? 'hostNetwork' : OF_IPC.test(name) ? 'hostIPC' : undefined;
  if (!host || spec.get(host).value !== true) return undefined;
  return [`${at.path} is ${at.shown}; the API server does not accept it in a pod with ${host}: true`, `remove the sysctl or ${host}`];
}

/** A name may have slashes for dots, and dots for slashes then. */
function withDots(name: string): string {
  return /^[^.]*\//.test(name) ? name.replace(/[./]/g, sign => sign === '.' ? '/' : '.') : name;
}
