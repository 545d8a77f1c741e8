import { has, oneOf, requires } from './form';
import { REFUSED } from './refused';
import { every, type Find } from '../rule/every';
import type { Rule } from '../rule/rule';

const MAX_RULES = 20;
const MAX_EXIT_CODES = 255;

export const restartRule: Rule = {
  id: 'api-server/restart-rule',
  title: 'Every restart rule has an action and exit codes',
  why: 'A rule in restartPolicyRules says what happens after some exit codes: without them, or without an action, it decides nothing.',
  remedy: 'set the action, and exitCodes with operator and values',
  ...REFUSED,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateContainerRestartPolicy' }],
  finds: [
    atMost(MAX_RULES, 'Container', 'restartPolicyRules', 'rules'),
    requires('ContainerRestartRule', 'action'),
    has('ContainerRestartRule', 'action', oneOf('Restart', 'RestartAllContainers')),
    requires('ContainerRestartRule', 'exitCodes'),
    requires('ContainerRestartRuleOnExitCodes', 'operator'),
    has('ContainerRestartRuleOnExitCodes', 'operator', oneOf('In', 'NotIn')),
    atMost(MAX_EXIT_CODES, 'ContainerRestartRuleOnExitCodes', 'values', 'exit codes'),
  ].map(whereRead),
  examples: {
    pass: [
      {
        title: 'started again after one exit code',
        spec: {
          os: { name: 'windows' },
          containers: [{ name: 'web', image: 'example.com/web:1', restartPolicy: 'Never', restartPolicyRules: [{ action: 'Restart', exitCodes: { operator: 'In', values: [42] } }] }],
        },
      },
    ],
    fail: [
      {
        title: 'no exit codes',
        spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', restartPolicy: 'Never', restartPolicyRules: [{ action: 'Restart' }] }] },
      },
      {
        title: 'an unknown action',
        spec: {
          os: { name: 'windows' },
          containers: [{ name: 'web', image: 'example.com/web:1', restartPolicy: 'Never', restartPolicyRules: [{ action: 'Stop', exitCodes: { operator: 'In', values: [42] } }] }],
        },
      },
    ],
  },
};

function atMost(most: number, type: string, route: string, things: string): Find {
  return every.object(type, route, value => Array.isArray(value) && value.length > most, {
    says: ({ at }) => `${at.path} has ${at.items().length} ${things}; the API server accepts at most ${most}`,
    refusedBy: 'api-server',
    remedy: () => `leave at most ${most} ${things}`,
  });
}

/** The API server does not look at the rules of an ephemeral container, nor at those of an init container without a policy: it refuses them as a whole. */
function whereRead(find: Find): Find {
  return {
    ...find,
    verdict: {
      ...find.verdict,
      when: ({ container }) => container!.kind === 'containers' || (container!.kind === 'initContainers' && container!.field.get('restartPolicy').isSet),
    },
  };
}
