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
      message: `acknowledges "${entry.rule}"${narrowed}, of which nothing is left to acknowledge below it`,
      refusedBy: 'nobody',
      remedy: 'take the acknowledgement out',
    },
  };
}
