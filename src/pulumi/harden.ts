import * as pulumi from '@pulumi/pulumi';
import type { ResourceName } from './judgement';
import type { Program } from './program';
import { readKnown } from './reading';
import { isDeferred } from '../manifest/check';
import { podSpec } from '../manifest/pod-spec';
import { isAdministrator, type PodReport } from '../policy';

/**
 * The inputs of a resource, with what its Windows pods leave open filled in as in pods of ours. One thing after the other, and
 * none that would bring a refusal that was not there before.
 */
export function harden(program: Program, resource: ResourceName, inputs: pulumi.Inputs): pulumi.Inputs {
  const opinion = (of: pulumi.Inputs) => program.opinion({ ...resource, own: false }, readKnown(of));
  const before = opinion(inputs);
  const left: string[] = [];
  const added: string[] = [];
  let hardened = inputs;
  for (const pod of before.windows) {
    for (const [field, value] of Object.entries(defaultsFor(pod))) {
      const next = change(hardened, keysOf(pod.path), spec => fill(spec, { [field]: value })) as pulumi.Inputs;
      if (JSON.stringify(readKnown(next)) === JSON.stringify(readKnown(hardened))) continue;
      if (opinion(next).refused.length > before.refused.length) left.push(field);
      else [hardened] = [next, added.push(field)];
    }
  }
  if (added.length > 0) void pulumi.log.info(`[${resource.name}] hardened: ${added.join(', ')}`);
  if (left.length > 0) void pulumi.log.warn(`[${resource.name}] not hardened, as the pod would be refused: ${left.join(', ')}`);
  return hardened;
}

/** What a pod of ours has when nothing is said. An administrator does not start where runAsNonRoot is true. */
function defaultsFor({ containers }: PodReport): Record<string, unknown> {
  const { containers: _, securityContext, ...defaults } = podSpec({ containers: [] }, {});
  const { windowsOptions, runAsNonRoot } = securityContext as Record<string, unknown>;
  const isOneAdministrator = containers.some(({ runAsUserName }) => runAsUserName !== undefined && isAdministrator(runAsUserName));
  return { ...defaults, securityContext: { windowsOptions, ...!isOneAdministrator && { runAsNonRoot } } };
}

/** Changes what stands at a path, in a copy. What is not known yet, or not there, stays. */
function change(value: unknown, [key, ...rest]: readonly string[], by: (value: unknown) => unknown): unknown {
  if (pulumi.runtime.isRpcSecret(value)) {
    const secret = value as { value: unknown };
    return { ...secret, value: change(secret.value, key === undefined ? [] : [key, ...rest], by) };
  }
  if (!isPlain(value)) return value;
  if (key === undefined) return by(value);
  if (Array.isArray(value)) return value.map((element, index) => String(index) === key ? change(element, rest, by) : element as unknown);
  return key in value ? { ...value, [key]: change(value[key], rest, by) } : value;
}

/** Adds what is not set. */
function fill(value: unknown, defaults: unknown): unknown {
  if (value === undefined || value === null) return defaults;
  if (Array.isArray(value) && Array.isArray(defaults)) {
    return [...value, ...defaults.filter(entry => !value.some(other => JSON.stringify(other) === JSON.stringify(entry)))];
  }
  if (!isPlain(value) || Array.isArray(value) || !isPlain(defaults)) return value;
  return { ...value, ...Object.fromEntries(Object.entries(defaults).map(([key, entry]) => [key, fill(value[key], entry)])) };
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !isDeferred(value);
}

/** The keys in a path such as `spec.template.spec` or `spec.templates[0].pod`. */
function keysOf(path: string): string[] {
  return [...path.matchAll(/\[([^\]]*)\]|[^.[\]]+/g)].map(([key, inBrackets]) => inBrackets ?? key);
}
