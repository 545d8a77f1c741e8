import { oneOf, refusal } from './form';
import { REFUSED } from './refused';
import { memberOf } from '../object/field';
import type { Rule } from '../rule/rule';
import { isListWith } from '../triggers/condition';

const POLICY = oneOf('Always', 'Never', 'OnFailure');
const hasRules = isListWith();

export const containerRestartPolicy: Rule = {
  id: 'api-server/container-restart-policy',
  title: 'The restart policy of a container is one that Kubernetes knows',
  why: 'A container may have a restart policy of its own, and rules by exit codes beside it. The rules are exceptions from the policy, and need one.',
  remedy: 'write Always, Never or OnFailure',
  ...REFUSED,
  sources: ['validateContainerRestartPolicy', 'validateInitContainerRestartPolicy']
    .map(symbol => ({ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol })),
  triggers: [{ type: 'Container', where: value => isAtFault(memberOf(value, 'restartPolicy') ?? undefined, memberOf(value, 'restartPolicyRules')) }],
  *check(pod) {
    for (const container of pod.objectsOf('Container')) {
      const at = container.get('restartPolicy');
      if (!isAtFault(at.value ?? undefined, container.get('restartPolicyRules').value)) continue;
      yield at.isSet
        ? refusal(pod, at, `${at.path} is ${at.shown}; the API server accepts ${POLICY.wanted}`, `write ${POLICY.wanted}`)
        : refusal(pod, at, `${at.path} is not set; the API server requires it beside restartPolicyRules`, 'set restartPolicy');
    }
  },
  examples: {
    pass: [
      {
        title: 'a sidecar',
        spec: {
          os: { name: 'windows' },
          initContainers: [{ name: 'proxy', image: 'example.com/proxy:1', restartPolicy: 'Always' }],
          containers: [{ name: 'web', image: 'example.com/web:1' }],
        },
      },
    ],
    fail: [
      { title: 'a policy in lowercase letters', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', restartPolicy: 'always' }] } },
      {
        title: 'rules without a policy',
        spec: {
          os: { name: 'windows' },
          containers: [{ name: 'web', image: 'example.com/web:1', restartPolicyRules: [{ action: 'Restart', exitCodes: { operator: 'In', values: [42] } }] }],
        },
      },
    ],
  },
};

function isAtFault(policy: unknown, rules: unknown): boolean {
  return policy === undefined ? hasRules(rules) : !POLICY.accepts(policy);
}
