import { POD_SECURITY_CHECKS, KUBERNETES_VERSION, kubernetesFile, sourceText, type Source } from '../../src/policy';

test.each<[Source, string, string | undefined]>([
  [{ project: 'kubernetes', file: 'pkg/a.go', symbol: 'b' }, `kubernetes ${KUBERNETES_VERSION} pkg/a.go b`, 'pkg/a.go'],
  [{ project: 'pod-security-admission', file: 'policy/a.go' }, `pod-security-admission ${KUBERNETES_VERSION} policy/a.go`, 'staging/src/k8s.io/pod-security-admission/policy/a.go'],
  [{ project: 'apimachinery', file: 'a.go' }, `apimachinery ${KUBERNETES_VERSION} a.go`, 'staging/src/k8s.io/apimachinery/a.go'],
  [{ project: 'apiserver', file: 'a.go' }, `apiserver ${KUBERNETES_VERSION} a.go`, 'staging/src/k8s.io/apiserver/a.go'],
  [{ project: 'mount-utils', file: 'a.go' }, `mount-utils ${KUBERNETES_VERSION} a.go`, 'staging/src/k8s.io/mount-utils/a.go'],
  [{ project: 'hcsshim', file: 'a.go', symbol: 'b' }, 'hcsshim a.go b', undefined],
  [{ project: 'kubernetes.io', page: 'Windows Storage' }, 'kubernetes.io: Windows Storage', undefined],
  [{ project: 'kubernetes', issue: 7 }, 'kubernetes/kubernetes#7', undefined],
])('%j', (source, text, file) => {
  expect(sourceText(source)).toBe(text);
  expect(kubernetesFile(source)).toBe(file);
});

test('checks of the Pod Security Standards come from the file of their id', () => {
  const idOf = ({ source }: typeof POD_SECURITY_CHECKS[number]) => 'file' in source ? /^policy\/check_(\w+)\.go$/.exec(source.file)?.[1] : undefined;
  const others: Readonly<Record<string, string>> = { procMount: 'procMount_baseline', hostProbesAndHostLifecycle: 'hostProbesAndhostLifecycle' };
  expect(POD_SECURITY_CHECKS.map(idOf)).toEqual(POD_SECURITY_CHECKS.map(({ id }) => others[id] ?? id));
});
