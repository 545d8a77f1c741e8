import type { ApiObject } from 'cdk8s';

/** The path that the user wrote: the only object of a construct goes by the construct's own. */
export function constructPath({ node }: ApiObject): string {
  return node.scope && (node.id === 'Resource' || node.id === 'Default') ? node.scope.node.path : node.path;
}
