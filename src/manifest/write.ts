import { copy } from './copy';
import { CONSTRUCTS } from './front-end';
import { assertValid, InvalidOptionsError } from './invalid-options';
import type { Body, Identity, Kind, Written } from './kind';
import type { FrontEnd } from './option-check';
import { refusalsOf } from './refusals';
import { withUsers } from './users';
import { Field } from '../policy';

/**
 * Writes the objects of a construct.
 *
 * @throws InvalidOptionsError
 */
export function write<Member extends string>(
  kind: Kind<Member>, given: object, identity: Identity, frontEnd: FrontEnd = CONSTRUCTS,
): Written<Member> {
  const options = copy(identity.id, given);
  assertValid(identity.id, new Field(options), kind.options, frontEnd);
  const { selector, objects } = kind.write(withUsers(options, kind.options, frontEnd), identity);
  const whole = Object.entries<Body>(objects).map(([member, body]) => [member, { ...kind.objects[member as Member], ...body }] as const);
  const refusals = whole.flatMap(([, object]) => refusalsOf(object));
  if (refusals.length > 0) throw new InvalidOptionsError(identity.id, refusals);
  return { selector, objects: Object.fromEntries(whole) as Written<Member>['objects'] };
}
