import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'fs';
import { tmpdir } from 'os';
import { extname, join } from 'path';
import type { App } from 'cdk8s';

/** What Kubernetes' tools read. */
const MANIFEST = new Set(['.yaml', '.yml', '.json']);

/**
 * Runs what writes files to an app's output directory. They get there once they have been read, all of them or none.
 *
 * @param read gets the name and the text of each manifest, and throws if they are not to be written
 */
export function writtenAside<T>(app: App, write: () => T, read: (manifests: ReadonlyArray<readonly [string, string]>) => void): T {
  const { outdir } = app;
  const aside = mkdtempSync(join(tmpdir(), 'secure-windows-workloads-'));
  const setOutdir = (value: string) => { (app as { outdir: string }).outdir = value; };
  setOutdir(aside);
  try {
    const result = write();
    const files = readdirSync(aside, { recursive: true, encoding: 'utf8' }).filter(file => statSync(join(aside, file)).isFile());
    read(files.filter(file => MANIFEST.has(extname(file))).map(file => [join(outdir, file), readFileSync(join(aside, file), 'utf8')]));
    cpSync(aside, outdir, { recursive: true });
    return result;
  } finally {
    setOutdir(outdir);
    rmSync(aside, { recursive: true, force: true });
  }
}
