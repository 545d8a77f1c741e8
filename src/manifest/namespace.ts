import {
  Field, isPodSecurityVersion, levelLabel, POD_SECURITY_LEVELS, POD_SECURITY_MODES, refusesEveryWindowsPod, versionLabel,
  type PodSecurityLevel,
} from '../policy';
import { both, oneOf, optional, shaping, struct, text, type Check } from './check';
import { copy } from './copy';
import { assertValid } from './invalid-options';
import { defined, type KubernetesObject } from './kubernetes-object';
import { dnsLabel } from './names';
import { annotations, labels } from './pod-check';

/** Why a namespace asks for less than `baseline`. */
export const PRIVILEGED_REASON_ANNOTATION = 'secure-windows-workloads/privileged-reason';

/**
 * Levels of the Pod Security Standards.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export enum PssLevel {
  /** Anything, HostProcess included. */
  PRIVILEGED = 'privileged',
  /** No access to the host. */
  BASELINE = 'baseline',
  /** `baseline`, and `runAsNonRoot: true`. */
  RESTRICTED = 'restricted',
}

/** A namespace with the labels of Pod Security admission. */
export interface PssNamespaceOptions {
  /**
   * Name of the namespace, a DNS label.
   *
   * @default - made from the path of the construct
   */
  readonly name?: string;

  /**
   * Level below which pods are refused.
   *
   * @default PssLevel.BASELINE
   */
  readonly enforce?: PssLevel;

  /**
   * Level below which whoever applies a pod or workload is warned.
   *
   * @default PssLevel.RESTRICTED
   */
  readonly warn?: PssLevel;

  /**
   * Level below which the audit log notes it.
   *
   * @default PssLevel.RESTRICTED
   */
  readonly audit?: PssLevel;

  /**
   * Version of the standards that is enforced: `latest` or `v1.N`. With `restricted`, not v1.8 to v1.24: they refuse every
   * Windows pod that declares its OS.
   *
   * @default - `kubernetesVersion`, else `latest`
   */
  readonly enforceVersion?: string;

  /**
   * Version of the standards for warnings.
   *
   * @default - `kubernetesVersion`, else `latest`
   */
  readonly warnVersion?: string;

  /**
   * Version of the standards for the audit log.
   *
   * @default - `kubernetesVersion`, else `latest`
   */
  readonly auditVersion?: string;

  /**
   * Version of the cluster, `1.N` or `v1.N`, from 1.25 on: the standards are pinned to it.
   *
   * @default - the newest standards that the cluster knows
   */
  readonly kubernetesVersion?: string;

  /**
   * Why a mode is `privileged`; written into the manifest. Required then, and only then.
   *
   * @default - none
   */
  readonly privilegedReason?: string;

  /**
   * Labels, besides those of Pod Security admission.
   *
   * @default - none
   */
  readonly labels?: { [label: string]: string };

  /**
   * Annotations.
   *
   * @default - none
   */
  readonly annotations?: { [annotation: string]: string };
}

/**
 * A Namespace.
 *
 * @param id path of the construct or name of the component, for messages
 * @throws InvalidOptionsError
 */
export function namespace(given: PssNamespaceOptions, id: string): KubernetesObject {
  const options = copy(id, given);
  assertValid(id, new Field(options), namespaceOptions);
  return {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: defined({
      name: options.name,
      labels: { ...options.labels, ...podSecurityLabels(options) },
      annotations: options.privilegedReason === undefined
        ? options.annotations
        : { ...options.annotations, [PRIVILEGED_REASON_ANNOTATION]: options.privilegedReason },
    }) as KubernetesObject['metadata'],
  };
}

const DEFAULT_LEVELS = { enforce: PssLevel.BASELINE, warn: PssLevel.RESTRICTED, audit: PssLevel.RESTRICTED };

function podSecurityLabels(options: PssNamespaceOptions): Record<string, string> {
  return Object.fromEntries(POD_SECURITY_MODES.flatMap(mode => [
    [levelLabel(mode), options[mode] ?? DEFAULT_LEVELS[mode]],
    [versionLabel(mode), version(options, mode)],
  ]));
}

function version(options: PssNamespaceOptions, mode: keyof typeof DEFAULT_LEVELS): string {
  const pinned = options.kubernetesVersion?.replace(/^v?/, 'v');
  return options[`${mode}Version`] ?? pinned ?? 'latest';
}

const podSecurityVersion: Check = function* (at) {
  if (at.string === undefined || !isPodSecurityVersion(at.string)) {
    yield { at, problem: 'allowed are latest and v1.N, e.g. v1.31, without a patch version' };
  }
};

const kubernetesVersion: Check = function* (at) {
  const minor = /^v?1\.(\d+)$/.exec(at.string ?? '')?.[1];
  if (minor === undefined) yield { at, problem: 'allowed is 1.N, e.g. "1.31", as a text' };
  else if (Number(minor) < 25) yield { at, problem: 'allowed is 1.25 and later: before, restricted refuses every Windows pod that declares its OS' };
};

const level = oneOf(...POD_SECURITY_LEVELS);

const namespaceOptions: Check = both(
  struct<PssNamespaceOptions>({
    name: optional(dnsLabel),
    enforce: optional(level),
    warn: optional(level),
    audit: optional(level),
    enforceVersion: optional(podSecurityVersion),
    warnVersion: optional(podSecurityVersion),
    auditVersion: optional(podSecurityVersion),
    kubernetesVersion: shaping(kubernetesVersion),
    privilegedReason: optional(text),
    labels: shaping(labels),
    annotations: shaping(annotations),
  }),
  function* (at) {
    for (const mode of POD_SECURITY_MODES) {
      const own = at.get(`${mode}Version`);
      const held = (at.get(mode).string ?? DEFAULT_LEVELS[mode]) as PodSecurityLevel;
      if (refusesEveryWindowsPod(held, own.string ?? 'latest')) {
        yield { at: own, problem: 'restricted of v1.8 to v1.24 refuses every Windows pod that declares its OS; allowed are latest, v1.25 and later' };
      }
    }
    const privileged = POD_SECURITY_MODES.filter(mode => at.get(mode).value === PssLevel.PRIVILEGED);
    const reason = at.get('privilegedReason');
    const given = (reason.string ?? '').trim() !== '';
    if (privileged.length > 0 && !given) {
      yield { at: at.get(privileged[0]!), problem: 'privileged lets HostProcess pods in: say why with privilegedReason, or choose baseline' };
    }
    if (privileged.length === 0 && reason.isSet) yield { at: reason, problem: 'no mode is privileged; leave it out' };
    for (const label of at.get('labels').members().filter(({ name }) => name.startsWith('pod-security.kubernetes.io/'))) {
      yield { at: label, problem: `it is written for you; use ${POD_SECURITY_MODES.join(', ')} and their versions` };
    }
  },
);
