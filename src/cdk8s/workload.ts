import { ApiObject, Names } from 'cdk8s';
import type { Construct } from 'constructs';
import { pointToCaller } from './caller';
import { WindowsGuard } from './windows-guard';
import type { KubernetesObject } from '../manifest/kubernetes-object';
import type { Owner, Workload } from '../manifest/workload';

/** Writes a construct's one object. A construct whose options are refused leaves nothing in the tree. */
export function addObject(construct: Construct, write: () => KubernetesObject): ApiObject {
  WindowsGuard.protect(construct);
  try {
    return new ApiObject(construct, 'Resource', { ...write() });
  } catch (error) {
    construct.node.scope?.node.tryRemoveChild(construct.node.id);
    throw pointToCaller(error);
  }
}

/** Writes a workload and tells how its pods are selected. */
export function addWorkload(construct: Construct, write: (owner: Owner) => Workload): { apiObject: ApiObject; selector: Record<string, string> } {
  let selector = {};
  const apiObject = addObject(construct, () => {
    const workload = write({ id: construct.node.path, label: Names.toLabelValue(construct) });
    selector = { ...workload.selector };
    return workload.object;
  });
  WindowsGuard.protect(construct)._hold(apiObject);
  return { apiObject, selector };
}
