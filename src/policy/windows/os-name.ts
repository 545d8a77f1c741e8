import { removal, type Rule } from '../rule/rule';
import { unless } from '../triggers/trigger';

export const osName: Rule = {
  id: 'windows/os-name',
  title: 'spec.os.name is exactly windows or linux',
  why: 'The API server compares the name byte for byte: "Windows" is rejected, and so is an empty name.',
  remedy: 'set os: { name: windows }',
  severity: 'error',
  acknowledgeable: false,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateOS' }],
  triggers: [{ field: 'spec.os', where: unless('windows', 'name') }],
  *check(pod) {
    const os = pod.spec.get('os');
    if (!os.isSet || pod.declaredOs === 'windows' || pod.declaredOs === 'linux') return;
    if (pod.declaredOs) {
      yield {
        at: os,
        message: `os.name is "${pod.declaredOs}": only windows and linux are valid, in lower case`,
        refusedBy: 'api-server',
        fix: { op: 'add', path: os.get('name').pointer, value: 'windows' },
      };
    } else {
      yield { at: os.get('name'), message: 'os names no operating system', refusedBy: 'api-server', fix: removal(os) };
    }
  },
  examples: {
    pass: [
      { title: 'the exact name', spec: { os: { name: 'windows' } } },
      { title: 'os: null equals absent', spec: { os: null, nodeSelector: { 'kubernetes.io/os': 'windows' } } },
    ],
    fail: [
      { title: 'a capital letter', spec: { os: { name: 'Windows' } } },
      { title: 'another system', spec: { os: { name: 'freebsd' }, nodeSelector: { 'kubernetes.io/os': 'windows' } } },
      { title: 'an empty object', spec: { os: {}, nodeSelector: { 'kubernetes.io/os': 'windows' } } },
    ],
  },
};
