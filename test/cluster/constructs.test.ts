import { readdirSync } from 'fs';
import { join } from 'path';
import { App, Chart, Yaml } from 'cdk8s';
import * as fc from 'fast-check';
import { cluster, type Manifest } from './cluster';
import * as library from '../../src';
import {
  PssLevel, PssNamespace, SecureWindowsCronJob, SecureWindowsDaemonSet, SecureWindowsDeployment, SecureWindowsJob, SecureWindowsPod,
  SecureWindowsReplicaSet, SecureWindowsStatefulSet, WindowsUser, type PodOptions,
} from '../../src';
import { oddOptions } from '../manifest/odd-options';
import { podOptions } from '../manifest/pod-options';
import { SAMPLES } from '../manifest/schema/samples';

const NAMESPACES = { 'restricted-latest': 'latest', 'restricted-v1-25': 'v1.25' };
const ODD = Number(process.env['ODD'] ?? 300);
const quiet = jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
afterAll(() => quiet.mockRestore());

/** What the constructs write for a namespace, through a real synth. */
function synthesized(build: (chart: Chart) => void): Manifest[] {
  const app = new App();
  build(new Chart(app, 'chart'));
  return app.charts.flatMap(chart => chart.toJson() as Manifest[]);
}

/** One workload of each kind. */
function ofEveryKind(chart: Chart, options: PodOptions): void {
  new SecureWindowsPod(chart, 'pod', options);
  new SecureWindowsDeployment(chart, 'deployment', options);
  new SecureWindowsStatefulSet(chart, 'stateful-set', options);
  new SecureWindowsDaemonSet(chart, 'daemon-set', options);
  new SecureWindowsReplicaSet(chart, 'replica-set', options);
  new SecureWindowsJob(chart, 'job', options);
  new SecureWindowsCronJob(chart, 'cron-job', { ...options, schedule: '30 2 * * *', timeZone: 'Europe/Berlin' });
}

async function expectAdmitted(objects: readonly Manifest[]): Promise<void> {
  for (const object of objects) expect({ object, ...await cluster().dryRun(object) }).toMatchObject({ message: '', admitted: true, warnings: [] });
}

beforeAll(async () => {
  const namespaces = synthesized(chart => {
    for (const [name, version] of Object.entries(NAMESPACES)) {
      new PssNamespace(chart, name, { name, enforce: PssLevel.RESTRICTED, enforceVersion: version, warnVersion: version, auditVersion: version });
    }
    new PssNamespace(chart, 'baseline', { name: 'baseline', warn: PssLevel.BASELINE });
    new PssNamespace(chart, 'agents', { name: 'agents', enforce: PssLevel.PRIVILEGED, privilegedReason: 'CNI agents', kubernetesVersion: '1.31' });
  });
  for (const namespace of namespaces) await cluster().create(namespace);
});

describe.each(Object.keys(NAMESPACES))('a namespace that enforces %s', namespace => {
  test('admits whatever the constructs write, without a warning', async () => {
    await fc.assert(fc.asyncProperty(podOptions(), async options => {
      await expectAdmitted(synthesized(chart => {
        ofEveryKind(chart, { ...options, namespace } as PodOptions);
      }));
    }), { numRuns: 150, seed: 20261123 });
  });
});

const OF_WORKLOADS = Object.entries(SAMPLES).filter(([name]) => name !== 'PssNamespace');

test.each(OF_WORKLOADS)('every option of a %s is admitted', async (name, samples) => {
  const Construct = library[name as 'SecureWindowsPod'];
  for (const sample of samples as readonly PodOptions[]) {
    // Of these options, the cluster would have to know what they name.
    const { runtimeClassName: _, priorityClassName: __, preemptionPolicy: ___, ...options } = { ...sample, namespace: 'restricted-latest' };
    await expectAdmitted(synthesized(chart => new Construct(chart, 'whole', options)));
  }
});

test('of odd options, the API server admits what the constructs accept', async () => {
  const asked = { accepted: 0, refused: 0 };
  const namespace = 'restricted-latest';
  for (const options of fc.sample(oddOptions(), { numRuns: ODD, seed: 20261128 })) {
    let objects: Manifest[];
    try {
      objects = synthesized(chart => {
        ofEveryKind(chart, { ...options, namespace } as PodOptions);
      });
    } catch {
      asked.refused++;
      continue;
    }
    asked.accepted++;
    await expectAdmitted(objects);
  }
  expect(asked.accepted).toBeGreaterThan(ODD / 10);
  expect(asked.refused).toBeGreaterThan(ODD / 10);
}, 600_000);

test('an administrator with a reason is admitted where baseline is enforced, and not where restricted is', async () => {
  const user = WindowsUser.containerAdministrator({ reason: 'registers a COM server' });
  const pods = (namespace: string) => synthesized(chart => {
    new SecureWindowsPod(chart, 'whole', { namespace, user, containers: [{ name: 'web', image: 'web' }] });
    new SecureWindowsPod(chart, 'setup', { namespace, initContainers: [{ name: 'setup', image: 'web', user }], containers: [{ name: 'web', image: 'web' }] });
  });
  await expectAdmitted(pods('baseline'));
  for (const pod of pods('restricted-latest')) {
    expect(await cluster().dryRun(pod)).toMatchObject({ status: 403, message: expect.stringContaining('runAsNonRoot') as string });
  }
});

describe('every example', () => {
  const examples = join(__dirname, '../../examples');
  const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter(file => /dist\/.*\.k8s\.yaml$/.test(file));

  test('was synthesized before', () => {
    expect(files.length).toBeGreaterThanOrEqual(2);
  });

  test.each(files)('%s is admitted; only administrators are warned of', async file => {
    const objects = Yaml.load(join(examples, file)) as Manifest[];
    for (const namespace of objects.filter(({ kind }) => kind === 'Namespace')) await cluster().create(namespace);
    for (const object of objects.filter(({ kind }) => kind !== 'Namespace')) {
      const answer = await cluster().dryRun(object);
      expect(answer).toMatchObject({ admitted: true, message: '' });
      const administrator = JSON.stringify(object.metadata).includes('windows/run-as-administrator');
      const warning = expect.stringMatching(/^would violate PodSecurity "restricted:[^"]+": runAsNonRoot != true \(.*\)$/) as string;
      expect(answer.warnings).toEqual(administrator ? [warning] : []);
    }
  });
});
