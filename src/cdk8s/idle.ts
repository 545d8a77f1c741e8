import type { ConstructAcknowledgement } from './construct-acknowledgement';
import { pathOf } from './construct-path';
import type { Judged } from './judgement';

/** An acknowledgement of a construct that no object below it needs: an error, as one that an object does not need. */
export function idle({ construct, entry }: ConstructAcknowledgement): Judged {
  const path = pathOf(construct);
  const narrowed = [entry.container && ` of container "${entry.container}"`, entry.path && ` at ${entry.path}`].filter(part => part).join('');
  return {
    construct: path,
    finding: {
      rule: 'windows/acknowledgement',
      severity: 'error',
      resource: { apiVersion: '', kind: 'construct', name: path },
      path: 'Acknowledgements',
      value: entry,
      message: `the acknowledgement of "${entry.rule}"${narrowed} matches no finding below it; remove it`,
      refusedBy: 'nobody',
      remedy: 'remove the acknowledgement',
    },
  };
}
