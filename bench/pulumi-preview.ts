/**
 * A preview of 200 components in the real engine, on a real API server, beside the same resources written by hand: by turns, in one
 * run. It needs Go, as `npm run test:pulumi` does.
 */
import setup from '../test/engine/setup';
import { Stack } from '../test/engine/stack';
import teardown from '../test/engine/teardown';

const COUNT = 200;
const ROUNDS = Number(process.env['ROUNDS'] ?? 9);

const head = `
  const pulumi = require('@pulumi/pulumi');
  const { Deployment } = require('@pulumi/kubernetes/apps/v1/deployment');
  const containers = [{ name: 'web', image: 'example.com/web:1', resources: { limits: { memory: '1Gi' } } }];
  const labels = index => ({ app: 'web-' + index });
  const object = index => ({
    metadata: { labels: labels(index) },
    spec: {
      replicas: 3,
      selector: { matchLabels: labels(index) },
      template: {
        metadata: { labels: labels(index) },
        spec: {
          os: { name: 'windows' },
          nodeSelector: { 'kubernetes.io/os': 'windows' },
          tolerations: [{ key: 'os', operator: 'Equal', value: 'windows', effect: 'NoSchedule' }],
          automountServiceAccountToken: false,
          enableServiceLinks: false,
          securityContext: { runAsNonRoot: true, windowsOptions: { runAsUserName: 'ContainerUser' } },
          containers,
        },
      },
    },
  });
  for (let index = 0; index < ${COUNT}; index++) make('web-' + index, index);
`;

const programs = {
  ours: `
    const { SecureWindowsDeployment } = require('secure-windows-workloads/pulumi');
    const make = (name, index) => new SecureWindowsDeployment(name, { replicas: 3, selector: labels(index), containers });`,
  byHand: `
    const make = (name, index) => {
      const component = new pulumi.ComponentResource('by:hand:Web', name, {}, {});
      const deployment = new Deployment(name, object(index), { parent: component });
      component.registerOutputs({ name: deployment.metadata.name, selector: labels(index) });
    };`,
  withoutComponents: 'const make = (name, index) => new Deployment(name, object(index));',
};

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

async function main(): Promise<void> {
  await setup();
  try {
    const stacks = await Promise.all(Object.entries(programs).map(async ([name, make]) => [name, await Stack.create({ source: `${make}\n${head}` })] as const));
    const preview = async (stack: Stack) => {
      const start = performance.now();
      const { status, output } = await stack.preview();
      if (status !== 0) throw new Error(output);
      return performance.now() - start;
    };
    const rounds: Array<Record<string, number>> = [];
    for (let round = 0; round < ROUNDS; round++) {
      const times: Record<string, number> = {};
      for (const [name, stack] of stacks) times[name] = await preview(stack);
      rounds.push(times);
    }
    const ratio = (other: keyof typeof programs) => median(rounds.map(times => times['ours']! / times[other]!)).toFixed(3);
    console.log(`${COUNT} components in a preview: ${median(rounds.map(times => times['ours']!)).toFixed(0)} ms`);
    console.log(`  ${ratio('byHand')} × the same components and Deployments by hand`);
    console.log(`  ${ratio('withoutComponents')} × the Deployments alone, without components`);
  } finally {
    await teardown();
  }
}
void main();
