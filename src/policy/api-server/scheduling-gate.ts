import { refusal } from './form';
import { QUALIFIED_NAME } from './names';
import { REFUSED } from './refused';
import { validation } from './validation';
import type { Rule } from '../rule/rule';

export const schedulingGate: Rule = {
  id: 'api-server/scheduling-gate',
  title: 'Every scheduling gate has a name of its own',
  why: 'A pod waits until all its gates are gone, and whoever opens a gate removes it by its name.',
  remedy: 'name the gate like a label, after your domain and a slash, and list it once',
  ...REFUSED,
  sources: validation('validateSchedulingGates'),
  triggers: [{ type: 'PodSpec', field: 'schedulingGates' }],
  *check(pod) {
    const seen = new Set<string>();
    for (const gate of pod.objectsOf('PodSchedulingGate')) {
      const at = gate.get('name');
      const name = at.text;
      if (name === '') yield refusal(pod, at, `${at.path} is not set; the API server requires it`, 'set name');
      else if (!QUALIFIED_NAME.accepts(name)) yield refusal(pod, at, `${at.path} is ${at.shown}; the API server accepts ${QUALIFIED_NAME.wanted}`, `write ${QUALIFIED_NAME.wanted}`);
      else if (seen.has(name)) yield refusal(pod, at, `${at.path} is ${at.shown}; another gate has that name already`, 'remove one of them');
      seen.add(name);
    }
  },
  examples: {
    pass: [
      { title: 'a gate', spec: { os: { name: 'windows' }, schedulingGates: [{ name: 'example.com/quota' }] } },
    ],
    fail: [
      { title: 'a blank in a name', spec: { os: { name: 'windows' }, schedulingGates: [{ name: 'wait for quota' }] } },
      { title: 'the same gate twice', spec: { os: { name: 'windows' }, schedulingGates: [{ name: 'example.com/quota' }, { name: 'example.com/quota' }] } },
    ],
  },
};
