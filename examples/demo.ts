/** `npm run demo`: synthesizes the shop with the real cdk8s command, judges the files that it wrote, and shows the result. */
import { spawnSync } from 'child_process';
import { readdirSync } from 'fs';
import { join, relative } from 'path';
import { Yaml } from 'cdk8s';
import { isRefusal, judge, resourceName, type PodReport } from 'secure-windows-workloads/policy';

interface KubernetesObject {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly labels?: Readonly<Record<string, string>> };
}

const shop = join(__dirname, 'shop');
const dist = join(shop, 'dist');

const synth = spawnSync('cdk8s', ['synth'], { cwd: shop, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, CDK8S_CHECK_UPGRADE: 'false' } });
if (synth.status !== 0) process.exit(synth.status ?? 1);

const objects = readdirSync(dist).flatMap(file => Yaml.load(join(dist, file)) as KubernetesObject[]);
const namespaces = objects.filter(({ kind }) => kind === 'Namespace');
const { pods, findings } = judge(objects, { today: new Date().toISOString().slice(0, 10) });

const rows = pods.filter(({ windows }) => windows).map(pod => [resourceName(pod.resource), pod.resource.kind, usersOf(pod), admissionOf(pod)]);
const widths = [0, 1, 2].map(column => Math.max(...rows.map(row => row[column]!.length)));
for (const row of rows) console.log(` ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ')}`);

const acknowledged = findings.filter(finding => finding.acknowledged).length;
const counts = [`${namespaces.length} namespaces`, `${rows.length} Windows workloads`, `${objects.length} objects`];
const verdict = [`${findings.filter(isRefusal).length} errors`, `${acknowledged} acknowledged`];
console.log(`\n ${counts.join(', ')} · ${verdict.join(' · ')} · written to ${relative(process.cwd(), dist)}`);
process.exitCode = findings.filter(isRefusal).length === 0 ? 0 : 1;

function usersOf({ containers, evidence }: PodReport): string {
  const users = new Map<string, string[]>();
  for (const { name, runAsUserName } of containers) users.set(runAsUserName!, [...users.get(runAsUserName!) ?? [], name]);
  const said = [...users].map(([user, names]) => users.size > 1 ? `${user} in ${names.join(', ')}` : user);
  const sources = [...new Set(evidence.map(({ source }) => source))].filter(source => source !== 'windowsOptions');
  return `runs as ${said.join(' and ')} on windows (${sources.join(', ')})`;
}

/** Whether the namespace of a workload admits its pods, by what it enforces and what the judge found. */
function admissionOf(pod: PodReport): string {
  const labels = namespaces.find(({ metadata }) => metadata.name === pod.resource.namespace)?.metadata.labels ?? {};
  const level = labels['pod-security.kubernetes.io/enforce'] ?? 'privileged';
  const refused = pod.findings.filter(({ refusedBy }) => refusedBy === `pod-security/${level}` || refusedBy === 'pod-security/baseline');
  return `${refused.length === 0 ? 'admitted' : 'refused'}: ${level}, ${labels['pod-security.kubernetes.io/enforce-version'] ?? 'latest'}`;
}
