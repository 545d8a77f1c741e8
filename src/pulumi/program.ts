import * as pulumi from '@pulumi/pulumi';
import type { GuardOptions } from './guard';
import { judgeResource, type Judgement, type ResourceName } from './judgement';
import { readKnown, readSent, type Reading } from './reading';
import { RefusedError } from './refused-error';
import { tell, tellUnjudged } from './remarks';
import type { NamespaceLabels } from '../policy';

/** A resource that is judged. */
export interface Subject extends ResourceName {
  /** Whether it is one of ours: a Windows workload, whatever its fields say. */
  readonly own: boolean;
  /** Under which resource the engine shows what is said about it. */
  readonly shownAt: pulumi.Resource | undefined;
  /** What was handed over, of one of ours. */
  readonly inputs?: pulumi.Inputs;
}

/** The programs of this process, by the monitor that each talks to; shared by all copies of this package. */
const PROGRAMS = Symbol.for('secure-windows-workloads.pulumi.Programs');
const NO_MONITOR = {};

/** What is known of one run of one Pulumi program, and who was judged in it. */
export class Program {
  public static current(): Program {
    const world = globalThis as { [PROGRAMS]?: WeakMap<object, Program> };
    const programs = world[PROGRAMS] ??= new WeakMap();
    const monitor = pulumi.runtime.getMonitor() ?? NO_MONITOR;
    const known = programs.get(monitor);
    if (known) return known;
    const program = new Program();
    programs.set(monitor, program);
    return program;
  }

  public isGuarded = false;
  /** Runs last before something is created or updated. There is none where no engine is: in unit tests with mocks. */
  public lastCheck?: pulumi.ResourceHook;
  public options: GuardOptions = {};
  private readonly declared: Record<string, Record<string, string>> = {};
  /** What was judged of Windows workloads, by namespace. */
  private readonly judged = new Map<string, Array<{ readonly subject: Subject; readonly reading: Reading }>>();
  /** What was said to be unknown. */
  private readonly unjudged = new Set<string>();
  /** The one child of each component of ours. */
  private readonly held = new Map<pulumi.Resource, Subject>();
  /** Children that are Windows workloads. */
  private readonly heldWorkloads = new Set<string>();

  /**
   * Judges what is known of a resource at once; the rest when it is known, but before the resource is sent to the engine: it
   * depends on the promise that is returned. No promise where nothing is left to wait for.
   *
   * @throws RefusedError
   */
  public check(subject: Subject, inputs: pulumi.Inputs): Promise<void> | undefined {
    const known = readKnown(inputs);
    const judgement = this.judge(subject, known);
    if (known.unknown.length > 0) return readSent(inputs).then(sent => this.close(subject, sent, this.judge(subject, sent)));
    this.close(subject, known, judgement);
    return undefined;
  }

  /**
   * Judges what is about to be sent.
   *
   * @throws RefusedError
   */
  public async checkSent(subject: Subject, inputs: pulumi.Inputs): Promise<void> {
    const sent = await readSent(inputs);
    this.close(subject, sent, this.judge(subject, sent));
  }

  /**
   * Judges, and says nothing besides errors.
   *
   * @throws RefusedError
   */
  public judge(subject: Subject, reading: Reading): Judgement {
    const judgement = this.opinion(subject, reading);
    if (judgement.refused.length > 0) throw new RefusedError(subject.name, judgement.refused, subject.shownAt);
    return judgement;
  }

  /**
   * Judges what all others have been at: nothing of it changes any more.
   *
   * @throws RefusedError
   */
  public judgeLast(subject: Subject, reading: Reading): void {
    this.noteUnjudged(subject, this.judge(subject, reading));
  }

  /** What there is to say about a resource, whatever follows from it. */
  public opinion(subject: ResourceName & { readonly own: boolean }, reading: Reading): Judgement {
    return judgeResource(subject, reading, { namespaces: this.namespaces, own: subject.own });
  }

  /** Takes note of the one child of a component of ours. */
  public hold(component: pulumi.Resource, subject: Subject): void {
    this.held.set(component, subject);
    if (subject.own) this.heldWorkloads.add(`${subject.type} ${subject.name}`);
  }

  /** The child of a component of ours, if a resource is one. */
  public heldBy(component: pulumi.Resource | undefined, { type, name }: ResourceName): Subject | undefined {
    const subject = component && this.held.get(component);
    return subject?.type === type && subject.name === name ? subject : undefined;
  }

  /** Whether a resource can be the child of a component of ours: another can have the same name. */
  public isHeld({ type, name }: ResourceName): boolean {
    return this.heldWorkloads.has(`${type} ${name}`);
  }

  /**
   * A namespace and its labels. What was judged before in that namespace is judged again.
   *
   * @throws RefusedError
   */
  public declare(name: string, labels: Readonly<Record<string, string>>): void {
    this.declared[name] = { ...labels };
    for (const { subject, reading } of this.judged.get(name) ?? []) this.judge(subject, reading);
  }

  private close(subject: Subject, reading: Reading, judgement: Judgement): void {
    tell(subject.name, judgement, subject.shownAt);
    this.noteUnjudged(subject, judgement);
    for (const { resource } of judgement.windows.slice(0, 1)) {
      const namespace = resource.namespace ?? 'default';
      const others = this.judged.get(namespace) ?? [];
      others.push({ subject, reading });
      this.judged.set(namespace, others);
    }
  }

  private noteUnjudged({ type, name, shownAt }: Subject, { unjudged }: Judgement): void {
    const told = `${type} ${name} ${unjudged.join(' ')}`;
    if (unjudged.length === 0 || this.unjudged.has(told)) return;
    this.unjudged.add(told);
    tellUnjudged(name, unjudged, shownAt);
  }

  private get namespaces(): NamespaceLabels {
    return { ...this.options.namespaces, ...this.declared };
  }
}
