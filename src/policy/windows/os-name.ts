import { memberOf, type Field } from '../object/field';
import type { PodView } from '../object/pod';
import { removal, type Fault, type Rule } from '../rule/rule';

export const osName: Rule = {
  id: 'windows/os-name',
  title: 'spec.os.name is exactly windows or linux',
  why: 'The API server compares the name byte for byte: "Windows" is rejected, and so is an empty name.',
  remedy: 'set os: { name: windows }',
  severity: 'error',
  acknowledgeable: false,
  ofEveryPod: true,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateOS' }],
  triggers: [{ type: 'PodOS', where: isUnknown }],
  *check(pod) {
    for (const os of pod.objectsOf('PodOS').filter(({ value }) => isUnknown(value))) {
      if (pod.declaredOs) yield unknownSystem(pod, os, pod.declaredOs);
      else yield { at: os.get('name'), message: 'os names no operating system', refusedBy: 'api-server', ...!pod.isWindows && { remedy: 'set os: { name: linux }, or remove os' }, fix: removal(os) };
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

function isUnknown(os: unknown): boolean {
  const name = memberOf(os, 'name');
  return name !== 'windows' && name !== 'linux';
}

/** What is meant is known of a Windows pod, and of a name in other letters. */
function unknownSystem(pod: PodView, at: Field, name: string): Fault {
  const meant = pod.isWindows ? 'windows' : name.toLowerCase() === 'linux' ? 'linux' : undefined;
  return {
    at,
    message: `os.name is "${name}": only windows and linux are valid, in lower case`,
    refusedBy: 'api-server',
    remedy: `set os: { name: ${meant ?? 'linux'} }`,
    ...meant && { fix: { op: 'add', path: at.get('name').pointer, value: meant } },
  };
}
