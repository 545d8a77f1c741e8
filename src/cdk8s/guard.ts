import { ApiObject, type App, type IResolver, type ResolutionContext } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { judge, isRefusal } from '../policy';
import { pointToCaller } from './caller';
import type { Judgement } from './judgement';
import { RefusedError } from './refused-error';
import { remarks } from './remarks';

const GUARD = Symbol.for('secure-windows-workloads.Guard');

/**
 * Holds a whole app to the promise: no object leaves it, by whatever way, before it was judged in its final form.
 *
 * - `app.synth()` and `app.synthYaml()`: every object is rendered once and judged before anything is written, and what was
 *   judged is what is written.
 * - `chart.toJson()` and `Testing.synth()`: a validation of the app, which cdk8s runs first, does the same.
 * - `toJson()` of an object: judged as it leaves, each time. A resolver, which cdk8s asks whenever it renders an object,
 *   finds those that joined the app later.
 */
export class Guard implements IResolver {
  /** Guards the app that a construct is part of; does nothing where it is guarded already. */
  public static protect(construct: IConstruct): Guard {
    const app = construct.node.root as App & { [GUARD]?: Guard };
    if (!Array.isArray(app.resolvers)) throw new Error(`[${construct.node.path}] is in no cdk8s App; start the tree with new App().`);
    return app[GUARD] ?? new Guard(app);
  }

  /** Objects of our own constructs: Windows pods, also where a patch takes every sign of it away. */
  private readonly own = new WeakSet<ApiObject>();
  /** The objects as they were judged, while one synth runs. */
  private judged?: Map<ApiObject, unknown>;
  private readonly rendering = new Set<ApiObject>();
  /** How each object that is watched renders itself. */
  private readonly renderers = new WeakMap<ApiObject, () => unknown>();

  private constructor(private readonly app: App) {
    Object.defineProperty(app, GUARD, { value: this });
    app.node.addValidation({ validate: () => this.validate() });
    app.resolvers.unshift(this);
    this.replace(app, 'synth', synth => () => this.oneSynth(synth));
    this.replace(app, 'synthYaml', synthYaml => () => this.oneSynth(synthYaml));
    this.objects().forEach(object => this.watch(object));
  }

  /** Called by cdk8s for every value that it renders. */
  public resolve({ key, value, obj }: ResolutionContext): void {
    const isWholeObject = key.length === 0 && value.kind !== undefined && value.apiVersion !== undefined;
    if (!isWholeObject || this.rendering.has(obj)) return;
    this.watch(obj);
    obj.toJson();
  }

  /** Holds an object to be a Windows workload, whatever becomes of its fields. */
  public hold(object: ApiObject): void {
    this.own.add(object);
    this.watch(object);
  }

  private oneSynth<T>(synth: () => T): T {
    if (this.judged) return synth();
    this.judged = new Map();
    try {
      const judgement = this.judgeApp();
      const said = remarks(judgement);
      if (said) process.stderr.write(said);
      refuse(judgement);
      return synth();
    } finally {
      delete this.judged;
    }
  }

  private validate(): string[] {
    if (!this.judged) refuse(this.judgeApp());
    return [];
  }

  private judgeApp(): Judgement {
    const objects = this.objects();
    const rendered = objects.map(object => this.judged?.get(object) ?? this.render(object));
    objects.forEach((object, index) => this.judged?.set(object, rendered[index]));
    return this.judge(rendered, objects);
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
    const rendered = this.render(object);
    const around = this.objects().filter(({ kind }) => kind === 'RuntimeClass' || kind === 'Namespace').map(other => this.render(other));
    refuse(this.judge([rendered, ...around], [object]));
    return rendered;
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

  /** What is wrong with some objects; those rendered besides only help to judge them. */
  private judge(rendered: readonly unknown[], objects: readonly ApiObject[]): Judgement {
    const today = new Date().toISOString().slice(0, 10);
    const windows = new Set([...objects.keys()].filter(index => this.own.has(objects[index]!)));
    const { pods, findings } = judge(rendered, { today, windows });
    const ofLinux = new Set(pods.filter(pod => !pod.windows).flatMap(pod => pod.findings));
    return findings.flatMap(finding => {
      const object = objects[finding.object];
      return object && !ofLinux.has(finding) ? [{ finding, construct: pathOf(object) }] : [];
    });
  }

  private objects(): ApiObject[] {
    return this.app.node.findAll().filter(construct => ApiObject.isApiObject(construct)) as ApiObject[];
  }

  private replace<K extends 'synth' | 'synthYaml'>(app: App, method: K, by: (original: App[K]) => App[K]): void {
    Object.defineProperty(app, method, { value: by(app[method].bind(app) as App[K]), configurable: true, writable: true });
  }
}

function refuse(judgement: Judgement): void {
  const refused = judgement.filter(({ finding }) => isRefusal(finding));
  if (refused.length > 0) throw pointToCaller(new RefusedError(refused));
}

/** The path that the user wrote: the only object of a construct goes by the construct's own. */
function pathOf({ node }: ApiObject): string {
  return node.scope && (node.id === 'Resource' || node.id === 'Default') ? node.scope.node.path : node.path;
}
