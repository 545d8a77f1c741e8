import { isDeferred, type FrontEnd } from './option-check';
import { optionsOf, type OptionType } from './schema/option';

/** Valid options, in which every user is a `WindowsUser`. */
export function withUsers(value: unknown, { shape }: OptionType, frontEnd: FrontEnd): unknown {
  if (value === undefined || value === null || isDeferred(value)) return value;
  switch (shape.kind) {
    case 'user': return frontEnd.toUser(value);
    case 'list': return (value as readonly unknown[]).map(item => withUsers(item, shape.of, frontEnd));
    case 'struct': {
      const options = optionsOf(shape.struct);
      // What is unknown is undefined.
      const known = Object.entries(value).filter(([name]) => options[name]);
      return Object.fromEntries(known.map(([name, member]) => [name, withUsers(member, options[name]!.type, frontEnd)]));
    }
    default: return value;
  }
}
