import { Lazy } from 'cdk8s';
import { deployment, pod } from './written';
import type { SecureWindowsPodProps } from '../../src';

const owner = { id: 'shop/web', label: 'web' };
const web = { name: 'web', image: 'example.com/web:1' };

function errorOf(options: object, write: (options: SecureWindowsPodProps, identity: typeof owner) => unknown = pod): string {
  try {
    write(options as SecureWindowsPodProps, owner);
  } catch (error) {
    return (error as Error).message;
  }
  return 'it went through';
}

const ofContainer = (members: object) => errorOf({ containers: [{ ...web, ...members }] });
const one = (fault: string) => `[shop/web] 1 option is invalid\n  ${fault}.`;

test.each<[string, object, string]>([
  ['a blank after an image', { image: 'example.com/web:1 ' }, 'containers[0].image is "example.com/web:1 "; the API server accepts an image without blanks at its ends'],
  ['a resource that is none', { resources: { limits: { gpu: 1 } } }, 'containers[0].resources.limits.gpu is an amount of "gpu"; the API server accepts'],
  ['a resource in capitals', { resources: { limits: { CPU: 1 } } }, 'containers[0].resources.limits.CPU is an amount of "CPU"; the API server accepts'],
  ['half a device', { resources: { limits: { 'example.com/gpu': '500m' } } }, 'containers[0].resources.limits[example.com/gpu] is "500m"; the API server accepts an integer'],
  ['an unknown field', { env: [{ name: 'A', valueFrom: { fieldRef: { fieldPath: 'metadata.foo' } } }] }, 'containers[0].env[0].valueFrom.fieldRef.fieldPath is "metadata.foo"; the API server accepts'],
  ['a divisor', { env: [{ name: 'A', valueFrom: { resourceFieldRef: { resource: 'limits.memory', divisor: '3' } } }] }, 'containers[0].env[0].valueFrom.resourceFieldRef.divisor is "3"; the API server accepts'],
])('the API server would refuse %s: the construct does at once', (_, members, fault) => {
  const message = ofContainer(members);
  expect(message).toMatch(/^\[shop\/web\] (?:1 option is|2 options are) invalid\n {2}/);
  expect(message).toContain(fault);
  expect(message.endsWith('.')).toBe(true);
});

test('an error ends with what to do, unless it says that already', () => {
  expect(ofContainer({ image: ' a' })).toBe(one('containers[0].image is " a"; the API server accepts an image without blanks at its ends'));
  const annotations = { a: 'x'.repeat(256 * 1024) };
  expect(errorOf({ containers: [web], annotations })).toBe(one('annotations has 262145 bytes; the API server accepts 262144: put large texts into a ConfigMap'));
});

test('paths are those of the options, also below a template', () => {
  const of = (more: object) => errorOf({ containers: [web], ...more }, deployment);
  expect(of({ containers: [{ ...web, image: ' a' }] })).toContain('\n  containers[0].image is ');
  expect(of({ podAnnotations: { a: 'x'.repeat(256 * 1024) } })).toBe(one('podAnnotations has 262145 bytes; the API server accepts 262144: put large texts into a ConfigMap'));
  expect(of({ podLabels: { 'batch.kubernetes.io/job-name': 'a' } })).toBe('it went through');
  expect(of({ strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: 0 } } })).toContain('strategy.rollingUpdate');
});

test('what a framework fills in later is judged when it is known', () => {
  expect(ofContainer({ image: Lazy.any({ produce: () => ' a' }) })).toBe('it went through');
});

test('every fault is told', () => {
  expect(errorOf({ containers: [{ ...web, image: ' a' }, { ...web, name: 'b', image: ' a' }] })).toContain('2 options are invalid\n  containers[0].image');
});
