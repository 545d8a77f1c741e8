import { ApiObject, App, Chart, YamlOutputType, type IResolver } from 'cdk8s';
import { Construct, type IConstruct } from 'constructs';
import { checked, pointToCaller } from './caller';
import type { ConstructAcknowledgement } from './construct-acknowledgement';
import { pathOf } from './construct-path';
import { describedNamespaces } from './described-namespaces';
import { describedRuntimeClasses } from './described-runtime-classes';
import type { GuardReport } from './guard-report';
import { idle } from './idle';
import { behindGate, intercept, isFinal, type Call } from './intercept';
import { judgement, together, type Judgement } from './judgement';
import { Leaving } from './leaving';
import { readManifestText } from './manifest-file';
import { RefusedError } from './refused-error';
import { remarks } from './remarks';
import { reportOf, writeReport } from './report';
import type { RuntimeClassDescription } from './runtime-class-description';
import { eachConstruct } from './tree';
import { writtenFiles } from './written-files';
import { flag, optional, struct, text } from '../manifest/check';
import { copy } from '../manifest/copy';
import { assertValid } from '../manifest/invalid-options';
import { snapshot } from '../manifest/snapshot';
import { Field, isRefusal, type Acknowledgement } from '../policy';

const guardOptions = struct<WindowsGuardOptions>({
  namespaces: optional(describedNamespaces),
  quiet: optional(flag),
  reportFile: optional(text),
  runtimeClasses: optional(describedRuntimeClasses),
});

/** What cdk8s itself writes: nothing but the objects. */
const RENDER_CHART: unknown = Chart.prototype.toJson;

const CONTEXT = new Set<unknown>(['Namespace', 'PersistentVolume', 'PersistentVolumeClaim', 'RuntimeClass']);

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

  /**
   * RuntimeClasses that the app does not declare, by their name: which pods they put on Windows nodes.
   *
   * @default - nothing is known of them
   */
  readonly runtimeClasses?: { [runtimeClass: string]: RuntimeClassDescription };
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
    const guard = app[GUARD] ?? checked(() => new WindowsGuard(app));
    guard.options = { ...guard.options, ...given };
    return guard;
  }

  private options: WindowsGuardOptions = {};
  /** Objects of our own constructs: Windows workloads, also where a patch takes every sign of it away. */
  private readonly own = new WeakSet<ApiObject>();
  private readonly acknowledgements: ConstructAcknowledgement[] = [];
  /** What leaves, while a way out is open. */
  private leaving?: Leaving;
  private readonly rendering = new Set<ApiObject>();
  private readonly watched = new WeakSet<IConstruct>();

  /*
   * Every way out of an app is watched, and what is judged at each is a snapshot: plain data, which nobody else holds. That is what is written,
   * and what others ask for is a copy of it.
   * - `app.synth()` and `app.synthYaml()`: every object is rendered once and judged before anything is written. Whatever joins the app while its
   *   validations run is judged when cdk8s asks for the charts, the last moment before it writes.
   * - `chart.toJson()` and `Testing.synth()`: likewise. What a class or a replaced method adds to what cdk8s renders, or changes in it, is judged
   *   as it leaves the chart.
   * - `toJson()` of an object: judged as it leaves.
   * - A validation of the app and a resolver, which cdk8s asks whenever it renders, find what goes another way.
   */
  private constructor(private readonly app: App) {
    const final = app.node.findAll().find(construct => isFinal(construct, 'toJson')) ?? [app].find(root => isFinal(root, 'charts'));
    if (final) throw new Error(`[${pathOf(final)}] cannot be guarded: what it renders is defined as final. Override the method in a class instead, or assign it.`);
    Object.defineProperty(app, GUARD, { value: this });
    app.node.addValidation({ validate: () => this.validate() });
    app.resolvers.unshift({ resolve: context => this.resolve(context) });
    intercept(app, 'synth', call => this.oneSynth(() => this.synth(call)), { isSealed: false });
    intercept(app, 'synthYaml', call => this.oneSynth(() => this.synthYaml(call)), { isSealed: false });
    Object.defineProperty(app, 'charts', { get: () => this.charts() });
    this.watchAll(app);
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
  }

  /** @internal */
  public _acknowledge(construct: IConstruct, entry: Acknowledgement): void {
    this.acknowledgements.push({ construct, entry });
  }

  private watchAll(root: IConstruct): void {
    eachConstruct(root, construct => this.watch(construct));
  }

  /** What is not a chart or an object yet, because its constructor still runs, is one when it is asked. */
  private watch(construct: IConstruct): void {
    if (typeof (construct as Partial<Chart>).toJson !== 'function') return;
    this.watched.add(construct);
    intercept(construct, 'toJson', call => this.leave(construct, call), { isSealed: true });
  }

  private resolve({ key, value, obj }: Parameters<IResolver['resolve']>[0]): void {
    const isWholeObject = key.length === 0 && value.kind !== undefined && value.apiVersion !== undefined;
    if (!isWholeObject || this.rendering.has(obj)) return;
    this.watch(obj);
    obj.toJson();
  }

  private validate(): string[] {
    if (!this.leaving) this.anyLeaving(() => this.app.charts);
    return [];
  }

  /** What is found is written to the report and told, also what is found later. */
  private oneSynth<T>(synth: () => T): T {
    if (this.leaving) return synth();
    const found = this.judgeApp();
    this.tell(found, found);
    refuse(found);
    const leaving = new Leaving(found.objects, found);
    try {
      return this.during(leaving, synth);
    } finally {
      if (leaving.late) this.tell(leaving.found, leaving.late);
    }
  }

  private during<T>(leaving: Leaving, run: () => T): T {
    this.leaving = leaving;
    try {
      return run();
    } finally {
      delete this.leaving;
    }
  }

  private tell(all: Judgement, news: Judgement): void {
    const { quiet = false, reportFile } = this.options;
    if (reportFile !== undefined) writeReport(reportOf(all), reportFile);
    const said = quiet ? '' : remarks(news, process.stderr.isTTY && process.stderr.hasColors());
    if (said) process.stderr.write(said);
  }

  private synth({ method, run }: Call): unknown {
    if (method === App.prototype.synth) return run();
    return writtenFiles(this.app.outdir, run, written => written.forEach((yaml, file) => this.leaveText(yaml, file)));
  }

  private synthYaml({ method, run }: Call): unknown {
    const yaml = run();
    return method === App.prototype.synthYaml ? yaml : this.leaveText(yaml, 'synthYaml()');
  }

  /** What a class of the user's wrote in place of cdk8s. */
  private leaveText(yaml: unknown, name: string): unknown {
    const objects = checked(() => readManifestText(String(yaml), name));
    this.judgeOutput(this.app, objects.map(({ value }) => value));
    return yaml;
  }

  private leave(construct: IConstruct, call: Call): unknown {
    if (ApiObject.isApiObject(construct)) return this.leaveObject(construct as ApiObject, call);
    return Chart.isChart(construct) ? this.leaveChart(construct, call) : call.run();
  }

  private leaveChart(chart: IConstruct, { method, run }: Call): unknown {
    return this.anyLeaving(leaving => {
      const known = leaving.outputOf(chart, method);
      if (known) return known;
      const output = run();
      if (method === RENDER_CHART && Array.isArray(output) && output.every(value => leaving.isHandedOut(value))) return output;
      const values = Object.values(output as object) as unknown[];
      leaving.keep(chart, method, this.judgeOutput(chart, values));
      return leaving.outputOf(chart, method);
    });
  }

  /** A chart or an app is left by way of all its objects: they are judged first. */
  private anyLeaving<T>(run: (leaving: Leaving) => T): T {
    if (this.leaving) return run(this.leaving);
    const found = this.judgeApp();
    refuse(found);
    const leaving = new Leaving(found.objects, found);
    return this.during(leaving, () => run(leaving));
  }

  private leaveObject(object: ApiObject, { run }: Call): unknown {
    if (this.rendering.has(object)) return run();
    const { leaving } = this;
    if (leaving) {
      if (!leaving.has(object)) this.judgeLate(leaving, [object]);
      return leaving.copyOf(object);
    }
    const around = this.objects().filter(isContextual).map(other => this.render(other));
    const found = this.judgeObjects([object], [this.render(object)], around);
    refuse(found);
    return found.rendered[0];
  }

  /** What joined the app while it leaves, and what is written though it is not in its tree. */
  private judgeLate(leaving: Leaving, others: readonly ApiObject[]): void {
    const objects = [...new Set([...this.objects(), ...others])].filter(object => !leaving.has(object));
    if (objects.length > 0) leaving.add(objects, this.judgeMore(leaving, objects, objects.map(object => this.render(object))));
  }

  /** What is written in an object's or a chart's place, judged where it is not what was judged before; undefined stays what it is. */
  private judgeOutput(from: IConstruct, values: readonly unknown[]): unknown[] {
    const leaving = this.leaving!;
    const written = values.map(value => value === undefined ? value : readable(value));
    const objects = values.map((value, index) => leaving.objectOf(value, written[index]));
    const changed = [...values.keys()].filter(index => values[index] !== undefined && !leaving.isJudged(objects[index], written[index]));
    if (changed.length === 0) return written;
    const judged = this.judgeMore(leaving, changed.map(index => objects[index] ?? from), changed.map(index => written[index]));
    changed.forEach((index, place) => { written[index] = judged[place]; });
    return written;
  }

  /** Judges what comes late: alone, or with all that was judged before where it may change that. */
  private judgeMore(leaving: Leaving, constructs: readonly IConstruct[], rendered: readonly unknown[]): readonly unknown[] {
    const more = new Set(constructs);
    const known = leaving.entries().filter(([object]) => !more.has(object));
    const isContext = rendered.some(isContextual);
    const before = isContext ? known : [];
    const around = isContext ? [] : known.map(([, one]) => one).filter(isContextual);
    const found = this.judgeObjects([...constructs, ...before.map(([object]) => object)], [...rendered, ...before.map(([, one]) => one)], around);
    leaving.found = isContext ? found : together(leaving.found, found);
    leaving.late = leaving.late ? together(leaving.late, found) : found;
    refuse(found);
    return found.rendered.slice(0, constructs.length);
  }

  /** cdk8s asks for the charts right before it writes. Some may be of another app, where a class of the user's passes them off as its own. */
  private charts(): Chart[] {
    const charts = Reflect.get(Object.getPrototypeOf(this.app) as object, 'charts', this.app) as Chart[];
    const { leaving } = this;
    if (!leaving) return charts;
    const foreign = charts.filter(chart => Construct.isConstruct(chart) && chart.node.root !== this.app);
    foreign.filter(chart => !this.watched.has(chart)).forEach(chart => this.watchAll(chart));
    this.judgeLate(leaving, foreign.flatMap(chart => objectsBelow(chart)));
    this.judgeOutputs(leaving, charts);
    return charts.map(chart => behindGate(chart.toJson) || leaving.isWritten(chart) ? chart : this.standIn(leaving, chart));
  }

  /** What charts write in their own way is judged before anything is written. One that asks for the charts itself is judged already. */
  private judgeOutputs(leaving: Leaving, charts: readonly Chart[]): void {
    const own = leaving.isJudgingOutputs ? [] : charts.filter(chart => behindGate(chart.toJson) !== RENDER_CHART);
    if (own.length === 0) return;
    leaving.isJudgingOutputs = true;
    try {
      own.forEach(chart => this.outputOf(chart));
    } finally {
      leaving.isJudgingOutputs = false;
    }
  }

  private outputOf(chart: Chart): unknown {
    const { toJson } = chart;
    if (behindGate(toJson)) return chart.toJson();
    return this.leaveChart(Construct.isConstruct(chart) ? chart : this.app, { method: toJson, run: () => chart.toJson() });
  }

  /** What cdk8s renders in place of a chart whose method another language has overridden. Where it asks the objects alone, it needs the chart itself. */
  private standIn(leaving: Leaving, chart: Chart): Chart {
    if (this.app.yamlOutputType === YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE) return chart;
    const toJson = () => {
      leaving.setWritten(chart);
      return this.outputOf(chart);
    };
    return Object.create(chart, { toJson: { value: toJson } }) as Chart;
  }

  private judgeApp(): Judgement & { readonly objects: readonly ApiObject[] } {
    const objects = this.objects();
    const found = this.judgeObjects(objects, objects.map(object => this.render(object)));
    const unneeded = this.acknowledgements.filter(one => !found.needed.has(one));
    return { ...found, objects, judged: [...found.judged, ...unneeded.map(idle)] };
  }

  private judgeObjects(constructs: readonly IConstruct[], rendered: readonly unknown[], around?: readonly unknown[]): Judgement {
    const { own, acknowledgements, options: { namespaces = {}, runtimeClasses = {} } } = this;
    return judgement(constructs, rendered, { own, acknowledgements, namespaces, runtimeClasses }, around);
  }

  /** An object as plain data, or why it is none. */
  private render(object: ApiObject): unknown {
    this.watch(object);
    this.rendering.add(object);
    try {
      return readable(object.toJson());
    } finally {
      this.rendering.delete(object);
    }
  }

  /** The objects of the app, save those that are being rendered: whoever renders them judges them. */
  private objects(): ApiObject[] {
    const objects = objectsBelow(this.app);
    return this.rendering.size === 0 ? objects : objects.filter(object => !this.rendering.has(object));
  }
}

function objectsBelow({ node }: IConstruct): ApiObject[] {
  return node.findAll().filter(construct => ApiObject.isApiObject(construct)) as ApiObject[];
}

function refuse({ judged }: Judgement): void {
  const refused = judged.filter(({ finding }) => isRefusal(finding));
  if (refused.length > 0) throw pointToCaller(new RefusedError(refused));
}

/** A value as plain data, or why it is none. */
function readable(value: unknown): unknown {
  try {
    return snapshot(value);
  } catch (error) {
    return error;
  }
}

/** Whether an object may change what is to be said of others: by its kind, or as a list of such. */
function isContextual(object: unknown): boolean {
  const { kind } = (object ?? {}) as { readonly kind?: unknown };
  return CONTEXT.has(kind) || String(kind).endsWith('List');
}
