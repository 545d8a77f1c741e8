import { RULES } from '../../src/policy';

// A rule that leaves its list changes what reaches a cluster.
test.each([
  ['error', false, [
    'ephemeral-containers', 'field-type', 'gmsa-credential-spec', 'host-namespaces', 'host-path', 'host-port', 'host-process', 'host-process-agreement',
    'host-process-annotation', 'linux-only-fields', 'mount-propagation-bidirectional', 'os-contradiction', 'os-name', 'privileged', 'run-as-user-name',
    'sub-path', 'unknown-field',
  ]],
  ['error', true, ['gmsa-inline', 'huge-pages', 'image-build', 'memory-minimum', 'node-capacity', 'node-label', 'pod-level-resources', 'raw-block-volume', 'run-as-administrator', 'volume-type']],
  ['warning', true, [
    'file-mode', 'gmsa-container-kind', 'legacy-node-label', 'linux-fields-ignored', 'memory-limit', 'memory-volume', 'mount-path', 'mount-propagation-ignored',
    'os-declared', 'resize-policy', 'run-as-non-root', 'run-as-user-name-length', 'run-as-user-name-unset', 'runtime-annotation', 'secret-volume',
    'service-account-token', 'stop-signal',
  ]],
])('severity %s, acknowledgeable %s', (severity, acknowledgeable, names) => {
  const ids = RULES.filter(rule => rule.severity === severity && rule.acknowledgeable === acknowledgeable).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(names.map(name => `windows/${name}`)));
});

test('what is access to the host', () => {
  const ids = RULES.filter(({ hostAccess }) => hostAccess).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([
    'windows/host-process', 'windows/host-process-agreement', 'windows/host-process-annotation', 'windows/host-namespaces', 'windows/host-path', 'windows/host-port',
    'windows/privileged',
  ]));
});
