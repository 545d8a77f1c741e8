import { asTrue, isOn } from '../../../../src/policy/object/custom/switched-on';
import { Field } from '../../../../src/policy/object/field';

test.each([true, 'true', 'Yes', ' on ', 'y', { enabled: true }, { enabled: 'true' }])('%j is on', value => {
  expect(isOn(new Field(value))).toBe(true);
});

test.each([false, null, undefined, 1, '', 'no', 'trueish', 'oyes', [true], {}, { enabled: false }, { enabled: { enabled: true } }, { on: true }])('%j is not', value => {
  expect(isOn(new Field(value))).toBe(false);
});

test('what it comes to stands in the same place', () => {
  const at = new Field({ a: 'yes' }).get('a');
  expect([asTrue(at).value, asTrue(at).path, asTrue(at).up]).toEqual([true, 'a', at.up]);
});
