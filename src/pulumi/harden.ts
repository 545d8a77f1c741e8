import * as pulumi from '@pulumi/pulumi';
import type { JudgedResource } from './judged-resource';
import { podIn } from './pod-kinds';
import type { Program } from './program';
import { readKnown } from './reading';
import { isDeferred } from '../manifest/option-check';
import { podSpec } from '../manifest/pod-spec';
import { Field, isAdministrator, needsAdministrator, pathText, touches, type Path, type PodReport } from '../policy';

/**
 * The inputs of a resource, with what its Windows pods leave open filled in as in pods of this library. One thing after the other, and
 * none that would bring a refusal that was not there before, or keep the image from starting.
 */
export function harden(program: Program, subject: JudgedResource, inputs: pulumi.Inputs): pulumi.Inputs {
  const path = podIn(subject.type);
  const hidden = path && readKnown(inputs).unknown.find(unknown => hides(unknown, path));
  return hidden ? hardenLater(program, subject, inputs, String(path[0]), hidden) : hardenKnown(program, subject, inputs);
}

/** Fields of a pod to which something is added. */
const SHAPES = ['os', 'nodeSelector', 'tolerations', 'securityContext'];

/** Whether a value that is not known yet is in the way of one to be added. */
function hides(unknown: Path, pod: Path): boolean {
  return touches(unknown, pod) && unknown.length <= pod.length || SHAPES.some(shape => touches(unknown, [...pod, shape]));
}

/** What is an Output or a secret stays one. */
function hardenLater(program: Program, subject: JudgedResource, inputs: pulumi.Inputs, member: string, hidden: Path): pulumi.Inputs {
  program.judge(subject, readKnown(inputs));
  const later = pulumi.output(inputs[member]) as pulumi.Output<unknown> & { readonly isKnown: Promise<boolean> };
  void later.isKnown.then(isKnown => {
    if (!isKnown) program.remarks.info(subject, `[${subject.name}] not hardened before the update: ${pathText(hidden)} is unknown`);
  });
  return { ...inputs, [member]: later.apply(known => hardenKnown(program, subject, { ...inputs, [member]: known })[member] as unknown) };
}

function hardenKnown(program: Program, subject: JudgedResource, inputs: pulumi.Inputs): pulumi.Inputs {
  const opinion = (of: pulumi.Inputs) => program.opinion(subject, readKnown(of));
  const before = opinion(inputs);
  const left: string[] = [];
  const added: string[] = [];
  let hardened = inputs;
  // Custom resources have no such fields, and what is likely Windows may be something else.
  for (const pod of before.windows.filter(({ windows, origin }) => windows && origin === 'built-in')) {
    for (const [field, value] of Object.entries(defaultsFor(program, subject, pod, inputs))) {
      const next = change(hardened, pod.keys, spec => fill(spec, { [field]: value })) as pulumi.Inputs;
      if (JSON.stringify(readKnown(next)) === JSON.stringify(readKnown(hardened))) continue;
      if (opinion(next).refused.length > before.refused.length) left.push(field);
      else [hardened] = [next, added.push(field)];
    }
  }
  if (added.length > 0) program.remarks.info(subject, `[${subject.name}] hardened: ${added.join(', ')}`);
  if (left.length > 0) program.remarks.warn(subject, `[${subject.name}] not hardened, as the pod would be refused: ${left.join(', ')}`);
  return hardened;
}

/** What a pod of this library has by default. An administrator does not start where runAsNonRoot is true. */
function defaultsFor(program: Program, subject: JudgedResource, pod: PodReport, inputs: pulumi.Inputs): Record<string, unknown> {
  const { containers: _, securityContext, ...defaults } = podSpec({ containers: [] }, {});
  const { windowsOptions, runAsNonRoot } = securityContext as Record<string, unknown>;
  const isOneAdministrator = pod.containers.some(({ runAsUserName }) => runAsUserName !== undefined && isAdministrator(runAsUserName));
  const user = { windowsOptions, ...!isOneAdministrator && { runAsNonRoot } };
  const forImages = (images: readonly unknown[]) => {
    const image = images.find(one => typeof one === 'string' && needsAdministrator(one));
    if (image === undefined) return user;
    program.remarks.warn(subject, `[${subject.name}] not hardened: securityContext. ${String(image)} starts as an administrator only, because ServiceMonitor.exe `
      + 'changes the registry; acknowledge windows/run-as-administrator, or use an image that does not need it');
    return undefined;
  };
  const images = imagesIn(inputs, pod.keys);
  const late = images.some(isDeferred) ? pulumi.output(images).apply(forImages) : forImages(images);
  return { ...defaults, ...late && { securityContext: late } };
}

/** The images of the containers whose user the pod decides about. */
function imagesIn(inputs: pulumi.Inputs, path: Path): unknown[] {
  let spec: unknown = inputs;
  for (const key of path) spec = inside(new Field(inside(spec)).get(String(key)).value);
  const pod = new Field(spec);
  const decides = pod.at('securityContext', 'windowsOptions', 'runAsUserName').isSet;
  if (decides) return [];
  return ['containers', 'initContainers'].flatMap(kind => new Field(inside(pod.get(kind).value)).items())
    .map(({ value }) => new Field(inside(value)))
    .filter(container => !container.at('securityContext', 'windowsOptions', 'runAsUserName').isSet)
    .map(container => inside(container.get('image').value));
}

function inside(value: unknown): unknown {
  return pulumi.runtime.isRpcSecret(value) ? pulumi.runtime.unwrapRpcSecret(value) as unknown : value;
}

/** Changes what is at a path, in a copy. What is not known yet, or not there, stays. */
function change(value: unknown, [key, ...rest]: Path, by: (value: unknown) => unknown): unknown {
  if (pulumi.runtime.isRpcSecret(value)) {
    const secret = value as { value: unknown };
    return { ...secret, value: change(secret.value, key === undefined ? [] : [key, ...rest], by) };
  }
  if (!isPlain(value)) return value;
  if (key === undefined) return by(value);
  if (Array.isArray(value)) return value.map((element, index) => index === key ? change(element, rest, by) : element as unknown);
  return key in value ? { ...value, [key]: change(value[key], rest, by) } : value;
}

/** Adds what is not set. */
function fill(value: unknown, defaults: unknown): unknown {
  if (value === undefined || value === null) return defaults;
  if (pulumi.runtime.isRpcSecret(value)) return { ...value as object, value: fill(inside(value), defaults) };
  if (isDeferred(defaults)) return pulumi.all([value, defaults as pulumi.Output<unknown>]).apply(([own, late]) => fill(own, late));
  if (Array.isArray(value) && Array.isArray(defaults)) {
    return [...value, ...defaults.filter(entry => !value.some(other => JSON.stringify(other) === JSON.stringify(entry)))];
  }
  if (!isPlain(value) || Array.isArray(value) || !isPlain(defaults)) return value;
  return { ...value, ...Object.fromEntries(Object.entries(defaults).map(([key, entry]) => [key, fill(value[key], entry)])) };
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !isDeferred(value);
}
