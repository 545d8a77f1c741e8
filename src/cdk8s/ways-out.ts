import { ApiObject, App, Chart, YamlOutputType, type IResolver } from 'cdk8s';
import { Construct, type IConstruct } from 'constructs';
import { checked } from './caller';
import { pathOf } from './construct-path';
import { dependsOnPods, isContextual } from './contextual';
import { behindGate, intercept, isFinal, type Call } from './intercept';
import type { Judgement } from './judgement';
import { Leaving, type Judge } from './leaving';
import { readable } from './readable';
import { refuse } from './refused-error';
import { eachConstruct } from './tree';
import { writtenFiles } from './written-files';
import { readManifestText } from '../input/manifest-file';

/** What cdk8s itself writes: nothing but the objects. */
const RENDER_CHART: unknown = Chart.prototype.toJson;

/** An app's objects, judged. */
export type AppJudgement = Judgement & { readonly objects: readonly ApiObject[] };

/** Who judges, and reports what was found. */
export interface Guard {
  readonly judgeObjects: Judge;
  judgeApp(objects: readonly ApiObject[], rendered: readonly unknown[]): AppJudgement;
  report(all: Judgement, news: Judgement): void;
}

/**
 * Every way out of an app is watched, and what is judged at each is a snapshot: plain data, which nobody else holds. That is what is written,
 * and what others ask for is a copy of it.
 * - `app.synth()` and `app.synthYaml()`: every object is rendered once and judged before anything is written. Whatever joins the app while its
 *   validations run is judged when cdk8s asks for the charts, the last moment before it writes.
 * - `chart.toJson()` and `Testing.synth()`: likewise. What a class or a replaced method adds to what cdk8s renders, or changes in it, is judged
 *   as it leaves the chart.
 * - `toJson()` of an object: judged as it leaves.
 * - A validation of the app and a resolver, which cdk8s asks whenever it renders, find what goes another way.
 */
export class WaysOut {
  /** What leaves, while a way out is open. */
  private leaving?: Leaving;
  private readonly rendering = new Set<ApiObject>();
  private readonly watched = new WeakSet<IConstruct>();

  /** @throws if what something renders cannot be reached */
  public constructor(private readonly app: App, private readonly guard: Guard) {
    const final = app.node.findAll().find(construct => isFinal(construct, 'toJson')) ?? [app].find(root => isFinal(root, 'charts'));
    if (final) throw new Error(`[${pathOf(final)}] cannot be guarded: what it renders is defined as final. Override the method in a class instead, or assign it.`);
    app.node.addValidation({ validate: () => this.validate() });
    app.resolvers.unshift({ resolve: context => this.resolve(context) });
    intercept(app, 'synth', call => this.oneSynth(() => this.synth(call)), { isSealed: false });
    intercept(app, 'synthYaml', call => this.oneSynth(() => this.synthYaml(call)), { isSealed: false });
    Object.defineProperty(app, 'charts', { get: () => this.charts() });
    this.watchAll(app);
  }

  /** Judges the app as it is now. */
  public judgeApp(): AppJudgement {
    const objects = this.objects();
    return this.guard.judgeApp(objects, objects.map(object => this.render(object)));
  }

  private watchAll(root: IConstruct): void {
    eachConstruct(root, construct => this.watch(construct));
  }

  /** What is not a chart or an object yet, because its constructor still runs, is one when it is asked. */
  private watch(construct: IConstruct): void {
    if (this.watched.has(construct) || typeof (construct as Partial<Chart>).toJson !== 'function') return;
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

  /** What is found is written to the report and logged, also what is found later. */
  private oneSynth<T>(synth: () => T): T {
    if (this.leaving) return synth();
    const found = this.judgeApp();
    this.guard.report(found, found);
    refuse(found);
    const leaving = new Leaving(found, this.guard.judgeObjects);
    try {
      return this.during(leaving, synth);
    } finally {
      if (leaving.late) this.guard.report(leaving.found, leaving.late);
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
    this.leaving!.judgeOutput(this.app, objects.map(({ value }) => value));
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
      leaving.keep(chart, method, leaving.judgeOutput(chart, values));
      return leaving.outputOf(chart, method);
    });
  }

  /** A chart or an app is left by way of all its objects: they are judged first. */
  private anyLeaving<T>(run: (leaving: Leaving) => T): T {
    if (this.leaving) return run(this.leaving);
    const found = this.judgeApp();
    refuse(found);
    const leaving = new Leaving(found, this.guard.judgeObjects);
    return this.during(leaving, () => run(leaving));
  }

  private leaveObject(object: ApiObject, { run }: Call): unknown {
    if (this.rendering.has(object)) return run();
    const { leaving } = this;
    if (leaving) {
      if (!leaving.has(object)) this.judgeLate(leaving, [object]);
      return leaving.copyOf(object);
    }
    const rendered = this.render(object);
    const others = this.objects().filter(other => other !== object);
    const around = others.filter(other => dependsOnPods(rendered) || isContextual(other)).map(other => this.render(other));
    const found = this.guard.judgeObjects([object], [rendered], around);
    refuse(found);
    return found.rendered[0];
  }

  /** What joined the app while it leaves, and what is written though it is not in its tree. */
  private judgeLate(leaving: Leaving, others: readonly ApiObject[]): void {
    const objects = [...new Set([...this.objects(), ...others])].filter(object => !leaving.has(object));
    if (objects.length > 0) leaving.add(objects, leaving.judge(objects, objects.map(object => this.render(object))));
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
    // Rendering a chart may add objects to the app.
    this.judgeLate(leaving, []);
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
