const LABEL = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const MAX_LENGTH = 253;

/** What the API server has against a name of most kinds of objects (`IsDNS1123Subdomain`), or nothing. */
export function dnsSubdomainFault(name: string): string | undefined {
  if (name === '') return 'is empty';
  if (name.length > MAX_LENGTH) return `has ${name.length} characters; at most ${MAX_LENGTH} are allowed`;
  if (name.split('.').every(label => LABEL.test(label))) return undefined;
  return `is "${name}": only lower-case letters, digits, "-" and "." are allowed, with a letter or digit at each end`;
}
