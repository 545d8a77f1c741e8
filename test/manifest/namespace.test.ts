import { namespace } from './written';
import { PssLevel, type PssNamespaceProps } from '../../src';

const labels = (options: PssNamespaceProps) => Object.fromEntries(
  Object.entries(namespace(options, 'shop/ns').metadata.labels!).map(([key, value]) => [key.replace('pod-security.kubernetes.io/', ''), value]));

test('all six labels, from the start', () => {
  expect(labels({})).toEqual({
    'enforce': 'baseline', 'enforce-version': 'latest', 'warn': 'restricted', 'warn-version': 'latest', 'audit': 'restricted', 'audit-version': 'latest',
  });
});

test('each mode has its level and its version; the version of the cluster is the default', () => {
  expect(labels({ enforce: PssLevel.RESTRICTED, enforceVersion: 'v1.25', warn: PssLevel.BASELINE, audit: PssLevel.BASELINE, auditVersion: 'latest', kubernetesVersion: '1.31' })).toEqual({
    'enforce': 'restricted', 'enforce-version': 'v1.25', 'warn': 'baseline', 'warn-version': 'v1.31', 'audit': 'baseline', 'audit-version': 'latest',
  });
});

test('privileged has a reason, which stands in the manifest', () => {
  const options = { name: 'agents', enforce: PssLevel.PRIVILEGED, privilegedReason: 'CNI agents', labels: { team: 'net' }, annotations: { a: 'b' } };
  expect(namespace(options, 'x').metadata).toMatchObject({
    name: 'agents', labels: { 'team': 'net', 'pod-security.kubernetes.io/enforce': 'privileged' }, annotations: { 'a': 'b', 'secure-windows-workloads/privileged-reason': 'CNI agents' },
  });
});

test.each<[object, string]>([
  [{ enforce: 'Baseline' }, 'enforce is "Baseline": must be one of privileged, baseline, restricted; did you mean baseline?'],
  [{ warn: 'none' }, 'warn is "none": must be one of privileged, baseline, restricted.'],
  [{ enforceVersion: '1.25' }, 'enforceVersion is "1.25": must be latest or v1.N, e.g. v1.31, without a patch version.'],
  [{ auditVersion: 'v1.25.1' }, 'auditVersion is "v1.25.1": must be latest or v1.N'],
  [{ enforce: 'restricted', enforceVersion: 'v1.24' }, 'enforceVersion is "v1.24": restricted of v1.8 to v1.24 refuses every Windows pod that declares its OS; use latest, v1.25 or later.'],
  [{ warnVersion: 'v1.8' }, 'warnVersion is "v1.8": restricted of v1.8 to v1.24 refuses'],
  [{ kubernetesVersion: '1.24' }, 'kubernetesVersion is "1.24": must be 1.25 or later'],
  [{ kubernetesVersion: 1.31 }, 'kubernetesVersion is 1.31: must be a string 1.N, e.g. "1.31".'],
  [{ enforce: 'privileged' }, 'enforce is "privileged": privileged admits HostProcess pods: give the reason in privilegedReason, or use baseline.'],
  [{ audit: 'privileged', privilegedReason: ' ' }, 'audit is "privileged": privileged admits HostProcess pods'],
  [{ privilegedReason: 'x' }, 'privilegedReason is "x": must be left out unless a mode is privileged.'],
  [{ labels: { 'pod-security.kubernetes.io/enforce': 'privileged' } }, 'labels[pod-security.kubernetes.io/enforce] is "privileged": this label is written for you; set enforce, warn, audit and their versions.'],
  [{ name: 'Shop' }, 'name is "Shop": must be a DNS label'],
  [{ level: 'baseline' }, 'level is "baseline": unknown option; did you mean'],
])('%j', (options, fault) => {
  let message = 'it went through';
  try {
    namespace(options as PssNamespaceProps, 'shop/ns');
  } catch (error) {
    message = (error as Error).message;
  }
  expect(message).toContain(`[shop/ns] 1 option is invalid\n  ${fault.replace(/; did you mean$/, '')}`);
  expect(message.split('\n')).toHaveLength(2);
});

test('an older baseline is fine: only restricted had the gap', () => {
  expect(labels({ warn: PssLevel.BASELINE, warnVersion: 'v1.20', enforceVersion: 'v1.7' })).toMatchObject({ 'warn-version': 'v1.20', 'enforce-version': 'v1.7' });
});
