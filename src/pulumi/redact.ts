import type { Secret } from './reading';
import { judge, RULES, touches, type Finding } from '../policy';

/** A finding that can be shown: it says where, but nothing of what is secret. */
export function redacted(finding: Finding, secrets: readonly Secret[]): Finding {
  if (secrets.length === 0) return finding;
  const show = hiding(secrets);
  const { value, ...rest } = finding;
  const { resource, acknowledged } = finding;
  const isSecret = secrets.some(({ path }) => touches(path, finding.keys));
  return {
    ...rest,
    ...!isSecret && value !== undefined && { value },
    resource: {
      ...resource,
      ...resource.name !== undefined && { name: show(resource.name) },
      ...resource.namespace !== undefined && { namespace: show(resource.namespace) },
    },
    message: isSecret ? `the value is a secret and is not shown; the rule: ${wanted(finding)}` : show(finding.message),
    remedy: isOwn(finding) ? finding.remedy : show(finding.remedy),
    ...acknowledged && { acknowledged: { ...acknowledged, reason: show(acknowledged.reason) } },
  };
}

/** Whether its advice is that of the rule, without anything of the object in it. */
function isOwn({ rule, remedy }: Finding): boolean {
  return RULES.some(one => one.id === rule && one.remedy === remedy);
}

function wanted({ rule }: Finding): string {
  return RULES.find(({ id }) => id === rule)?.title ?? 'what the Pod Security level of the namespace asks for';
}

/** Shorter texts are in every sentence. */
const SHORTEST = 3;

function hiding(secrets: readonly Secret[]): (text: string) => string {
  const texts = secrets.flatMap(({ value }) => textsIn(value)).filter(text => text.length >= SHORTEST).sort((a, b) => b.length - a.length);
  return text => texts.reduce(hide, text);
}

/** A word that the judge uses itself is hidden only where it is quoted: a value. */
function hide(text: string, secret: string): string {
  return ownWords().includes(secret) ? text.replaceAll(JSON.stringify(secret), '"[secret]"') : text.replaceAll(secret, '[secret]');
}

let words: string | undefined;

/** All that the judge says about its own examples. */
function ownWords(): string {
  words ??= RULES.flatMap(({ id, title, why, remedy, examples }) => {
    const pods = examples.fail.map(({ spec, labels, annotations }) => ({ apiVersion: 'v1', kind: 'Pod', metadata: { labels, annotations }, spec }));
    return [id, title, why, remedy, ...judge(pods, { today: '2000-01-01' }).findings.flatMap(finding => [finding.message, finding.remedy])];
  }).join('\n');
  return words;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
