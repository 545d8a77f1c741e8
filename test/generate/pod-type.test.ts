import { definitionsOf } from '../../generate/pod-type/definitions';
import type { Schema } from '../../generate/pod-type/open-api';

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: Readonly<Record<string, Schema>>): Schema => ({ type: 'object', properties });
const define = (schemas: Readonly<Record<string, Schema>>) => [...definitionsOf({ components: { schemas } }, 'core.Pod')];
const definitions = (schemas: Readonly<Record<string, Schema>>) => Object.fromEntries(define(schemas).map(([name, { fields }]) => [name, fields]));

test('an object becomes its fields and their types, with everything it consists of', () => {
  expect(definitions({
    'core.Pod': object({
      name: { type: 'string' },
      isHost: { type: 'boolean' },
      port: { type: 'integer', format: 'int32' },
      seconds: { type: 'integer', format: 'int64' },
      volumes: { type: 'array', items: { allOf: [ref('core.Volume')] } },
      labels: { type: 'object', additionalProperties: { type: 'string' } },
      lists: { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } },
      limits: { type: 'object', additionalProperties: ref('io.k8s.apimachinery.pkg.api.resource.Quantity') },
      target: ref('io.k8s.apimachinery.pkg.util.intstr.IntOrString'),
      created: ref('io.k8s.apimachinery.pkg.apis.meta.v1.Time'),
      fields: ref('io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1'),
      none: ref('core.None'),
      status: { type: 'string' },
    }),
    'core.Volume': object({ inner: ref('core.Volume') }),
    'core.Node': object({ name: { type: 'string' } }),
    'core.None': { type: 'object' },
  })).toEqual({
    None: {},
    Pod: {
      name: 'string',
      isHost: 'boolean',
      port: 'int32',
      seconds: 'int64',
      volumes: 'Volume[]',
      labels: 'string{}',
      lists: 'string[]{}',
      limits: 'quantity{}',
      target: 'int-or-string',
      created: 'time',
      fields: 'any',
      none: 'None',
      status: 'any{}',
    },
    Volume: { inner: 'Volume' },
  });
});

test('fields that are objects by default are told', () => {
  const spec = { allOf: [ref('core.Spec')] };
  const schemas = { 'core.Pod': object({ spec: { ...spec, default: {} }, other: spec, name: { type: 'string', default: '' }, more: { ...spec, default: null } }), 'core.Spec': object({}) };
  expect(define(schemas).map(([name, { implied }]) => [name, implied])).toEqual([['Spec', []], ['Pod', ['spec']]]);
});

test.each<[string, Readonly<Record<string, Schema>>]>([
  ['core.Pod is not an object', {}],
  ['core.Pod is not an object', { 'core.Pod': { type: 'string' } }],
  ['Pod.a has a type that this generator does not know: number double', { 'core.Pod': object({ a: { type: 'number', format: 'double' } }) }],
  ['Pod.a has a type that this generator does not know: string byte', { 'core.Pod': object({ a: { type: 'array', items: { type: 'string', format: 'byte' } } }) }],
  ['Pod.a has a type that this generator does not know: integer', { 'core.Pod': object({ a: { type: 'integer' } }) }],
  ['Pod.a has a type that this generator does not know: object', { 'core.Pod': object({ a: { type: 'object' } }) }],
  ['Both apps.Pod and core.Pod would be called Pod', { 'core.Pod': object({ a: ref('apps.Pod') }) }],
])('it fails where %s', (message, schemas) => {
  expect(() => definitions(schemas)).toThrow(message);
});
