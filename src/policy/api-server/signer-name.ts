import type { Form } from './form';

const LABEL = '[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?';
const PART = '[a-z0-9](?:[-a-z0-9]{0,251}[a-z0-9])?';
const SIGNER = new RegExp(`^(?=.{1,571}$)(?=[^/]{1,253}/)${LABEL}(?:\\.${LABEL})+/(?:${PART}\\.)*${PART}$`);

/** `ValidateSignerName`. */
export const SIGNER_NAME: Form = {
  wanted: 'a DNS name, a slash, and a name of lowercase letters, digits, hyphens and dots, such as example.com/web',
  accepts: value => typeof value !== 'string' || SIGNER.test(value),
};

/** `IsKubernetesSignerName`. */
export function isOfKubernetes(signer: string): boolean {
  return /^(?:[^/]*\.)?kubernetes\.io(?:\/|$)/.test(signer);
}
