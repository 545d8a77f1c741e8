import { touches, type Secret } from './reading';
import { RULES, type Finding } from '../policy';

/** A finding that can be shown: it says where, but nothing of what is secret. */
export function redacted(finding: Finding, secrets: readonly Secret[]): Finding {
  if (secrets.length === 0) return finding;
  const hide = hiding(secrets);
  const { value, ...rest } = finding;
  const { resource, acknowledged } = finding;
  const isSecret = secrets.some(({ path }) => touches(path, finding.path));
  return {
    ...rest,
    ...!isSecret && value !== undefined && { value },
    resource: {
      ...resource,
      ...resource.name !== undefined && { name: hide(resource.name) },
      ...resource.namespace !== undefined && { namespace: hide(resource.namespace) },
    },
    message: isSecret ? `a secret stands there, which is not shown; wanted is: ${wanted(finding)}` : hide(finding.message),
    remedy: hide(finding.remedy),
    ...acknowledged && { acknowledged: { ...acknowledged, reason: hide(acknowledged.reason) } },
  };
}

function wanted({ rule }: Finding): string {
  return RULES.find(({ id }) => id === rule)?.title ?? 'what the Pod Security level of the namespace asks for';
}

/** Shorter texts are in every sentence. */
const SHORTEST = 3;

function hiding(secrets: readonly Secret[]): (text: string) => string {
  const texts = secrets.flatMap(({ value }) => textsIn(value)).filter(text => text.length >= SHORTEST).sort((a, b) => b.length - a.length);
  return text => texts.reduce((shown, secret) => shown.replaceAll(secret, '[secret]'), text);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
