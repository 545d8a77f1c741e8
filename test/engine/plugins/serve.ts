import { Server, ServerCredentials, status, type handleUnaryCall, type ServiceDefinition, type UntypedServiceImplementation } from '@grpc/grpc-js';

const MAXIMUM = 400 * 1024 * 1024;

/** Serves the engine, which reads the port from the first line, until it ends the process or is gone without having done so. */
export function serve(definition: ServiceDefinition, implementation: object): void {
  const server = new Server({ 'grpc.max_receive_message_length': MAXIMUM });
  server.addService(definition, implementation as UntypedServiceImplementation);
  server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, port) => {
    if (error) throw error;
    console.log(`${port}`);
  });
  const parent = process.ppid;
  setInterval(() => { if (process.ppid !== parent) process.exit(); }, 1000).unref();
}

/** The address among the arguments that the engine gives to all it starts. */
export const ENGINE = process.argv.slice(2).find(argument => /^127\.0\.0\.1:\d+$/.test(argument)) ?? '';

/** A method that answers with what a function returns, or the words of what it throws. */
export function unary<Request, Response>(answer: (request: Request) => Promise<Response> | Response): handleUnaryCall<Request, Response> {
  return (call, callback) => {
    void Promise.resolve(call.request).then(answer).then(
      response => { callback(null, response); },
      (error: Error) => { callback({ code: status.UNKNOWN, details: error.message }); },
    );
  };
}
