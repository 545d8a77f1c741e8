import { namespaceOf } from './cluster';
import type { JudgedResource } from './judged-resource';
import { withPlainErrors } from './plain-errors';
import type { Reading } from './reading';
import { assertValid } from '../manifest/invalid-options';
import { WORKLOAD_LABEL } from '../manifest/workload';
import { Field } from '../policy';

/**
 * The default selector of a workload is made from its name, so that it can move; two of one name in one namespace would share their pods.
 *
 * @throws where another component of this library selects pods of the same namespace by the same label
 */
export function assertOwnSelector(subject: JudgedResource, reading: Reading): void {
  const { held, shownAt, name, destination } = subject;
  if (held !== 'workload' || !shownAt) return;
  const label = new Field(reading.object).at('metadata', 'labels').get(WORKLOAD_LABEL).string;
  const namespace = namespaceOf(subject, reading);
  if (label === undefined || namespace === undefined || destination.cluster.isOnly(shownAt, namespace, label)) return;
  withPlainErrors(shownAt, () => assertValid(name, new Field({}).get('selector'), function* (at) {
    yield { at, problem: `must be set on one of two workloads: another one in namespace ${namespace} selects its pods by ${WORKLOAD_LABEL}=${label}, too` };
  }));
}
