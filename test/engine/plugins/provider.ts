/** Started by the engine as `pulumi-resource-kubernetes`: its messages become plain objects here, and the other way round. */
import { PluginInfo } from '@pulumi/pulumi/proto/plugin_pb';
import { ResourceProviderService, type IResourceProviderServer } from '@pulumi/pulumi/proto/provider_grpc_pb';
import * as messages from '@pulumi/pulumi/proto/provider_pb';
import { Empty } from 'google-protobuf/google/protobuf/empty_pb';
import { Struct, type JavaScriptValue } from 'google-protobuf/google/protobuf/struct_pb';
import { components, VERSION } from './components';
import { call } from './functions';
import { difference, named, withoutNulls, type Properties } from './object';
import { create, read, remove, update } from './resources';
import { hidden, revealed } from './secrets';
import { ENGINE, serve, unary } from './serve';

const plain = (struct?: Struct): Properties => revealed(struct?.toJavaScript() ?? {}) as Properties;

/** What was secret in `before` stays so. */
function message(properties: Properties, before?: Struct): Struct {
  return Struct.fromJavaScript(hidden(properties, before?.toJavaScript()) as Record<string, JavaScriptValue>);
}

const provider: Partial<IResourceProviderServer> = {
  getPluginInfo: unary(() => new PluginInfo().setVersion(VERSION)),
  getSchema: unary(() => new messages.GetSchemaResponse().setSchema('{}')),
  cancel: unary(() => new Empty()),
  checkConfig: unary((request: messages.CheckRequest) => new messages.CheckResponse().setInputs(request.getNews())),
  diffConfig: unary(() => new messages.DiffResponse()),
  configure: unary(() => (
    new messages.ConfigureResponse().setSupportspreview(true).setAcceptsecrets(true).setAcceptresources(true).setAcceptoutputs(true)
  )),

  check: unary((request: messages.CheckRequest) => {
    const inputs = withoutNulls(plain(request.getNews())) as Properties;
    return new messages.CheckResponse().setInputs(message(named(inputs, plain(request.getOlds()), request.getUrn()), request.getNews()));
  }),

  diff: unary((request: messages.DiffRequest) => {
    const { changed, replaces, deleteFirst } = difference(plain(request.getOldInputs()), plain(request.getNews()));
    const { DIFF_SOME, DIFF_NONE } = messages.DiffResponse.DiffChanges;
    return new messages.DiffResponse().setChanges(changed ? DIFF_SOME : DIFF_NONE).setReplacesList(replaces).setDeletebeforereplace(deleteFirst);
  }),

  create: unary(async (request: messages.CreateRequest) => {
    const { id, properties } = await create(request.getUrn(), plain(request.getProperties()), request.getPreview());
    return new messages.CreateResponse().setId(id).setProperties(message(properties, request.getProperties()));
  }),

  read: unary(async (request: messages.ReadRequest) => {
    const live = await read(request.getUrn(), request.getId());
    if (!live) return new messages.ReadResponse();
    const properties = message(live, request.getProperties());
    return new messages.ReadResponse().setId(request.getId()).setProperties(properties).setInputs(request.getInputs() ?? properties);
  }),

  update: unary(async (request: messages.UpdateRequest) => {
    const properties = await update(request.getUrn(), plain(request.getNews()), request.getPreview());
    return new messages.UpdateResponse().setProperties(message(properties, request.getNews()));
  }),

  delete: unary(async (request: messages.DeleteRequest) => {
    await remove(request.getUrn(), request.getId());
    return new Empty();
  }),

  invoke: unary(async (request: messages.InvokeRequest) => (
    new messages.InvokeResponse().setReturn(message({ ...await call(request.getTok(), plain(request.getArgs())) }))
  )),

  construct: (request, callback) => {
    void components(ENGINE).then(sdk => { sdk.construct(request, callback); }, (error: Error) => { callback(error); });
  },
};
serve(ResourceProviderService, provider);
