import { admit, POD_SECURITY_CHECKS, type PodSecurityCheck } from '../src/policy';

/** The newest version of Kubernetes that changed a check. */
const NEWEST = Math.max(...POD_SECURITY_CHECKS.flatMap(({ variants }) => variants.map(({ since }) => since)));

/** Minor versions of Kubernetes, oldest first, up to the last that changed a check. */
export const MINORS: readonly number[] = Array.from({ length: NEWEST + 1 }, (_, minor) => minor);

/** What every check has something against, at every version. */
const WORST = {
  metadata: {
    annotations: {
      'container.apparmor.security.beta.kubernetes.io/web': 'unconfined',
      'seccomp.security.alpha.kubernetes.io/pod': 'unconfined',
    },
  },
  spec: {
    hostNetwork: true,
    securityContext: {
      runAsUser: 0,
      runAsNonRoot: false,
      seccompProfile: { type: 'Unconfined' },
      seLinuxOptions: { user: 'root' },
      sysctls: [{ name: 'kernel.msgmax', value: '1' }],
      windowsOptions: { hostProcess: true },
    },
    containers: [{
      name: 'web',
      ports: [{ containerPort: 80, hostPort: 80 }],
      livenessProbe: { httpGet: { host: '169.254.169.254', port: 80 } },
      securityContext: { privileged: true, allowPrivilegeEscalation: true, procMount: 'Unmasked', capabilities: { add: ['SYS_ADMIN'] } },
    }],
    volumes: [{ name: 'node', hostPath: { path: '/' } }],
  },
};

/** Whether a check refuses the worst of pods at a version, with the operating system declared or not. */
export function refuses({ id, level }: PodSecurityCheck, minor: number, os?: 'windows'): boolean {
  const policy = { level, version: `v1.${minor}` };
  const pod = { apiVersion: 'v1', kind: 'Pod', ...WORST, spec: { ...WORST.spec, ...os && { os: { name: os } } } };
  return admit(pod, { enforce: policy, warn: policy, audit: policy }).denials.some(({ check }) => check === id);
}

/** The first version at which a check lets pass what declares itself as Windows, if there is one. */
export function skippedSince(check: PodSecurityCheck): number | undefined {
  return MINORS.find(minor => refuses(check, minor) && !refuses(check, minor, 'windows'));
}
