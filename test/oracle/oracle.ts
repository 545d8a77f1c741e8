import { ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable, Writable } from 'node:stream';
import { Answer } from './answer';
import { Response, responseOf } from './response';
import { built } from '../cluster/binaries';

export * from './answer';

const SOURCE = {
  folder: join(__dirname, 'go'),
  module: 'k8s.io/kubernetes',
  command: '.',
  build: 'about 6 minutes',
  ldflags: () => '-s -w',
};

/** The real code of Kubernetes, in a process that answers one line with one line. */
export class Oracle {
  /** Builds it on first use. It has to be stopped. */
  static async start(): Promise<Oracle> {
    const child = spawn(built('oracle', SOURCE), { stdio: ['pipe', 'pipe', 'inherit'] });
    await once(child, 'spawn');
    return new Oracle(child);
  }

  private readonly lines: NodeJS.AsyncIterator<string>;
  private readonly ended: Promise<unknown>;
  private turn: Promise<unknown> = Promise.resolve();

  private constructor(private readonly child: ChildProcessByStdio<Writable, Readable, null>) {
    this.lines = createInterface({ input: child.stdout, crlfDelay: Infinity })[Symbol.asyncIterator]();
    this.ended = once(child, 'exit');
    // Whoever writes sees it too.
    child.stdin.on('error', () => {});
  }

  /** The answers, in the order of the objects: each a Pod or, where its kind says so, a PodTemplate of core/v1. */
  async ask(objects: readonly unknown[]): Promise<Answer[]> {
    return (await this.respond(objects)).map((response, index) => {
      if ('fatal' in response) throw new Error(`${response.fatal}, to object ${index}: ${JSON.stringify(objects[index])}`);
      return response;
    });
  }

  /** The same, of objects about which the real code may panic: none for those, as the API server has none but `500 Internal Server Error`. */
  async askOfAny(objects: readonly unknown[]): Promise<ReadonlyArray<Answer | undefined>> {
    return (await this.respond(objects)).map((response, index) => {
      if (!('fatal' in response)) return response;
      if (response.fatal.startsWith('panic: ')) return undefined;
      throw new Error(`${response.fatal}, to object ${index}: ${JSON.stringify(objects[index])}`);
    });
  }

  async stop(): Promise<void> {
    this.child.stdin.end();
    await this.ended;
  }

  /** After what was asked before. */
  private async respond(objects: readonly unknown[]): Promise<Response[]> {
    const responses = this.turn.then(() => this.exchange(objects));
    this.turn = responses.catch(() => {});
    return responses;
  }

  private async exchange(objects: readonly unknown[]): Promise<Response[]> {
    const requests = objects.map(object => `${JSON.stringify({ object })}\n`);
    const [, responses] = await Promise.all([this.send(requests), this.receive(requests.length)]);
    return responses;
  }

  private async send(requests: readonly string[]): Promise<void> {
    const { stdin } = this.child;
    for (const request of requests) {
      if (!stdin.write(request)) await once(stdin, 'drain');
    }
  }

  private async receive(count: number): Promise<Response[]> {
    const responses: Response[] = [];
    while (responses.length < count) {
      const { done, value } = await this.lines.next();
      if (done) throw new Error(`The oracle ended (${this.child.signalCode ?? this.child.exitCode}) after ${responses.length} of ${count} answers`);
      responses.push(responseOf(value));
    }
    return responses;
  }
}
