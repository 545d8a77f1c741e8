import { KUBERNETES_VERSION } from './kubernetes-version';

/** Where a fact comes from: code, a page of documentation, or an issue. */
export type Source = Code | Page | Issue;

interface Code {
  readonly project: KubernetesProject | 'containerd' | 'hcsshim' | 'windows-gmsa';
  readonly file: string;
  /** The function, type or constant. */
  readonly symbol?: string;
}

/** They share a repository and a version. */
type KubernetesProject = 'apimachinery' | 'apiserver' | 'kubernetes' | 'mount-utils' | 'pod-security-admission';

interface Page {
  readonly project: 'EKS best practices' | 'kubernetes.io' | 'Microsoft Learn';
  readonly page: string;
}

interface Issue {
  readonly project: 'kubernetes';
  readonly issue: number;
}

/** A source in words, e.g. `kubernetes v1.2.3 pkg/apis/core/validation/validation.go validateOS`. */
export function sourceText(source: Source): string {
  if ('page' in source) return `${source.project}: ${source.page}`;
  if ('issue' in source) return `kubernetes/kubernetes#${source.issue}`;
  const { project, file, symbol } = source;
  return [project, ...kubernetesFile(source) === undefined ? [] : [KUBERNETES_VERSION], file, ...symbol === undefined ? [] : [symbol]].join(' ');
}

/** The path of its file in the repository of Kubernetes, if it is there. */
export function kubernetesFile(source: Source): string | undefined {
  const folder = FOLDERS[source.project];
  return 'file' in source && folder !== undefined ? folder + source.file : undefined;
}

const FOLDERS: Readonly<Partial<Record<Source['project'], string>>> = {
  'kubernetes': '',
  'apimachinery': 'staging/src/k8s.io/apimachinery/',
  'apiserver': 'staging/src/k8s.io/apiserver/',
  'mount-utils': 'staging/src/k8s.io/mount-utils/',
  'pod-security-admission': 'staging/src/k8s.io/pod-security-admission/',
};
