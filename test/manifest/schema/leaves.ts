import { WindowsUser } from '../../../src';

/** Options that are written under another name, as values of labels and annotations. */
const WRITTEN_AS: Readonly<Record<string, string>> = {
  enforce: 'pod-security.kubernetes.io/enforce',
  warn: 'pod-security.kubernetes.io/warn',
  audit: 'pod-security.kubernetes.io/audit',
  enforceVersion: 'pod-security.kubernetes.io/enforce-version',
  warnVersion: 'pod-security.kubernetes.io/warn-version',
  auditVersion: 'pod-security.kubernetes.io/audit-version',
  kubernetesVersion: 'pod-security.kubernetes.io/audit-version',
  privilegedReason: 'secure-windows-workloads/privileged-reason',
};

/** Every value of some options, with the name under which a manifest has it. */
export function leavesOf(value: unknown, name = ''): string[] {
  if (WindowsUser.isWindowsUser(value)) return [`runAsUserName: ${(value as WindowsUser).name}`];
  if (Array.isArray(value)) return value.flatMap(item => leavesOf(item, name));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, member]) => leavesOf(member, WRITTEN_AS[key] ?? key));
  return [`${name}: ${String(value)}`];
}

/** What a manifest has less often than the options. */
export function missing(options: object, manifest: unknown): string[] {
  const written = leavesOf(manifest);
  return leavesOf(options).filter(leaf => {
    const at = written.indexOf(leaf);
    if (at >= 0) written.splice(at, 1);
    return at < 0;
  });
}
