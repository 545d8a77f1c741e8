import type { Rule } from '../rule/rule';
import { FIELD_FAULT } from '../triggers/trigger';

export const fieldType: Rule = {
  id: 'windows/field-type',
  title: 'Every field has the type that Kubernetes expects',
  why: 'A field of the wrong type is not switched off: the API server rejects hostProcess: "true", and a tool that reads it as false has let a privileged pod pass.',
  remedy: 'write the value in its own type: booleans and numbers without quotes',
  severity: 'error',
  acknowledgeable: false,
  ofEveryPod: true,
  sources: [{ project: 'apimachinery', file: 'pkg/runtime/serializer/json/json.go', symbol: 'Decode' }],
  triggers: [FIELD_FAULT],
  *check(pod) {
    for (const fault of pod.fieldFaults()) {
      if (!('wanted' in fault)) continue;
      const { at, wanted } = fault;
      yield {
        at,
        message: `${at.path} is ${at.shown}; Kubernetes expects ${wanted}`,
        refusedBy: 'api-server',
        remedy: slipIn(at.value, wanted) ?? `write ${wanted}`,
      };
    }
  },
  examples: {
    pass: [
      { title: 'a boolean', spec: { os: { name: 'windows' }, hostNetwork: false } },
      { title: 'quantities, as a string and as a number', spec: { os: { name: 'windows' }, containers: [{ name: 'web', resources: { limits: { memory: '1.5Gi', cpu: 2 } } }] } },
      { title: 'null equals absent', spec: { os: { name: 'windows' }, hostNetwork: null } },
    ],
    fail: [
      { title: 'a boolean in quotes', spec: { os: { name: 'windows' }, securityContext: { windowsOptions: { hostProcess: 'true' } } } },
      { title: 'containers as an object', spec: { os: { name: 'windows' }, containers: { web: { image: 'web' } } } },
      { title: 'a port in quotes', spec: { os: { name: 'windows' }, containers: [{ name: 'web', ports: [{ containerPort: 80, hostPort: '80' }] }] } },
      { title: 'a quantity with a unit that Kubernetes does not know', spec: { os: { name: 'windows' }, containers: [{ name: 'web', resources: { limits: { memory: '800 MB' } } }] } },
      { title: 'a number as the value of a variable', spec: { os: { name: 'windows' }, containers: [{ name: 'web', env: [{ name: 'PORT', value: 8080 }] }] } },
      { title: 'a list in place of an object', spec: { nodeSelector: { 'kubernetes.io/os': 'windows' }, securityContext: [] } },
    ],
  },
};

const IN_QUOTES: Readonly<Record<string, RegExp>> = { 'a boolean': /^(?:true|false)$/, 'an integer': /^-?\d{1,9}$/ };
const BYTES = /^(\d+(?:\.\d+)?) ?([KMGT])i?B$/i;

/** What to write, where it can be seen what was meant. */
function slipIn(value: unknown, wanted: string): string | undefined {
  if (wanted === 'a string') return typeof value === 'number' || typeof value === 'boolean' ? `put it in quotes: "${value}"` : undefined;
  if (typeof value !== 'string') return undefined;
  if (IN_QUOTES[wanted]?.test(value)) return `remove the quotes: ${value}`;
  const bytes = BYTES.exec(value);
  return bytes && wanted.startsWith('a quantity') ? `write ${bytes[1]}${bytes[2]!.toUpperCase()}i` : undefined;
}
