import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export type BinaryName = 'kube-apiserver' | 'etcd' | 'helm' | 'pulumi';

export interface Source {
  /** Folder whose go.mod pins the version. What lies there in Go itself is built too, where the command needs it. */
  readonly folder: string;
  /** The module whose version the executable has. */
  readonly module: string;
  /** Package with the command. */
  readonly command: string;
  readonly build: string;
  readonly ldflags: (version: string) => string;
}

const SOURCES: Readonly<Record<BinaryName, Source>> = {
  'kube-apiserver': {
    folder: join(__dirname, 'go/kubernetes'),
    module: 'k8s.io/kubernetes',
    command: 'k8s.io/kubernetes/cmd/kube-apiserver',
    build: 'about 8 minutes',
    ldflags: version => `-s -w -X k8s.io/component-base/version.gitVersion=${version}`,
  },
  'etcd': {
    folder: join(__dirname, 'go/etcd'),
    module: 'go.etcd.io/etcd/server/v3',
    command: 'go.etcd.io/etcd/server/v3',
    build: 'about a minute',
    ldflags: () => '-s -w',
  },
  'helm': {
    folder: join(__dirname, 'go/helm'),
    module: 'helm.sh/helm/v3',
    command: 'helm.sh/helm/v3/cmd/helm',
    build: 'about 2 minutes',
    ldflags: () => '-s -w',
  },
  'pulumi': {
    folder: join(__dirname, '../engine/go/pulumi'),
    module: 'github.com/pulumi/pulumi/pkg/v3',
    command: 'github.com/pulumi/pulumi/pkg/v3/cmd/pulumi',
    build: 'about 5 minutes',
    ldflags: version => `-s -w -X github.com/pulumi/pulumi/sdk/v3/go/common/version.Version=${version}`,
  },
};

/** Path of the executable, built from the pinned Go module on first use. */
export function binary(name: BinaryName): string {
  return built(name, SOURCES[name]);
}

/** Path of an executable of any other source, from the same cache. */
export function built(name: string, source: Source): string {
  const cwd = source.folder;
  const mod = readFileSync(join(cwd, 'go.mod'), 'utf8');
  const version = pinned(mod, source.module);
  const flags = ['-trimpath', '-ldflags', source.ldflags(version)];
  const hash = createHash('sha256').update(mod).update(readFileSync(join(cwd, 'go.sum'))).update(flags.join(' '));
  for (const file of readdirSync(cwd).filter(each => each.endsWith('.go')).sort()) hash.update(file).update(readFileSync(join(cwd, file)));

  const folder = join(cacheFolder(), `${name}-${version}-${hash.digest('hex').slice(0, 12)}`);
  const path = join(folder, name);
  if (existsSync(path)) return path;

  process.stderr.write(`building ${name} ${version}, ${source.build} the first time\n`);
  mkdirSync(folder, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  try {
    go(['build', ...flags, '-o', unfinished, source.command], cwd);
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

/** What `go` writes to its standard output. */
export function go(args: readonly string[], cwd: string): string {
  const { error, status, signal, stdout, stderr } = spawnSync('go', args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (error && 'code' in error && error.code === 'ENOENT') {
    throw new Error('Tests that ask the real Kubernetes build it themselves and need Go: no `go` on the PATH (https://go.dev/dl)');
  }
  if (error) throw error;
  if (status !== 0) throw new Error(`go ${args.join(' ')} in ${cwd} failed (${signal ?? status}):\n${(stderr || stdout).slice(-4000)}`);
  return stdout;
}
