import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'fs';
import { dirname, extname, join } from 'path';

/** What Kubernetes' tools read. */
const MANIFEST = new Set(['.yaml', '.yml', '.json']);

type Files = ReadonlyMap<string, string>;

/**
 * Runs what writes manifests to a folder. Where it fails, or what it wrote is not to stay, the folder is as it was.
 *
 * @param read gets the manifests that were written, by their path, and throws if they are not to stay
 */
export function writtenFiles<T>(folder: string, write: () => T, read: (written: Files) => void): T {
  const before = manifests(folder);
  try {
    const result = write();
    read(changes(before, manifests(folder)));
    return result;
  } catch (error) {
    const after = manifests(folder);
    for (const file of after.keys()) if (!before.has(file)) remove(file, folder);
    for (const [file, text] of changes(after, before)) writeFileSync(file, text);
    throw error;
  }
}

/** A file, and the folders that hold nothing else. */
function remove(file: string, root: string): void {
  rmSync(file);
  for (let folder = dirname(file); folder !== root && readdirSync(folder).length === 0; folder = dirname(folder)) rmdirSync(folder);
}

function changes(before: Files, after: Files): Files {
  return new Map([...after].filter(([file, text]) => before.get(file) !== text));
}

function manifests(folder: string): Files {
  if (!existsSync(folder)) return new Map();
  return new Map(readdirSync(folder, { withFileTypes: true }).flatMap((entry): Array<[string, string]> => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name.startsWith('.') ? [] : [...manifests(path)];
    return entry.isFile() && MANIFEST.has(extname(entry.name)) ? [[path, readFileSync(path, 'utf8')]] : [];
  }));
}
