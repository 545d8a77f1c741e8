import { spelled } from './option';
import { DNS_LABEL, DNS_SUBDOMAIN, IP_ADDRESS, LABEL_VALUE, PORT_NAME, QUALIFIED_NAME, VARIABLE_NAME, type Form } from '../../policy';

export const dnsLabel = textOf(DNS_LABEL, 'a DNS label');
export const dnsSubdomain = textOf(DNS_SUBDOMAIN, 'a DNS name');
export const labelName = textOf(QUALIFIED_NAME, 'a label name');
export const labelValue = textOf(LABEL_VALUE, 'a label value');
export const portName = textOf(PORT_NAME, 'a port name');
export const environmentName = textOf(VARIABLE_NAME, 'the name of a variable');
export const ipAddress = textOf(IP_ADDRESS, 'an IP address');

function textOf({ accepts, wanted }: Form, what: string) {
  return spelled('string', function* (at) {
    if (typeof at.value !== 'string') yield { at, problem: `must be ${what}, which is a string` };
    else if (!accepts(at.value)) yield { at, problem: `must be ${what}: ${wanted}` };
  });
}
