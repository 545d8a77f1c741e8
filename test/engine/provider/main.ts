/** Started by the engine as `pulumi-resource-kubernetes`: says its port, and serves until it is ended. */
import { Server, ServerCredentials } from '@grpc/grpc-js';
import { ResourceProviderService } from '@pulumi/pulumi/proto/provider_grpc_pb';
import { service } from './service';

const MAXIMUM = 400 * 1024 * 1024;
const engine = process.argv.slice(2).find(argument => /:\d+$/.test(argument)) ?? '';
const server = new Server({ 'grpc.max_receive_message_length': MAXIMUM });
server.addService(ResourceProviderService, service(engine, '4.34.2'));
server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  console.log(`${port}`);
});
