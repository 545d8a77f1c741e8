import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';

/** Path of a construct. The app itself has none. */
export function pathOf({ node }: IConstruct): string {
  return node.path || 'the app';
}

/** The path that the user wrote: the only object of a construct goes by the construct's own. */
export function constructPath(construct: IConstruct): string {
  const { node } = construct;
  const isOnlyOne = ApiObject.isApiObject(construct) && (node.id === 'Resource' || node.id === 'Default');
  return isOnlyOne && node.scope ? node.scope.node.path : pathOf(construct);
}
