import { Field } from '../../../src/policy/object/field';
import { PodView } from '../../../src/policy/object/pod';
import { podsIn } from '../../../src/policy/object/pods-in';
import { every, type Find, type Match, type Verdict } from '../../../src/policy/rule/every';
import { checkOf, triggersFor } from '../../../src/policy/rule/faults';
import type { Rule } from '../../../src/policy/rule/rule';
import { equals, isSet } from '../../../src/policy/triggers/condition';
import { hostProcess } from '../../../src/policy/windows/host-process';
import { viewOf } from '../a-pod-view';

const { id, title, why, remedy, severity, acknowledgeable, sources, examples } = hostProcess;
const about = { id, title, why, remedy, severity, acknowledgeable, sources, examples };
const rule = (...finds: Find[]): Rule => ({ ...about, finds });
const verdict = { says: () => 'wrong', refusedBy: 'nobody' } as const;
const found = (one: Rule, spec: object, annotations: Record<string, string> = {}) =>
  [...checkOf(one)(viewOf({ spec: spec as Record<string, unknown>, annotations }))];
const pathsOf = (one: Rule, spec: object) => found(one, spec).map(({ at }) => at.path);

test('finds of one scope go subject by subject, others one after the other', () => {
  const spec = { volumes: [{ a: 1, b: 1 }, { b: 1 }, { a: 1 }], c: 1 };
  const [a, b, c] = [every.volume('a', isSet, verdict), every.volume('b', isSet, verdict), every.pod('c', isSet, verdict)];
  expect(pathsOf(rule(a, b, c), spec)).toEqual(['spec.volumes[0].a', 'spec.volumes[0].b', 'spec.volumes[1].b', 'spec.volumes[2].a', 'spec.c']);
  expect(pathsOf(rule(a, c, b), spec)).toEqual(['spec.volumes[0].a', 'spec.volumes[2].a', 'spec.c', 'spec.volumes[0].b', 'spec.volumes[1].b']);
});

test('every scope says who it is about, and from where', () => {
  const says: Verdict = { says: ({ who, from, container }: Match) => `${who}, ${from.path}, ${container?.name}`, refusedBy: 'nobody' };
  const spec = { x: 1, securityContext: { x: 1 }, volumes: [{ name: 'v', x: 1 }], containers: [{ name: 'c', x: 1, securityContext: { x: 1 }, volumeMounts: [{}, { x: 1 }] }] };
  const all = rule(
    every.pod('x', isSet, says), every.holder('x', isSet, says), every.container('x', isSet, says), every.volume('x', isSet, says), every.mount('x', isSet, says), every.annotation(/^x/, says),
  );
  expect(found(all, spec, { 'x-1': '', '1-x': '' }).map(({ at, message }) => [at.path, message])).toEqual([
    ['spec.x', 'the pod, spec, undefined'],
    ['spec.securityContext.x', 'the pod, spec, undefined'],
    ['spec.containers[0].securityContext.x', 'container "c", spec.containers[0], c'],
    ['spec.containers[0].x', 'container "c", spec.containers[0], c'],
    ['spec.volumes[0].x', 'volume "v", spec.volumes[0], undefined'],
    ['spec.containers[0].volumeMounts[1].x', 'container "c", spec.containers[0].volumeMounts[1], c'],
    ['metadata.annotations[x-1]', 'the pod, metadata.annotations, undefined'],
  ]);
});

test('objects of a type are found wherever they are, in the workload, too', () => {
  const says: Verdict = { says: ({ who, from, container }: Match) => `${who}, ${from.path}, ${container?.name}`, refusedBy: 'nobody' };
  const one = rule(every.object('LabelSelector', 'matchLabels', isSet, says), every.object('ContainerPort', '', isSet, says));
  const spec = { containers: [{ name: 'a', ports: [{}, {}] }], affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ labelSelector: { matchLabels: {} } }] } } };
  expect(found(one, spec).map(({ at, message, container }) => [at.path, message, container?.name])).toEqual([
    ['spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].labelSelector.matchLabels',
      'the pod, spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].labelSelector, undefined', undefined],
    ['spec.containers[0].ports[0]', 'container "a", spec.containers[0].ports[0], a', 'a'],
    ['spec.containers[0].ports[1]', 'container "a", spec.containers[0].ports[1], a', 'a'],
  ]);
  expect(found(one, spec)[0]).not.toHaveProperty('container');
  const deployment = new Field({ apiVersion: 'apps/v1', kind: 'Deployment', spec: { selector: { matchLabels: {} } } });
  const view = new PodView(podsIn(deployment)[0]!, { runtimeClasses: new Map() });
  expect([...checkOf(one)(view)].map(({ at }) => at.path)).toEqual(['spec.selector.matchLabels']);
  expect(view.objectsOf('LabelSelector')).toHaveLength(1);
});

test('a verdict has what it says, and no more', () => {
  expect(found(rule(every.pod('x', isSet, verdict)), { x: 1 })).toEqual([{ at: expect.objectContaining({ value: 1 }) as object, message: 'wrong', refusedBy: 'nobody' }]);
  const more: Verdict = { ...verdict, refusedBy: () => 'kubelet', fix: 'remove', remedy: () => 'leave it', when: ({ at }) => at.value === 2 };
  expect(found(rule(every.pod('{x,y}', isSet, more)), { x: 1, y: 2 })).toEqual([
    { at: expect.objectContaining({ value: 2 }) as object, message: 'wrong', refusedBy: 'kubelet', remedy: 'leave it', fix: { op: 'remove', path: '/spec/y' } },
  ]);
  expect(found(rule(every.pod('x', isSet, { ...more, when: () => true, remedy: () => undefined })), { x: 1 })[0]).not.toHaveProperty('remedy');
});

test('its triggers are those of its finds; without finds, its own', () => {
  const fields = (...finds: Find[]) => triggersFor(rule(...finds))?.map(trigger => typeof trigger === 'string' ? trigger : trigger.field);
  expect(fields(every.holder('x', equals(1), verdict))).toEqual([
    'spec.securityContext.x', 'spec.initContainers.securityContext.x', 'spec.containers.securityContext.x', 'spec.ephemeralContainers.securityContext.x',
  ]);
  expect(fields(every.volume('x', isSet, verdict), every.annotation(/x/, verdict), every.mount('x', isSet, verdict))).toEqual([
    'spec.volumes.x', 'metadata.annotations', 'spec.initContainers.volumeMounts.x', 'spec.containers.volumeMounts.x', 'spec.ephemeralContainers.volumeMounts.x',
  ]);
  expect(triggersFor(rule(every.object('ContainerPort', 'name', isSet, verdict)))).toEqual([{ type: 'ContainerPort', field: 'name', where: expect.any(Function) as unknown }]);
  expect(triggersFor({ ...about, triggers: ['a'], check: () => [] })).toEqual(['a']);
  expect(triggersFor({ ...about, check: () => [] })).toBeUndefined();
});
