import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export type BinaryName = 'kube-apiserver' | 'etcd' | 'helm';

interface Source {
  /** Folder under `go/` whose go.mod pins the version. */
  readonly folder: string;
  readonly module: string;
  /** Package within the module. */
  readonly command: string;
  readonly build: string;
  readonly ldflags: (version: string) => string;
}

const SOURCES: Readonly<Record<BinaryName, Source>> = {
  'kube-apiserver': {
    folder: 'kubernetes',
    module: 'k8s.io/kubernetes',
    command: '/cmd/kube-apiserver',
    build: 'about 8 minutes',
    ldflags: version => `-s -w -X k8s.io/component-base/version.gitVersion=${version}`,
  },
  'etcd': {
    folder: 'etcd',
    module: 'go.etcd.io/etcd/server/v3',
    command: '',
    build: 'about a minute',
    ldflags: () => '-s -w',
  },
  'helm': {
    folder: 'helm',
    module: 'helm.sh/helm/v3',
    command: '/cmd/helm',
    build: 'about 2 minutes',
    ldflags: () => '-s -w',
  },
};

/** Path of the executable, built from the pinned Go module on first use. */
export function binary(name: BinaryName): string {
  const source = SOURCES[name];
  const cwd = join(__dirname, 'go', source.folder);
  const mod = readFileSync(join(cwd, 'go.mod'), 'utf8');
  const version = pinned(mod, source.module);
  const flags = ['-trimpath', '-ldflags', source.ldflags(version)];
  const digest = createHash('sha256').update(mod).update(readFileSync(join(cwd, 'go.sum'))).update(flags.join(' ')).digest('hex');

  const folder = join(cacheFolder(), `${name}-${version}-${digest.slice(0, 12)}`);
  const path = join(folder, name);
  if (existsSync(path)) return path;

  process.stderr.write(`building ${name} ${version}, ${source.build} the first time\n`);
  mkdirSync(folder, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  try {
    go(['build', ...flags, '-o', unfinished, source.module + source.command], cwd);
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
  return path;
}

function cacheFolder(): string {
  const { XDG_CACHE_HOME: cache } = process.env;
  return join(cache || join(homedir(), '.cache'), 'secure-windows-workloads');
}

function pinned(mod: string, module: string): string {
  const words = mod.split('\n').map(line => line.trim().split(/\s+/)).find(([first]) => first === module);
  if (!words?.[1]) throw new Error(`go.mod does not require ${module}`);
  return words[1];
}

function go(args: readonly string[], cwd: string): void {
  const { error, status, signal, stderr } = spawnSync('go', args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (error && 'code' in error && error.code === 'ENOENT') {
    throw new Error('The cluster tests build their own API server and need Go: no `go` on the PATH (https://go.dev/dl)');
  }
  if (error) throw error;
  if (status !== 0) throw new Error(`go ${args.join(' ')} in ${cwd} failed (${signal ?? status}):\n${stderr.slice(-4000)}`);
}
