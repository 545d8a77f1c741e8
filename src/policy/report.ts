import type { Finding } from './finding';
import type { OsSignal, SignStrength } from './object/os';
import type { Path } from './object/path';
import type { PodLocation } from './object/pod-location';
import type { Resource } from './object/resource';
import type { AdmissionAnswer } from './pod-security/admission';

/** Something that says on which operating system a pod runs, and where it is set. */
export interface Evidence {
  readonly os: OsSignal['os'];
  readonly path: string;
  readonly source: OsSignal['source'];
  /** `strong`: Kubernetes acts on it, or only Windows has it. `weak`: a name or a habit. */
  readonly strength: SignStrength;
}

/** One of those whom a pod has to pass before it runs. */
export interface GateReport {
  readonly gate: 'api-server' | 'pod-security' | 'scheduler' | 'kubelet' | 'runtime';
  /**
   * `pass`: of all that this judge knows, nothing refuses the pod there. `unknown`: that depends on what is not in the input.
   * A finding that was acknowledged is refused all the same.
   */
  readonly verdict: 'pass' | 'refuse' | 'unknown';
  /** Where it is unknown, on what it depends. */
  readonly dependsOn?: string;
  /** What it is refused for. */
  readonly findings: readonly Finding[];
}

/** What was found in one pod, or pod template. */
export interface PodReport {
  readonly resource: Resource;
  /** Which of the objects that were handed over it is in, from 0. */
  readonly object: number;
  /** Path of the pod spec from the root of the object. */
  readonly path: string;
  /** The same path as data: the keys that lead to the pod spec. */
  readonly keys: Path;
  /** Whether it is a Windows pod. Rules of Windows are not applied to any other. */
  readonly windows: boolean;
  /** Whether weak evidence alone says that it is one. Only access to the host and administrators are looked for in it. */
  readonly likelyWindows: boolean;
  /**
   * `built-in`: in a built-in kind. `embedded`: where a known custom kind holds a pod exactly as Kubernetes decodes it. `found`: it looks
   * like a pod. `scattered`: it is made up of parts. In the last two, only access to the host and administrators are looked for.
   */
  readonly origin: PodLocation['origin'];
  /** What names its operating system, and where. */
  readonly evidence: readonly Evidence[];
  /** The containers of all three kinds and the user that each runs as. No user: the one of the image. */
  readonly containers: ReadonlyArray<{ readonly name: string; readonly runAsUserName?: string }>;
  /** In the order of the rules, then of the checks of the Pod Security Standards. */
  readonly findings: readonly Finding[];
  /** In the order in which the pod meets them: it stops at the first that refuses it. */
  readonly gates: readonly GateReport[];
  /** What Pod Security admission says, where the policy of the namespace is known. */
  readonly admission?: AdmissionAnswer;
  /** What had nothing to say to a pod of this kind, and why. `windows/*` means all rules of Windows. */
  readonly notApplicable: ReadonlyArray<{ readonly rule: string; readonly reason: string }>;
}

export interface Report {
  /** One for each pod and each pod template, in the order of the input. */
  readonly pods: readonly PodReport[];
  /** The findings of all pods, and of what could not be read. */
  readonly findings: readonly Finding[];
}
