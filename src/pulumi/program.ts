import * as pulumi from '@pulumi/pulumi';
import { Clusters } from './clusters';
import type { GuardOptions } from './guard-options';
import { judgeAmong } from './judge-among';
import type { JudgedResource } from './judged-resource';
import type { Judgement } from './judgement';
import { isPatch } from './kubernetes-type';
import { readKnown, readSent, type Reading } from './reading';
import { RefusedError } from './refused-error';
import { Remarks } from './remarks';
import type { ResourceName } from './resource-name';
import { hasRun, isConnected, runOf, store } from './sdk';
import { assertOwnSelector } from './selector';
import { heldBy } from './urn';
import { pathText } from '../policy';

/** What the cluster says about an object. */
export type Metadata = Readonly<Record<'name' | 'namespace', string | undefined>>;

/** What this process knows of programs; all copies of this package share it. */
interface World {
  readonly programs: Map<unknown, Program>;
  /** What holds for every program that this process runs from then on: it was asked for outside of any. */
  standing?: GuardOptions;
}

const WORLD = Symbol.for('secure-windows-workloads.pulumi');

function world(): World {
  const holder = globalThis as { [WORLD]?: World };
  return holder[WORLD] ??= { programs: new Map() };
}

/** What is known of one run of one Pulumi program, and who was judged in it. */
export class Program {
  public static current(): Program {
    const { programs, standing } = world();
    const run = runOf(store());
    const known = programs.get(run);
    if (known) return known;
    const program = new Program();
    if (standing) [program.isGuarded, program.options] = [true, standing];
    programs.set(run, program);
    return program;
  }

  public isGuarded = false;
  /** Runs last before something is created or updated. There is none where no engine is: in unit tests with mocks. */
  public lastCheck?: pulumi.ResourceHook;
  /** Lets the engine ask about every resource, whichever process and copy of the SDK makes it. */
  public watchAll?: () => Promise<void>;
  /** Kept when the engine does, if it was asked to. */
  public seeAll?: Promise<void>;
  public options: GuardOptions = {};
  public readonly clusters = new Clusters();
  public readonly remarks = new Remarks();
  /** Where resources go that are on their way to the engine, by their URN. */
  public readonly destinations = new Map<string, JudgedResource['destination']>();
  private isConfigured = false;
  /** The one child of each component of this library. */
  private readonly held = new Map<pulumi.Resource, JudgedResource[]>();
  private readonly heldNames = new Set<string>();
  /** What is not judged yet, by type and name. */
  private readonly pending = new Map<string, Array<Promise<void>>>();

  /** What a call of the guard asks for. Later programs of a unit test are guarded, too; outside of any program, it holds for all that come. */
  public configure(options: GuardOptions): void {
    this.options = { ...this.isConfigured ? this.options : {}, ...options };
    this.isConfigured = true;
    const outside = world();
    if (!hasRun()) outside.standing = this.options;
    else if (!isConnected()) outside.standing ??= {};
  }

  /**
   * Judges what is known of a resource at once; the rest when it is known, but before the resource is sent to the engine: it
   * depends on the promise that is returned. No promise where nothing is left to wait for.
   *
   * @throws RefusedError
   */
  public check(subject: JudgedResource, inputs: pulumi.Inputs): Promise<void> | undefined {
    const known = readKnown(inputs);
    const judgement = this.judge(subject, known);
    if (known.unknown.length > 0) return readSent(inputs).then(sent => this.close(subject, this.judge(subject, sent)));
    this.close(subject, judgement);
    return undefined;
  }

  /**
   * Judges what is about to be sent.
   *
   * @throws RefusedError
   */
  public async checkSent(subject: JudgedResource, inputs: pulumi.Inputs): Promise<void> {
    this.close(subject, this.judge(subject, await readSent(inputs)));
  }

  /** Has what is judged of a resource awaited, where nobody else awaits it. */
  public awaitBeforeSending({ type, name }: JudgedResource, judgement: Promise<void>): void {
    // Who waits for it may come later than its end.
    judgement.catch(() => undefined);
    this.pending.set(`${type} ${name}`, [...this.pending.get(`${type} ${name}`) ?? [], judgement]);
  }

  /**
   * Judges what is sent, where nobody is asked afterwards.
   *
   * @throws RefusedError
   */
  public async checkLast(subject: JudgedResource, inputs: pulumi.Inputs): Promise<void> {
    await Promise.all(this.pending.get(`${subject.type} ${subject.name}`) ?? []);
    const sent = await readSent(inputs);
    this.close(subject, this.judge(subject, sent));
    this.judgeLast(subject, sent);
  }

  /**
   * Judges a resource, and again what is judged otherwise because of it; says nothing besides errors.
   *
   * @throws RefusedError
   */
  public judge(subject: JudgedResource, reading: Reading): Judgement {
    const { cluster } = subject.destination;
    const judgement = this.opinion(subject, reading);
    // What is refused reaches no cluster, so it says nothing about others.
    refuse(subject, judgement);
    assertOwnSelector(subject, reading);
    const entry = cluster.note(subject, reading);
    for (const other of cluster.affectedBy(entry)) refuse(other.subject, judgeAmong(cluster, other, this.options));
    return judgement;
  }

  /**
   * Judges what all others have been at: nothing of it changes any more.
   *
   * @throws RefusedError
   */
  public judgeLast(subject: JudgedResource, reading: Reading): void {
    const { unjudged } = this.judge(subject, reading);
    this.remarks.logUnjudged(subject, unjudged);
    const { destination: { cluster } } = subject;
    const isAlone = cluster.othersOf(cluster.note(subject, reading)).every(other => isPatch(other.subject.type, other.reading.object));
    if (isAlone && isPatch(subject.type, reading.object)) this.remarks.logUnknownTarget(subject, reading);
  }

  /**
   * Takes note of what an object is called, where that is known later than the rest.
   *
   * @throws RefusedError
   */
  public learn({ urn, destination: { cluster } }: JudgedResource, { name, namespace }: Metadata): void {
    const known = cluster.entryAt(urn);
    if (!known || known.target || name === undefined) return;
    const metadata = { ...known.reading.object['metadata'] as object, name, ...namespace !== undefined && { namespace } };
    const unknown = known.reading.unknown.filter(path => !['metadata.name', 'metadata.namespace'].includes(pathText(path)));
    this.judge(known.subject, { ...known.reading, object: { ...known.reading.object, metadata }, unknown });
  }

  /** What there is to say about a resource, whatever follows from it. */
  public opinion(subject: JudgedResource, reading: Reading): Judgement {
    const { cluster } = subject.destination;
    return judgeAmong(cluster, cluster.entryOf(subject, reading), this.options);
  }

  /** Takes note of a child of a component of this library. */
  public hold(component: pulumi.Resource, subject: JudgedResource): void {
    this.held.set(component, [...this.held.get(component) ?? [], subject]);
    this.heldNames.add(`${subject.type} ${subject.name}`);
  }

  /** The child of a component of this library, if a resource is one. */
  public heldBy(component: pulumi.Resource | undefined, { type, name }: ResourceName): JudgedResource | undefined {
    const subjects = component && this.held.get(component);
    return subjects?.find(subject => subject.type === type && subject.name === name);
  }

  /** A resource that is on its way, or with the engine. */
  public subjectAt(urn: string, { type, name }: ResourceName): JudgedResource {
    // Another resource below a component of this library is none that it made itself.
    const held = this.heldNames.has(`${type} ${name}`) ? heldBy(urn) : undefined;
    return { type, name, urn, destination: this.destinations.get(urn) ?? this.clusters.referred(''), ...held && { held } };
  }

  private close(subject: JudgedResource, { remarks, unjudged }: Judgement): void {
    this.remarks.logFindings(subject, remarks);
    this.remarks.logUnjudged(subject, unjudged);
  }
}

function refuse(subject: JudgedResource, { refused }: Judgement): void {
  if (refused.length > 0) throw new RefusedError(subject.name, refused, subject.shownAt);
}
