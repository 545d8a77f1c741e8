import { readManifest, type Placed } from '../input/manifest-file';
import { describedNamespaces } from '../manifest/described-namespaces';
import { describedRuntimeClasses } from '../manifest/described-runtime-classes';
import { assertValid } from '../manifest/invalid-options';
import { oneOf, optional, struct } from '../manifest/option-check';
import {
  Field, isRefusal, judge, ofWindows, renderAcknowledged, resourceName, RULES, whoRefuses,
  type Finding, type JudgeOptions, type NamespaceLabels, type RuntimeClassDescription,
} from '../policy';

/** What of the cdk8s command's context is used. */
interface Context {
  readonly manifests: readonly string[];
  readonly report: {
    addViolation(violation: {
      readonly ruleName: string;
      readonly recommendation: string;
      readonly fix: string;
      readonly violatingResources: readonly Violating[];
    }): void;
    submit(status: 'success' | 'failure', metadata?: Record<string, string>): void;
  };
  readonly logger: { log(message: string): void };
}

interface Violating {
  readonly resourceName: string;
  readonly manifestPath: string;
  readonly locations: readonly string[];
}

/** What `properties` of a validation in `cdk8s.yaml` may hold. */
interface Properties {
  /**
   * What fails the synth: errors, or warnings, too.
   *
   * @default - `error`
   */
  readonly failOn?: 'error' | 'warning';
  /**
   * Labels of namespaces that the app does not declare, by their name.
   *
   * @default - none are known
   */
  readonly namespaces?: NamespaceLabels;
  /**
   * RuntimeClasses that the app does not declare, by their name.
   *
   * @default - none are known
   */
  readonly runtimeClasses?: Readonly<Record<string, RuntimeClassDescription>>;
}

const validProperties = struct<Properties>({
  failOn: optional(oneOf('error', 'warning')),
  namespaces: optional(describedNamespaces),
  runtimeClasses: optional(describedRuntimeClasses),
});

/**
 * The validation plugin of the cdk8s command: judges the files that a synth wrote, whoever wrote the app. It is named in
 * `cdk8s.yaml`:
 *
 *     validations:
 *       - package: ./node_modules/secure-windows-workloads
 *         version: 0.0.0
 *         class: SecureWindowsValidation
 *
 * @jsii ignore
 */
export class SecureWindowsValidation {
  private readonly failOn: string;
  private readonly cluster: Pick<JudgeOptions, 'namespaces' | 'runtimeClasses'>;

  /** @throws if a property is invalid */
  public constructor(properties: Properties = {}) {
    assertValid('SecureWindowsValidation', new Field(properties), validProperties);
    this.failOn = properties.failOn ?? 'error';
    this.cluster = { namespaces: properties.namespaces ?? {}, runtimeClasses: properties.runtimeClasses ?? {} };
  }

  public async validate({ manifests, report, logger }: Context): Promise<void> {
    const objects = manifests.flatMap(readManifest);
    const today = new Date().toISOString().slice(0, 10);
    const { findings } = ofWindows(judge(objects.map(({ value }) => value), { today, ...this.cluster }));
    const acknowledged = findings.filter(finding => finding.acknowledged);
    for (const finding of acknowledged) logger.log(`acknowledged: ${renderAcknowledged(finding, finding.acknowledged!)}`);
    const open = findings.filter(finding => !finding.acknowledged);
    const names = new Names(objects);
    for (const same of alike(open)) report.addViolation(violation(same, objects, names));
    const errors = open.filter(isRefusal).length;
    report.submit((this.failOn === 'error' ? errors : open.length) > 0 ? 'failure' : 'success', {
      Errors: String(errors), Warnings: String(open.length - errors), Acknowledged: String(acknowledged.length),
    });
  }
}

type Violation = Parameters<Context['report']['addViolation']>[0];

function violation(findings: readonly Finding[], objects: readonly Placed[], names: Names): Violation {
  const [{ rule, remedy, severity }] = findings as [Finding, ...Finding[]];
  const title = RULES.find(({ id }) => id === rule)?.title;
  return {
    ruleName: severity === 'warning' ? `${rule} (warning)` : rule,
    recommendation: title ?? 'The namespace admits the pods',
    fix: remedy,
    violatingResources: findings.map(({ resource, object, path, keys, message, refusedBy, enforced }) => {
      const { file, place } = objects[object]!;
      return { resourceName: names.of(resource), manifestPath: file, locations: [`${path} (${place(keys)}): ${message}; refused by ${whoRefuses(refusedBy, enforced)}`] };
    }),
  };
}

/** By rule and remedy, in the order in which they were found. */
function alike(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.remedy}`;
    groups.set(key, [...groups.get(key) ?? [], finding]);
  }
  return [...groups.values()];
}

/** The command looks construct paths up by a resource's name alone. A name that two have would show the path of the other. */
class Names {
  private readonly counts = new Map<unknown, number>();

  public constructor(objects: readonly Placed[]) {
    for (const { value } of objects) {
      const name = (value as { readonly metadata?: { readonly name?: unknown } }).metadata?.name;
      this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    }
  }

  public of(resource: Finding['resource']): string {
    const { name, kind } = resource;
    return name !== undefined && this.counts.get(name) === 1 ? name : `${kind} ${resourceName(resource)}`;
  }
}
