import * as pulumi from '@pulumi/pulumi';
import type { JudgedResource } from './judged-resource';
import { kubernetesType } from './kubernetes-type';
import { mayHoldPods } from './pod-kinds';
import type { Reading } from './reading';
import { Field, renderAcknowledged, renderWarning, resourceName, type Finding } from '../policy';

/** What a deployment should know besides its errors: every line once. */
export class Remarks {
  private readonly logged = new Set<string>();
  private readonly unjudged = new Set<string>();

  public logFindings(subject: JudgedResource, findings: readonly Finding[]): void {
    for (const finding of findings) {
      if (finding.acknowledged) {
        this.info(subject, `acknowledged: ${renderAcknowledged(finding, finding.acknowledged)}`);
      } else {
        this.warn(subject, renderWarning(finding, subject.name));
      }
    }
  }

  /** What is unknown until the update. */
  public logUnjudged(subject: JudgedResource, paths: readonly string[]): void {
    const unlogged = paths.filter(path => !this.unjudged.has(`${subject.type} ${subject.name} ${path}`));
    for (const path of unlogged) this.unjudged.add(`${subject.type} ${subject.name} ${path}`);
    if (unlogged.length > 0) this.info(subject, `[${subject.name}] unknown until the update, checked then: ${unlogged.join(', ')}`);
  }

  /** What is rendered where nobody can judge it. */
  public logRelease(subject: JudgedResource): void {
    if (!RELEASE.test(subject.type)) return;
    this.info(subject, `[${subject.name}] not checked: Helm itself renders a Release, and no program sees its objects; those of a Chart are checked`);
  }

  /** Parts of what others wrote. */
  public logUnknownTarget(subject: JudgedResource, { object }: Reading): void {
    const { kind } = { ...kubernetesType(subject.type) };
    if (!mayHoldPods(subject.type)) return;
    const metadata = new Field(object).get('metadata');
    const [namespace, name] = ['namespace', 'name'].map(key => metadata.get(key).string);
    if (name === undefined) return this.info(subject, `[${subject.name}] not checked as a whole until the update: which ${kind} it patches is unknown`);
    this.info(subject, `[${subject.name}] not checked as a whole: this program does not create ${kind} `
      + `${resourceName({ apiVersion: '', kind: '', ...namespace && { namespace }, name })}, of which it patches a part`);
  }

  public info(subject: JudgedResource, text: string): void {
    this.once(subject, text, () => pulumi.log.info(text, subject.shownAt));
  }

  public warn(subject: JudgedResource, text: string): void {
    this.once(subject, text, () => pulumi.log.warn(text, subject.shownAt));
  }

  private once({ type, name }: JudgedResource, text: string, log: () => Promise<void>): void {
    const key = `${type} ${name} ${text}`;
    if (this.logged.has(key)) return;
    this.logged.add(key);
    void log();
  }
}

const RELEASE = /^kubernetes:helm\.sh\/v\d+:Release$/;
