import { patchOf } from '../../../../src/policy/object/custom/pod-spec-patch';
import { Field } from '../../../../src/policy/object/field';

const at = (text: unknown) => patchOf(new Field({ spec: { podSpecPatch: text } }).at('spec', 'podSpecPatch'));
const plain = (text: unknown) => JSON.parse(JSON.stringify(at(text)!.value)) as unknown;

test('JSON is read as it is', () => {
  expect(plain('{"hostNetwork":true,"other":1}')).toEqual({ hostNetwork: true, other: 1 });
  expect(at('{"a":{"b":1}}')!.at('a', 'b').path).toBe('spec.podSpecPatch.a.b');
});

test('JSON is read in any letter case, as Go does', () => {
  expect(plain('{"hostnetwork":true,"securitycontext":{"WindowsOptions":{"HOSTPROCESS":true}}}')).toEqual({ hostNetwork: true, securityContext: { windowsOptions: { hostProcess: true } } });
});

test.each([undefined, null, 7, {}, []])('%j is no patch', value => {
  expect(at(value)).toBeUndefined();
});

test.each(['hostnetwork: true', '{"hostNetwork":true', '{"hostNetwork":true}}', '[{"hostNetwork":true}]', '"hostNetwork"'])('%j is no object in JSON: it is searched', text => {
  expect(at(text)!.value).toMatchObject({ hostNetwork: true });
});
