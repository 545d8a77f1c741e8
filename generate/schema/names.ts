import type { Kind } from '../../src/manifest/kind';

/** `pss-namespace` for `PssNamespace`. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter, at: number) => `${at > 0 ? '-' : ''}${letter.toLowerCase()}`);
}

/** `pssNamespace` for `pss-namespace`. */
export function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The file of a construct, in either front end. */
export function fileOf({ construct }: Kind): string {
  return kebab(construct);
}

export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
