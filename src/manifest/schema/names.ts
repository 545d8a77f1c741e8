import { pattern } from './type';

/** Forms of names, as `k8s.io/apimachinery/pkg/util/validation` has them (v0.37.2). */
const LABEL = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const QUALIFIED = '[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?';
const SUBDOMAIN = `${LABEL}(\\.${LABEL})*`;

export const dnsLabel = pattern(
  new RegExp(`^${LABEL}$`), 63, 'a DNS label: lower-case letters, digits and "-", not at an end, 63 at most');
export const dnsSubdomain = pattern(
  new RegExp(`^${SUBDOMAIN}$`), 253, 'a DNS name: lower-case letters, digits, "-" and ".", 253 at most');
export const labelName = pattern(
  new RegExp(`^(${SUBDOMAIN}/)?${QUALIFIED}$`), 317, 'a label name: letters, digits, "-", "_" and ".", 63 at most, after an optional DNS prefix and "/"');
export const labelValue = pattern(
  new RegExp(`^(${QUALIFIED})?$`), 63, 'a label value: letters, digits, "-", "_" and ".", 63 at most');
export const portName = pattern(
  /^(?=.*[a-z])(?!.*--)[a-z0-9]([-a-z0-9]*[a-z0-9])?$/, 15, 'a port name: lower-case letters, digits and single "-", one letter at least, 15 at most');
export const environmentName = pattern(/^[^\x00-\x1f=\x7f-\uffff]+$/, 32768, 'printable ASCII without "="');

const BYTE = '(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
export const ipAddress = pattern(new RegExp(`^(${BYTE}(\\.${BYTE}){3}|[0-9a-f]*:[0-9a-f:]+)$`), 45, 'an IP address, e.g. 10.0.0.1');
