/** @jest-environment ./test/pulumi/environment.ts */
import * as pulumi from '@pulumi/pulumi';
import { App, Chart } from 'cdk8s';
import * as fc from 'fast-check';
import { argsOf } from './args';
import { run, type Sent } from './program';
import { SecureWindowsDeployment as Construct, type WindowsPodOptions } from '../../src';
import { deployment } from '../../src/manifest/schema/kinds/deployment';
import { optionsOf, type OptionType } from '../../src/manifest/schema/option';
import { SecureWindowsDeployment, SecureWindowsPod, type SecureWindowsPodArgs } from '../../src/pulumi';
import { podOptions } from '../manifest/pod-options';

/** CI asks for 2,000 sets, as each takes a while with Pulumi. */
const RUNS = Number(process.env['SETS'] ?? 200) / 100;
const PODS = 100;
const selectorOf = (index: number) => ({ app: `web-${index}` });

/** The same, with everything an Output that can be one. */
function outputsOf(args: unknown, { shape }: OptionType): unknown {
  if (shape.kind === 'list') return (args as readonly unknown[]).map(item => later(item, shape.of));
  if (shape.kind !== 'struct') return args;
  const options = optionsOf(shape.struct);
  return Object.fromEntries(Object.entries(args as object).map(([name, value]) => [name, later(value, options[name]!.type)]));
}

function later(value: unknown, type: OptionType): unknown {
  const inside = outputsOf(value, type);
  return type.known ? inside : pulumi.output(inside);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => typeof inner === 'object' && inner !== null && !Array.isArray(inner)
    ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
    : inner);
}

function fromConstructs(all: readonly WindowsPodOptions[]): string[] {
  const chart = new Chart(new App(), 'chart');
  return all.map((options, index) => new Construct(chart, `web-${index}`, { ...options, selector: selectorOf(index) }))
    .map(({ apiObject }) => canonical((apiObject.toJson() as Sent['inputs'])['spec'].template.spec));
}

async function fromComponents(all: readonly SecureWindowsPodArgs[]): Promise<string[]> {
  const { sent, error } = await run(() => all.forEach((args, index) => index % 2 === 0
    ? new SecureWindowsPod(`${index}`, args)
    : new SecureWindowsDeployment(`${index}`, outputsOf(args, deployment.options) as SecureWindowsPodArgs)));
  expect(error).toBeUndefined();
  const inputs = sent.filter(({ type }) => type.startsWith('kubernetes:')).sort((a, b) => Number(a.name) - Number(b.name)).map(one => one.inputs);
  return inputs.map(({ kind, spec }) => canonical(kind === 'Deployment' ? spec.template.spec : spec));
}

test(`${RUNS * PODS} sets of options give the same pod as in cdk8s, byte for byte`, async () => {
  await fc.assert(fc.asyncProperty(fc.array(podOptions(), { minLength: PODS, maxLength: PODS }), async all => {
    expect(await fromComponents(all.map((options, index) => ({ ...argsOf(options), selector: selectorOf(index) })))).toEqual(fromConstructs(all));
  }), { numRuns: RUNS, endOnFailure: true });
}, 300_000);
