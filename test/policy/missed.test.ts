import { good, locationOf, type Pod } from './a-pod-view';
import { missedIn } from './missed';
import { RULES } from '../../src/policy/rules';

test('a rule whose triggers are absent finds nothing', () => {
  const examples = RULES.flatMap(rule => [...rule.examples.pass, ...rule.examples.fail]);
  const pods = examples.flatMap((example, index): Pod[] => {
    const other = examples[(index * 7 + 3) % examples.length]!;
    return [example, { ...example, spec: { ...good, ...example.spec } }, { ...other, spec: { ...example.spec, ...other.spec } }];
  });
  const without = Object.keys(good).map(name => ({ spec: { ...good, [name]: null } }));
  expect([...pods, ...without, { spec: good }, { spec: null as unknown as {} }].flatMap(one => missedIn(locationOf(one), true))).toEqual([]);
});
