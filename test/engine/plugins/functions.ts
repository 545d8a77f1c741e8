import { parse, rendered } from './manifests';
import type { Manifest } from '../../cluster/cluster';

/** What the components of the SDK that run in the program ask of the provider: ConfigGroup (v1) and Helm's Chart (v3). */
export async function call(name: string, args: Readonly<Record<string, unknown>>): Promise<{ result: readonly Manifest[] }> {
  switch (name) {
    case 'kubernetes:yaml:decode': return { result: parse(args['text'] as string) };
    case 'kubernetes:helm:template': {
      const { release_name: release, path, ...options } = JSON.parse(args['jsonOpts'] as string) as Record<string, string>;
      return { result: await rendered(release!, { ...options, chart: path! }) };
    }
    default: throw new Error(`The test provider has no function ${name}`);
  }
}
