import type { ApiObject, App } from 'cdk8s';
import type { Construct, IConstruct } from 'constructs';
import { assertConstruct } from './assert-construct';
import { checked, pointToCaller } from './caller';
import type { ConstructAcknowledgement } from './construct-acknowledgement';
import type { GuardReport } from './guard-report';
import { idle } from './idle';
import { judgement, type Judgement } from './judgement';
import { remarks } from './remarks';
import type { RuntimeClassDescription } from './runtime-class-description';
import { WaysOut, type AppJudgement } from './ways-out';
import { reportOf, writeReport } from './write-report';
import { copy } from '../manifest/copy';
import { describedNamespaces } from '../manifest/described-namespaces';
import { describedRuntimeClasses } from '../manifest/described-runtime-classes';
import { assertValid } from '../manifest/invalid-options';
import { flag, optional, struct, text } from '../manifest/option-check';
import { Field, type Acknowledgement } from '../policy';

const guardOptions = struct<WindowsGuardOptions>({
  namespaces: optional(describedNamespaces),
  quiet: optional(flag),
  reportFile: optional(text),
  runtimeClasses: optional(describedRuntimeClasses),
});

const GUARD = Symbol.for('secure-windows-workloads.WindowsGuard');

/** How an app is guarded. */
export interface WindowsGuardOptions {
  /**
   * Labels of namespaces that the app does not declare, by their name: they decide what Pod Security admission enforces.
   *
   * @default - none are known
   */
  readonly namespaces?: { [namespace: string]: { [label: string]: string } };

  /**
   * Whether a synth does not log what does not stop it: warnings and acknowledgements.
   *
   * @default false
   */
  readonly quiet?: boolean;

  /**
   * File that every `app.synth()` and `app.synthYaml()` writes its report to, as JSON, even if it fails.
   *
   * @default - none
   */
  readonly reportFile?: string;

  /**
   * RuntimeClasses that the app does not declare, by their name: they decide which pods run on Windows nodes.
   *
   * @default - none are known
   */
  readonly runtimeClasses?: { [runtimeClass: string]: RuntimeClassDescription };
}

/**
 * Guards a whole app: no privileged Windows pod leaves it, whoever wrote it and whichever way out it takes.
 *
 * The constructs of this library guard their app by themselves. Call it in an app that uses none of them, or to set
 * options. Linux workloads are left alone.
 *
 * @example
 *
 *   const app = new App();
 *   WindowsGuard.protect(app, { namespaces: { shop: { 'pod-security.kubernetes.io/enforce': 'restricted' } } });
 */
export class WindowsGuard {
  /**
   * Guards the app that a construct is part of. If it is guarded already, the options given replace earlier ones.
   *
   * @param scope the app, or anything in it
   * @param options how it is guarded
   * @throws if it is no construct, or in no app, or if an option is invalid
   */
  public static protect(scope: Construct, options: WindowsGuardOptions = {}): WindowsGuard {
    assertConstruct('WindowsGuard.protect()', scope);
    const app = scope.node.root as App & { [GUARD]?: WindowsGuard };
    if (!Array.isArray(app.resolvers)) throw pointToCaller(new Error(`[${scope.node.path}] is not in a cdk8s App; start the tree with new App().`));
    const given = checked(() => copy('WindowsGuard.protect()', options));
    checked(() => assertValid('WindowsGuard.protect()', new Field(given), guardOptions));
    const guard = app[GUARD] ?? checked(() => new WindowsGuard(app));
    guard.options = { ...guard.options, ...given };
    return guard;
  }

  private options: WindowsGuardOptions = {};
  /** Objects of constructs of this library: Windows workloads, also where a patch takes every sign of it away. */
  private readonly own = new WeakSet<ApiObject>();
  private readonly acknowledgements: ConstructAcknowledgement[] = [];
  private readonly waysOut: WaysOut;

  private constructor(app: App) {
    this.waysOut = new WaysOut(app, {
      judgeObjects: (constructs, rendered, around) => this.judgeObjects(constructs, rendered, around),
      judgeApp: (objects, rendered) => this.judgeApp(objects, rendered),
      report: (all, news) => this.report(all, news),
    });
    Object.defineProperty(app, GUARD, { value: this });
  }

  /** Judges the app as it is now. Nothing is written, and nothing is refused. */
  public judge(): GuardReport {
    return reportOf(this.waysOut.judgeApp());
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

  private judgeApp(objects: readonly ApiObject[], rendered: readonly unknown[]): AppJudgement {
    const found = this.judgeObjects(objects, rendered);
    const unneeded = this.acknowledgements.filter(one => !found.needed.has(one));
    return { ...found, objects, judged: [...found.judged, ...unneeded.map(idle)] };
  }

  private judgeObjects(constructs: readonly IConstruct[], rendered: readonly unknown[], around?: readonly unknown[]): Judgement {
    const { own, acknowledgements, options: { namespaces = {}, runtimeClasses = {} } } = this;
    return judgement(constructs, rendered, { own, acknowledgements, namespaces, runtimeClasses }, around);
  }

  private report(all: Judgement, news: Judgement): void {
    const { quiet = false, reportFile } = this.options;
    if (reportFile !== undefined) writeReport(reportOf(all), reportFile);
    const log = quiet ? '' : remarks(news, process.stderr.isTTY && process.stderr.hasColors());
    if (log) process.stderr.write(log);
  }
}
