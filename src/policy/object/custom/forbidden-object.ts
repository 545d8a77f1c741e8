import { groupOf } from '../api-group';
import type { Field } from '../field';

/**
 * Whether it is a template of an object that a policy of Open Cluster Management deletes wherever it finds it. Nowhere else does the
 * field mean anything: a controller that does not know it makes what is beside it.
 *
 * @see open-cluster-management-io/config-policy-controller api/v1/configurationpolicy_types.go ObjectTemplate.ComplianceType
 */
export function isForbidden(at: Field): boolean {
  const list = at.up;
  return at.get('complianceType').text.toLowerCase() === 'mustnothave'
    && list?.name === 'object-templates'
    && typeof at.key === 'number'
    && list.up!.name === 'spec'
    && isPolicy(list.up!.up!);
}

function isPolicy(object: Field): boolean {
  return object.get('kind').text === 'ConfigurationPolicy' && groupOf(object.get('apiVersion').text) === 'policy.open-cluster-management.io';
}
