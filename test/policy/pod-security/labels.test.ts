import { isPodSecurityLevel, isPodSecurityVersion, levelLabel, refusesEveryWindowsPod, versionLabel } from '../../../src/policy';

test('the names of the labels', () => {
  expect(levelLabel('enforce')).toBe('pod-security.kubernetes.io/enforce');
  expect(versionLabel('warn')).toBe('pod-security.kubernetes.io/warn-version');
});

test.each([['restricted', true], ['baseline', true], ['privileged', true], ['Baseline', false], ['', false], [7, false]])('level %j: %j', (level, valid) => {
  expect(isPodSecurityLevel(level)).toBe(valid);
});

test.each([
  ['latest', true], ['v1.0', true], ['v1.25', true], ['v1.999', true], ['1.25', false], ['v1.25.1', false], ['v1.01', false], ['v2.0', false], ['Latest', false], ['', false],
  ['xv1.25', false], ['v1.9223372036854775807', true], ['v1.9223372036854775808', false], ['v1.99999999999999999999', false],
])('version %j: %j', (version, valid) => {
  expect(isPodSecurityVersion(version)).toBe(valid);
});

test.each([
  ['restricted', 'v1.7', false], ['restricted', 'v1.8', true], ['restricted', 'v1.24', true], ['restricted', 'v1.25', false], ['restricted', 'latest', false],
  ['baseline', 'v1.20', false], ['restricted', 'xv1.20', false], ['restricted', 'v1.20x', false],
] as const)('%s %s refuses every Windows pod: %j', (level, version, refuses) => {
  expect(refusesEveryWindowsPod(level, version)).toBe(refuses);
});
