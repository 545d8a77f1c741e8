import { allCases, objectOf } from './case';
import { judge } from '../../../src/policy';
import { API_SERVER_RULES } from '../../../src/policy/api-server/rules';
import { TODAY } from '../findings';

const cases = allCases();

test('every rule has its cases', () => {
  expect([...cases.keys()].map(name => `api-server/${name}`)).toEqual(API_SERVER_RULES.map(({ id }) => id).sort());
});

describe.each([...cases])('api-server/%s', (name, ofRule) => {
  test.each(ofRule)('%s', (...one) => {
    const { findings } = judge([objectOf(one)], { today: TODAY, pods: 'all' });
    const found = findings.filter(({ rule }) => rule === `api-server/${name}`);
    expect(Object.fromEntries(found.map(({ path, message }) => [path, message]))).toEqual(one[2]);
    expect(found).toHaveLength(Object.keys(one[2]).length);
    for (const { refusedBy, severity } of found) expect([refusedBy, severity]).toEqual(['api-server', 'error']);
  });
});
