import { allCases, objectOf } from './case';
import { judge } from '../../../src/policy';
import { featureGate } from '../../../src/policy/api-server/feature-gate';
import { API_SERVER_RULES } from '../../../src/policy/api-server/rules';
import { TODAY } from '../findings';

const cases = allCases();

test('every rule has its cases', () => {
  expect([...cases.keys()].map(name => `api-server/${name}`)).toEqual(API_SERVER_RULES.map(({ id }) => id).sort());
});

const REFUSING = API_SERVER_RULES.filter(rule => rule !== featureGate);

test.each(REFUSING)('$id is about every pod, and nobody can take responsibility for it', ({ severity, acknowledgeable, ofEveryPod }) => {
  expect([severity, acknowledgeable, ofEveryPod]).toEqual(['error', false, true]);
});

test('what it drops is a warning', () => {
  expect([featureGate.severity, featureGate.acknowledgeable, featureGate.ofEveryPod]).toEqual(['warning', true, true]);
  const { findings } = judge([objectOf(['', { os: { name: 'linux' }, schedulingGroup: { podGroupName: 'a' } }, {}])], { today: TODAY, pods: 'all' });
  expect(findings.map(({ fix }) => fix)).toEqual([{ op: 'remove', path: '/spec/schedulingGroup' }]);
});

describe.each([...cases])('api-server/%s', (name, ofRule) => {
  test.each(ofRule)('%s', (...one) => {
    const { findings } = judge([objectOf(one)], { today: TODAY, pods: 'all' });
    const found = findings.filter(({ rule }) => rule === `api-server/${name}`);
    const expected = one[2];
    const told = found.map(({ path, message, remedy }) => [path, Array.isArray(expected[path]) ? [message, remedy] : message] as const);
    expect(Object.fromEntries(told)).toEqual(expected);
    expect(found).toHaveLength(Object.keys(expected).length);
    const isRefused = REFUSING.some(({ id }) => id === `api-server/${name}`);
    for (const { refusedBy, severity } of found) expect([refusedBy, severity]).toEqual(isRefused ? ['api-server', 'error'] : ['nobody', 'warning']);
  });
});
