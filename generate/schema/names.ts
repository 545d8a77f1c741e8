import type { Kind } from '../../src/manifest/kind';

/** `pss-namespace` for `PssNamespace`. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter, at: number) => `${at > 0 ? '-' : ''}${letter.toLowerCase()}`);
}

/** The file of a construct, in either front end. */
export function fileOf({ construct }: Kind): string {
  return kebab(construct);
}

export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
