import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';

/** A server in the background that logs to a file. */
export class Daemon {
  /** How it ended. Absent while it runs. */
  ended?: string;
  readonly pid: number;
  private readonly child: ChildProcess;

  constructor(private readonly executable: string, args: readonly string[], private readonly log: string) {
    const output = openSync(log, 'w');
    this.child = spawn(executable, args, { stdio: ['ignore', output, output] });
    closeSync(output);
    this.child.once('error', error => { this.ended = error.message; });
    this.child.once('exit', (status, signal) => { this.ended = `exited (${signal ?? status})`; });
    if (this.child.pid === undefined) throw new Error(`Cannot start ${executable}`);
    this.pid = this.child.pid;
  }

  /** Without grace: nothing it holds is worth keeping. */
  async kill(): Promise<void> {
    if (this.ended) return;
    const exit = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await exit;
  }

  report(): string {
    const tail = readFileSync(this.log, 'utf8').trimEnd().split('\n').slice(-20);
    return [`${this.executable} ${this.ended ?? 'is running'}:`, ...tail].join('\n');
  }
}

/**
 * Ends the daemons and removes the folder when this process is gone, however it went: a shell waits for the end of its input.
 * Returns the function that calls it off.
 */
export function guard(daemons: readonly Daemon[], folder: string): () => void {
  const script = 'read -r _ && exit; folder=$1; shift; kill -9 "$@"; rm -rf "$folder"';
  const args = ['-c', script, 'sh', folder, ...daemons.map(daemon => `${daemon.pid}`)];
  const shell = spawn('sh', args, { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  shell.unref();
  return () => { shell.stdin.end('all is well\n'); };
}
