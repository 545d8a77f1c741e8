import type { ApiObject } from 'cdk8s';
import type { Construct, IConstruct } from 'constructs';

/** Who selects its pods how, by app. */
const owners = new WeakMap<IConstruct, Map<string, Construct>>();

/**
 * Takes a selector for one workload: where two of a namespace have the same, Kubernetes cannot tell whose pods are whose.
 *
 * @throws if another has it
 */
export function takeSelector(owner: Construct, { metadata: { namespace } }: ApiObject, selector: Readonly<Record<string, string>>): void {
  const { root } = owner.node;
  const known = owners.get(root) ?? new Map<string, Construct>();
  owners.set(root, known);
  const labels = Object.entries(selector).sort(([one], [other]) => one < other ? -1 : 1);
  // What is filled in later is not known here.
  if ([namespace, ...labels.map(([, value]) => value)].some(one => typeof one === 'object')) return;
  const key = JSON.stringify([namespace, labels]);
  const before = known.get(key);
  if (before && isInTree(before)) {
    throw new Error(`[${owner.node.path}] selects the pods of [${before.node.path}] as its own: both have the selector ${labels.map(label => label.join('=')).join(', ')} `
      + `in ${namespace === undefined ? 'the same namespace' : `namespace "${namespace}"`}. Remove the selector of one, or give each its own label.`);
  }
  known.set(key, owner);
}

function isInTree({ node }: IConstruct): boolean {
  return node.scopes.every(({ node: { id, scope } }, index, scopes) => scope === undefined || scope.node.tryFindChild(id) === scopes[index]);
}
