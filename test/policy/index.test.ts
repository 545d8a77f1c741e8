import * as policy from '../../src/policy';

test('the public entry: what is there stays', () => {
  expect(Object.entries(policy).map(([name, value]) => `${typeof value} ${name}`).sort()).toEqual([
    'function Field',
    'function acknowledgementFault',
    'function admit',
    'function covers',
    'function isAdministrator',
    'function isDate',
    'function isPodSecurityLevel',
    'function isPodSecurityVersion',
    'function isRefusal',
    'function isSignificantPodUpdate',
    'function judge',
    'function levelLabel',
    'function namespacePolicy',
    'function needsAdministrator',
    'function ofWindows',
    'function refusesEveryWindowsPod',
    'function renderAcknowledged',
    'function renderFinding',
    'function resourceName',
    'function suggest',
    'function userNameFault',
    'function versionLabel',
    'function whoRefuses',
    'object POD_SECURITY_CHECKS',
    'object POD_SECURITY_LEVELS',
    'object POD_SECURITY_MODES',
    'object RULES',
    'string ACKNOWLEDGED_ANNOTATION',
  ]);
});
