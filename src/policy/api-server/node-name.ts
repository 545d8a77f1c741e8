import { has, isEmptyList } from './form';
import { DNS_SUBDOMAIN } from './names';
import { REFUSED } from './refused';
import { validation } from './validation';
import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isText } from '../triggers/condition';

export const nodeName: Rule = {
  id: 'api-server/node-name',
  title: 'A pod that names its node names one that can be, and waits for nothing',
  why: 'nodeName puts the pod on that node past the scheduler. So it is the name of a node, and the pod has no gates that would keep the scheduler waiting.',
  remedy: 'remove nodeName, and let the scheduler find a node by nodeSelector',
  ...REFUSED,
  sources: validation('ValidatePodSpec', 'ValidatePodCreate'),
  finds: [
    has('PodSpec', 'nodeName', DNS_SUBDOMAIN),
    every.object('PodSpec', 'nodeName', isText(DNS_SUBDOMAIN.accepts), {
      when: ({ pod }) => pod.isPod && !isEmptyList(pod.spec.get('schedulingGates').value ?? undefined),
      says: ({ at }) => `${at.path} is ${at.shown}; the API server accepts none while the pod has scheduling gates`,
      refusedBy: 'api-server',
      remedy: () => 'remove nodeName, or the scheduling gates',
    }),
  ],
  examples: {
    pass: [
      { title: 'the name of a node', spec: { os: { name: 'windows' }, nodeName: 'win-1.example.com' } },
    ],
    fail: [
      { title: 'capital letters', spec: { os: { name: 'windows' }, nodeName: 'WIN-1' } },
      { title: 'gates', spec: { os: { name: 'windows' }, nodeName: 'win-1', schedulingGates: [{ name: 'example.com/quota' }] } },
    ],
  },
};
