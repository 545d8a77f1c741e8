import { ApiObject, Names } from 'cdk8s';
import type { Construct } from 'constructs';
import { pointToCaller } from './caller';
import { takeSelector } from './selectors';
import { WindowsGuard } from './windows-guard';
import type { KubernetesObject } from '../manifest/kubernetes-object';
import type { Owner, Workload } from '../manifest/workload';

/** Writes a construct's one object. A construct whose options are refused leaves nothing in the tree. */
export function addObject(construct: Construct, write: () => KubernetesObject, check: (object: ApiObject) => void = () => undefined): ApiObject {
  try {
    WindowsGuard.protect(construct);
    const object = new ApiObject(construct, 'Resource', { ...write() });
    check(object);
    return object;
  } catch (error) {
    construct.node.scope?.node.tryRemoveChild(construct.node.id);
    throw pointToCaller(error);
  }
}

/** Writes a workload and tells how its pods are selected, by whom alone if it manages them. */
export function addWorkload(
  construct: Construct, write: (owner: Owner) => Workload, { isManager = false } = {},
): { apiObject: ApiObject; selector: Record<string, string> } {
  let selector = {};
  const apiObject = addObject(construct, () => {
    const workload = write({ id: construct.node.path, label: Names.toLabelValue(construct) });
    selector = { ...workload.selector };
    return workload.object;
  }, object => isManager && takeSelector(construct, object, selector));
  WindowsGuard.protect(construct)._hold(apiObject);
  return { apiObject, selector };
}
