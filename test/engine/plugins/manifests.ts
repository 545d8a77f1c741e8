import { execFileSync } from 'node:child_process';
import { loadAll } from 'js-yaml';
import { cluster, type Manifest } from '../../cluster/cluster';

export interface Chart {
  /** The folder of the chart. */
  readonly chart?: string;
  readonly namespace?: string;
  readonly values?: object;
}

/** The objects of a release. */
export async function rendered(release: string, { chart, namespace, values = {} }: Chart): Promise<readonly Manifest[]> {
  const { HELM } = process.env;
  if (HELM === undefined) throw new Error('HELM does not say where helm is');
  const options = ['--no-hooks', '--include-crds', '--values', '-', ...namespace === undefined ? [] : ['--namespace', namespace]];
  const text = execFileSync(HELM, ['template', release, chart ?? '', ...options], { encoding: 'utf8', input: JSON.stringify(values) });
  return Promise.all(parse(text).map(async object => inNamespace(object, namespace)));
}

/** The documents that hold something. */
export function parse(yaml: string): Manifest[] {
  return (loadAll(yaml) as (Manifest | null)[]).flatMap(object => object ? [object] : []);
}

async function inNamespace(object: Manifest, namespace?: string): Promise<Manifest> {
  if (namespace === undefined || object.metadata?.namespace !== undefined) return object;
  const namespaced = (await cluster().collection(object)).includes('/namespaces/');
  return namespaced ? { ...object, metadata: { ...object.metadata, namespace } } : object;
}
