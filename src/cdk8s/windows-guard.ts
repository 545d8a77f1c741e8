import { ApiObject, type App, type IResolver } from 'cdk8s';
import type { Construct, IConstruct } from 'constructs';
import { checked, pointToCaller } from './caller';
import type { ConstructAcknowledgement } from './construct-acknowledgement';
import { describedNamespaces } from './described-namespaces';
import type { GuardReport } from './guard-report';
import { idle } from './idle';
import { judgement, type Judgement } from './judgement';
import { RefusedError } from './refused-error';
import { remarks } from './remarks';
import { reportOf, writeReport } from './report';
import { flag, optional, struct, text } from '../manifest/check';
import { copy } from '../manifest/copy';
import { assertValid } from '../manifest/invalid-options';
import { Field, isRefusal, type Acknowledgement } from '../policy';

const guardOptions = struct<WindowsGuardOptions>({ namespaces: optional(describedNamespaces), quiet: optional(flag), reportFile: optional(text) });

const GUARD = Symbol.for('secure-windows-workloads.WindowsGuard');

/** How an app is guarded. */
export interface WindowsGuardOptions {
  /**
   * Labels of namespaces that the app does not declare, by their name: what Pod Security admission holds their pods to.
   *
   * @default - nothing is known of them
   */
  readonly namespaces?: { [namespace: string]: { [label: string]: string } };

  /**
   * Whether a synth keeps to itself what does not stop it: warnings and acknowledgements.
   *
   * @default false
   */
  readonly quiet?: boolean;

  /**
   * File that every `app.synth()` and `app.synthYaml()` writes its report to, as JSON, also where it fails.
   *
   * @default - none
   */
  readonly reportFile?: string;
}

/**
 * Holds a whole app to the promise: no privileged Windows pod leaves it, whoever wrote it and by whatever way.
 *
 * The constructs of this library guard their app by themselves. An app that uses none of them, or that says how it is guarded,
 * asks for it. Linux workloads are left alone.
 *
 * @example
 *
 *   const app = new App();
 *   WindowsGuard.protect(app, { namespaces: { shop: { 'pod-security.kubernetes.io/enforce': 'restricted' } } });
 */
export class WindowsGuard {
  /**
   * Guards the app that a construct is part of. Where it is guarded already, options that are given take the place of those before.
   *
   * @param scope the app, or anything in it
   * @param options how
   * @throws if it is in no app, or if an option is not valid
   */
  public static protect(scope: Construct, options: WindowsGuardOptions = {}): WindowsGuard {
    const app = scope.node.root as App & { [GUARD]?: WindowsGuard };
    if (!Array.isArray(app.resolvers)) throw new Error(`[${scope.node.path}] is in no cdk8s App; start the tree with new App().`);
    const given = copy(options);
    checked(() => assertValid('WindowsGuard.protect()', new Field(given), guardOptions));
    const guard = app[GUARD] ?? new WindowsGuard(app);
    guard.options = { ...guard.options, ...given };
    return guard;
  }

  private options: WindowsGuardOptions = {};
  /** Objects of our own constructs: Windows workloads, also where a patch takes every sign of it away. */
  private readonly own = new WeakSet<ApiObject>();
  private readonly acknowledgements: ConstructAcknowledgement[] = [];
  /** The objects as they leave, while one synth runs. */
  private judged?: Map<ApiObject, unknown>;
  private readonly rendering = new Set<ApiObject>();
  /** How each object that is watched renders itself. */
  private readonly renderers = new WeakMap<ApiObject, () => unknown>();

  /*
   * Every way out of an app is watched:
   * - `app.synth()` and `app.synthYaml()`: every object is rendered once and judged before anything is written, and what was
   *   judged is what is written.
   * - `chart.toJson()` and `Testing.synth()`: a validation of the app, which cdk8s runs first, does the same.
   * - `toJson()` of an object: judged as it leaves, each time. A resolver, which cdk8s asks whenever it renders an object,
   *   finds those that joined the app later.
   */
  private constructor(private readonly app: App) {
    Object.defineProperty(app, GUARD, { value: this });
    app.node.addValidation({ validate: () => this.validate() });
    app.resolvers.unshift({ resolve: context => this.resolve(context) });
    this.replace(app, 'synth', synth => () => this.oneSynth(synth));
    this.replace(app, 'synthYaml', synthYaml => () => this.oneSynth(synthYaml));
    this.objects().forEach(object => this.watch(object));
  }

  /** Judges the app as it stands. Nothing is written, and nothing is refused. */
  public judge(): GuardReport {
    return reportOf(this.judgeApp());
  }

  /**
   * Holds an object to be a Windows workload, whatever becomes of its fields.
   *
   * @internal
   */
  public _hold(object: ApiObject): void {
    this.own.add(object);
    this.watch(object);
  }

  /** @internal */
  public _acknowledge(construct: IConstruct, entry: Acknowledgement): void {
    this.acknowledgements.push({ construct, entry });
  }

  private resolve({ key, value, obj }: Parameters<IResolver['resolve']>[0]): void {
    const isWholeObject = key.length === 0 && value.kind !== undefined && value.apiVersion !== undefined;
    if (!isWholeObject || this.rendering.has(obj)) return;
    this.watch(obj);
    obj.toJson();
  }

  private oneSynth<T>(synth: () => T): T {
    if (this.judged) return synth();
    this.judged = this.leaving();
    try {
      return synth();
    } finally {
      delete this.judged;
    }
  }

  /** The objects of the app, judged. What was found is forgotten: a synth has enough to carry. */
  private leaving(): Map<ApiObject, unknown> {
    const { quiet = false, reportFile } = this.options;
    const found = this.judgeApp();
    if (reportFile !== undefined) writeReport(reportOf(found), reportFile);
    const said = quiet ? '' : remarks(found, process.stderr.isTTY && process.stderr.hasColors());
    if (said) process.stderr.write(said);
    refuse(found);
    return new Map(found.objects.map((object, index) => [object, found.rendered[index]]));
  }

  private validate(): string[] {
    if (!this.judged) refuse(this.judgeApp());
    return [];
  }

  private judgeApp(): Judgement & { readonly objects: readonly ApiObject[] } {
    const objects = this.objects();
    const found = this.judgeObjects(objects, objects.map(object => this.render(object)));
    const unneeded = this.acknowledgements.filter(one => !found.needed.has(one));
    return { ...found, objects, judged: [...found.judged, ...unneeded.map(idle)] };
  }

  /** From now on the object's own `toJson` is judged as it leaves. */
  private watch(object: ApiObject): () => unknown {
    const known = this.renderers.get(object);
    if (known) return known;
    const renderer = object.toJson.bind(object) as () => unknown;
    this.renderers.set(object, renderer);
    Object.defineProperty(object, 'toJson', { value: () => this.judged?.get(object) ?? this.leave(object) });
    return renderer;
  }

  private leave(object: ApiObject): unknown {
    if (this.rendering.has(object)) return this.watch(object)();
    const around = this.objects().filter(({ kind }) => kind === 'RuntimeClass' || kind === 'Namespace').map(other => this.render(other));
    const found = this.judgeObjects([object], [this.render(object)], around);
    refuse(found);
    return found.rendered[0];
  }

  private render(object: ApiObject): unknown {
    const renderer = this.watch(object);
    this.rendering.add(object);
    try {
      return renderer();
    } finally {
      this.rendering.delete(object);
    }
  }

  private judgeObjects(objects: readonly ApiObject[], rendered: readonly unknown[], around?: readonly unknown[]): Judgement {
    const { own, acknowledgements, options: { namespaces = {} } } = this;
    return judgement(objects, rendered, { own, acknowledgements, namespaces }, around);
  }

  private objects(): ApiObject[] {
    return this.app.node.findAll().filter(construct => ApiObject.isApiObject(construct)) as ApiObject[];
  }

  private replace<K extends 'synth' | 'synthYaml'>(app: App, method: K, by: (original: App[K]) => App[K]): void {
    Object.defineProperty(app, method, { value: by(app[method].bind(app) as App[K]), configurable: true, writable: true });
  }
}

function refuse({ judged }: Judgement): void {
  const refused = judged.filter(({ finding }) => isRefusal(finding));
  if (refused.length > 0) throw pointToCaller(new RefusedError(refused));
}
