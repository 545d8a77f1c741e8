import type { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import type { Call } from './intercept';
import type { Judgement } from './judgement';
import { copyOf, isSame } from '../manifest/snapshot';

/** What a chart writes where it does not leave that to cdk8s. */
interface ChartOutput {
  readonly method: Call['method'];
  readonly size: number;
  readonly values: readonly unknown[];
}

/** What leaves an app while one way out is open: each object as it was judged. Only copies are handed out. */
export class Leaving {
  /** What was judged after the app as a whole. */
  public late?: Judgement;
  public isJudgingOutputs = false;

  private readonly judged = new Map<ApiObject, unknown>();
  private readonly handedOut = new Map<unknown, ApiObject>();
  private readonly outputs = new Map<IConstruct, ChartOutput>();
  private readonly written = new Set<IConstruct>();
  private byIdentity?: ReadonlyMap<string | undefined, ApiObject>;

  /** @param found all that was found so far */
  public constructor(objects: readonly ApiObject[], public found: Judgement) {
    this.add(objects, found.rendered);
  }

  public add(objects: readonly ApiObject[], rendered: readonly unknown[]): void {
    objects.forEach((object, index) => this.judged.set(object, rendered[index]));
    delete this.byIdentity;
  }

  public has(object: ApiObject): boolean {
    return this.judged.has(object);
  }

  public entries(): ReadonlyArray<readonly [ApiObject, unknown]> {
    return [...this.judged];
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

  /** The object that a value is written for, whatever it has become. */
  public objectOf(value: unknown, plain: unknown): ApiObject | undefined {
    const identity = identityOf(plain);
    this.byIdentity ??= new Map([...this.judged].map(([object, one]) => [identityOf(one), object]));
    return this.handedOut.get(value) ?? (identity === undefined ? undefined : this.byIdentity.get(identity));
  }

  /** Whether plain data is what was judged. */
  public isJudged(object: ApiObject | undefined, plain: unknown): boolean {
    return object !== undefined && isSame(plain, this.judged.get(object));
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
