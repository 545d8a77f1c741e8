import { pattern } from './option';

/** Forms of names, as `k8s.io/apimachinery/pkg/util/validation` has them (v0.37.2). */
const LABEL = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const QUALIFIED = '[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?';
const SUBDOMAIN = `${LABEL}(\\.${LABEL})*`;

export const dnsLabel = pattern(
  new RegExp(`^${LABEL}$`), 63, 'a DNS label: at most 63 lower-case letters, digits and "-", with a letter or digit at each end');
export const dnsSubdomain = pattern(
  new RegExp(`^${SUBDOMAIN}$`), 253, 'a DNS name: at most 253 lower-case letters, digits, "-" and "."');
export const labelName = pattern(
  new RegExp(`^(${SUBDOMAIN}/)?${QUALIFIED}$`), 317, 'a label name: at most 63 letters, digits, "-", "_" and ".", after an optional DNS prefix and "/"');
export const labelValue = pattern(
  new RegExp(`^(${QUALIFIED})?$`), 63, 'a label value: a string of at most 63 letters, digits, "-", "_" and "."');
export const portName = pattern(
  /^(?=.*[a-z])(?!.*--)[a-z0-9]([-a-z0-9]*[a-z0-9])?$/, 15, 'a port name: at most 15 lower-case letters, digits and single "-", with at least one letter');
export const environmentName = pattern(/^[^\x00-\x1f=\x7f-\uffff]+$/, 32768, 'printable ASCII without "="');

const BYTE = '(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
export const ipAddress = pattern(new RegExp(`^(${BYTE}(\\.${BYTE}){3}|[0-9a-f]*:[0-9a-f:]+)$`), 45, 'an IP address, e.g. 10.0.0.1');
