import { ApiObject, Names } from 'cdk8s';
import type { Construct } from 'constructs';
import { pointToCaller } from './caller';
import { takeSelector } from './selectors';
import { WindowsGuard } from './windows-guard';
import type { Kind } from '../manifest/kind';
import { write } from '../manifest/write';

interface Added {
  /** The object that gives the construct its name. */
  readonly apiObject: ApiObject;
  readonly selector: Record<string, string>;
}

/** Writes the objects of a construct. A construct whose options are refused leaves nothing in the tree. */
export function add(construct: Construct, kind: Kind, props: object): Added {
  const { node } = construct;
  try {
    const guard = WindowsGuard.protect(construct);
    const { objects, selector } = write(kind, props, { id: node.path, get label() { return Names.toLabelValue(construct); } });
    // The others go by what they are.
    const [apiObject] = Object.entries(objects).map(([member, object], index) => new ApiObject(construct, index === 0 ? 'Resource' : member, { ...object }));
    if (kind.managesPods) takeSelector(construct, apiObject!, selector);
    if (kind.holds === 'workload') guard._hold(apiObject!);
    return { apiObject: apiObject!, selector: { ...selector } };
  } catch (error) {
    node.scope?.node.tryRemoveChild(node.id);
    throw pointToCaller(error);
  }
}
