/** The levels of the Pod Security Standards, weakest first. */
export const POD_SECURITY_LEVELS = ['privileged', 'baseline', 'restricted'] as const;
export type PodSecurityLevel = typeof POD_SECURITY_LEVELS[number];

/** A level of the Pod Security Standards, at a version: `latest` or `v1.N`. */
export interface PodSecurityPolicy {
  readonly level: PodSecurityLevel;
  readonly version: string;
}

/** The three modes of Pod Security admission. */
export const POD_SECURITY_MODES = ['enforce', 'warn', 'audit'] as const;
export type PodSecurityMode = typeof POD_SECURITY_MODES[number];

/** The label of a namespace that sets a mode's level, e.g. `pod-security.kubernetes.io/enforce`. */
export function levelLabel(mode: PodSecurityMode): string {
  return LEVEL_LABELS[mode];
}

const LEVEL_LABELS: Readonly<Record<PodSecurityMode, string>> = {
  enforce: 'pod-security.kubernetes.io/enforce', warn: 'pod-security.kubernetes.io/warn', audit: 'pod-security.kubernetes.io/audit',
};

/** The label that sets the version of the standards that a mode holds to. */
export function versionLabel(mode: PodSecurityMode): string {
  return VERSION_LABELS[mode];
}

const VERSION_LABELS: Readonly<Record<PodSecurityMode, string>> = {
  enforce: `${LEVEL_LABELS.enforce}-version`, warn: `${LEVEL_LABELS.warn}-version`, audit: `${LEVEL_LABELS.audit}-version`,
};

export function isPodSecurityLevel(text: unknown): text is PodSecurityLevel {
  return (POD_SECURITY_LEVELS as readonly unknown[]).includes(text);
}

/** `latest`, or `v1.N` without a patch and without leading zeros, N a number that Go can hold. */
export function isPodSecurityVersion(text: unknown): text is string {
  if (text === 'latest') return true;
  const minor = typeof text === 'string' ? /^v1\.(0|[1-9]\d{0,18})$/.exec(text)?.[1] : undefined;
  return minor !== undefined && BigInt(minor) < 2n ** 63n;
}

/**
 * Whether `restricted` at a version refuses every Windows pod that declares its OS: from v1.8 to v1.24 it asks for fields
 * that the API server forbids there.
 */
export function refusesEveryWindowsPod(level: PodSecurityLevel, version: string): boolean {
  const minor = Number(/^v1\.(\d+)$/.exec(version)?.[1] ?? Infinity);
  return level === 'restricted' && minor >= 8 && minor <= 24;
}
