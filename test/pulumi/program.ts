import * as pulumi from '@pulumi/pulumi';

/** A resource as it would have been sent to the engine. */
export interface Sent {
  readonly type: string;
  readonly name: string;
  readonly inputs: Record<string, any>;
}

/** What came of a program. */
export interface Run {
  readonly sent: readonly Sent[];
  readonly said: string;
  readonly error: string | undefined;
}

/** See `environment.ts`. */
declare const wholeProcess: NodeJS.Process;

/** Runs a program in this process, without an engine, and waits until nothing moves any more. */
export async function run(program: () => unknown, { preview = false } = {}): Promise<Run> {
  const sent: Sent[] = [];
  await pulumi.runtime.setMocks({
    call: ({ inputs }) => inputs as Record<string, unknown>,
    newResource: ({ type, name, inputs, custom }) => {
      sent.push({ type, name, inputs: inputs as Record<string, unknown> });
      const metadata = (inputs as Sent['inputs'])['metadata'];
      return { id: custom ? `${name}-id` : '', state: { ...inputs, ...custom && { metadata: { ...metadata, name: metadata?.name ?? `${name}-1a2b3c4d` } } } };
    },
  }, 'project', 'stack', preview);
  const said: string[] = [];
  const spies = (['info', 'warn'] as const).map(level => jest.spyOn(pulumi.log, level).mockImplementation(async (...[message]: readonly unknown[]) => void said.push(`${level}: ${String(message)}`)));
  let error: unknown;
  const note = (reason: unknown) => void (error ??= reason);
  const handlers = wholeProcess.listeners('unhandledRejection') as NodeJS.UnhandledRejectionListener[];
  handlers.forEach(handler => wholeProcess.off('unhandledRejection', handler));
  wholeProcess.on('unhandledRejection', note);
  // The SDK notes the way to every resource and every promise; with the source maps of a test that takes longer than all else.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  await pulumi.runtime.runInPulumiStack(async () => void await program()).catch(note);
  // What is rejected late is rejected in this program, not in the next.
  for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
  Error.stackTraceLimit = stackTraceLimit;
  wholeProcess.off('unhandledRejection', note);
  handlers.forEach(handler => wholeProcess.on('unhandledRejection', handler));
  spies.forEach(spy => spy.mockRestore());
  return { sent, said: said.join('\n'), error: error === undefined ? undefined : String(error) };
}
