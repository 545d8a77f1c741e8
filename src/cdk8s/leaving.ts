import type { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { dependsOnPods, isContextual } from './contextual';
import type { Call } from './intercept';
import { together, type Judgement } from './judgement';
import { readable } from './readable';
import { refuse } from './refused-error';
import { copyOf, isSame } from '../manifest/snapshot';

/** Judges objects, and who answers for each. */
export type Judge = (constructs: readonly IConstruct[], rendered: readonly unknown[], around?: readonly unknown[]) => Judgement;

/** What a chart writes where it does not leave that to cdk8s. */
interface ChartOutput {
  readonly method: Call['method'];
  readonly size: number;
  readonly values: readonly unknown[];
}

/** What leaves an app while one way out is open: each object as it was judged. Only copies are handed out. */
export class Leaving {
  /** All that was found so far. */
  public found: Judgement;
  /** What was found after the app as a whole was judged. */
  public late?: Judgement;
  public isJudgingOutputs = false;

  private readonly judged = new Map<ApiObject, unknown>();
  private readonly handedOut = new Map<unknown, ApiObject>();
  private readonly outputs = new Map<IConstruct, ChartOutput>();
  private readonly written = new Set<IConstruct>();
  private byIdentity?: ReadonlyMap<string | undefined, ApiObject>;

  public constructor(found: Judgement & { readonly objects: readonly ApiObject[] }, private readonly judgeObjects: Judge) {
    this.found = found;
    this.add(found.objects, found.rendered);
  }

  public add(objects: readonly ApiObject[], rendered: readonly unknown[]): void {
    objects.forEach((object, index) => this.judged.set(object, rendered[index]));
    delete this.byIdentity;
  }

  public has(object: ApiObject): boolean {
    return this.judged.has(object);
  }

  public copyOf(object: ApiObject): unknown {
    const copy = copyOf(this.judged.get(object));
    this.handedOut.set(copy, object);
    return copy;
  }

  /** Whether a value is a copy that was handed out. */
  public isHandedOut(value: unknown): boolean {
    return this.handedOut.has(value);
  }

  /**
   * Judges what comes late: alone, or with all that was judged before where it may change that.
   *
   * @throws RefusedError
   */
  public judge(constructs: readonly IConstruct[], rendered: readonly unknown[]): readonly unknown[] {
    const more = new Set(constructs);
    const known = [...this.judged].filter(([object]) => !more.has(object));
    const isContext = rendered.some(isContextual) || known.some(([, one]) => dependsOnPods(one));
    const before = isContext ? known : [];
    const around = isContext ? [] : known.map(([, one]) => one).filter(isContextual);
    const found = this.judgeObjects([...constructs, ...before.map(([object]) => object)], [...rendered, ...before.map(([, one]) => one)], around);
    this.found = isContext ? found : together(this.found, found);
    this.late = this.late ? together(this.late, found) : found;
    refuse(found);
    return found.rendered.slice(0, constructs.length);
  }

  /** What is written in an object's or a chart's place, judged where it is not what was judged before; undefined stays what it is. */
  public judgeOutput(from: IConstruct, values: readonly unknown[]): unknown[] {
    const written = values.map(value => value === undefined ? value : readable(value));
    const objects = values.map((value, index) => this.objectOf(value, written[index]));
    const changed = [...values.keys()].filter(index => values[index] !== undefined && !this.isJudged(objects[index], written[index]));
    if (changed.length === 0) return written;
    const judged = this.judge(changed.map(index => objects[index] ?? from), changed.map(index => written[index]));
    changed.forEach((index, place) => { written[index] = judged[place]; });
    return written;
  }

  /** What the same method of a chart wrote before, unless constructs have joined the chart since. */
  public outputOf(chart: IConstruct, method: Call['method']): readonly unknown[] | undefined {
    const known = this.outputs.get(chart);
    return known?.method === method && known.size === sizeOf(chart) ? known.values.map(value => copyOf(value)) : undefined;
  }

  public keep(chart: IConstruct, method: Call['method'], values: readonly unknown[]): void {
    this.outputs.set(chart, { method, size: sizeOf(chart), values });
  }

  public isWritten(chart: IConstruct): boolean {
    return this.written.has(chart);
  }

  public setWritten(chart: IConstruct): void {
    this.written.add(chart);
  }

  /** The object that a value is written for, whatever it has become. */
  private objectOf(value: unknown, plain: unknown): ApiObject | undefined {
    const identity = identityOf(plain);
    this.byIdentity ??= new Map([...this.judged].map(([object, one]) => [identityOf(one), object]));
    return this.handedOut.get(value) ?? (identity === undefined ? undefined : this.byIdentity.get(identity));
  }

  /** Whether plain data is what was judged. */
  private isJudged(object: ApiObject | undefined, plain: unknown): boolean {
    return object !== undefined && isSame(plain, this.judged.get(object));
  }
}

function sizeOf({ node }: IConstruct): number {
  return node.findAll().length;
}

interface Named {
  readonly kind?: unknown;
  readonly metadata?: { readonly name?: unknown; readonly namespace?: unknown };
}

function identityOf(plain: unknown): string | undefined {
  const { kind, metadata } = (plain ?? {}) as Named;
  return metadata?.name === undefined ? undefined : JSON.stringify([kind, metadata.namespace, metadata.name]);
}
