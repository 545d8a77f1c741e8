/**
 * Helm's Chart (v4) and ConfigGroup (v2): components that run here, not in the program, as in the real provider. The SDK serves them; it
 * is loaded for the first of them, as that takes half a second which most programs can be spared.
 */
import { Server } from '@grpc/grpc-js';
import type * as pulumi from '@pulumi/pulumi';
import type { IResourceProviderServer } from '@pulumi/pulumi/proto/provider_grpc_pb';
import type { ConstructResult } from '@pulumi/pulumi/provider';
import { rendered, parse, type Chart } from './manifests';
import type { Manifest } from '../../cluster/cluster';

/** Of the SDK that the programs use. */
export const VERSION = '4.34.2';

let sdk: Promise<IResourceProviderServer> | undefined;

export async function components(engine: string): Promise<IResourceProviderServer> {
  sdk ??= load(engine);
  return sdk;
}

/** The SDK's own service. All it offers is to put that into a server of its own, so it is taken on its way there. */
async function load(engine: string): Promise<IResourceProviderServer> {
  const { main } = await import('@pulumi/pulumi/provider/index.js');
  const { addService } = Server.prototype;
  return new Promise((resolve, reject) => {
    Server.prototype.addService = (_, implementation) => {
      resolve(implementation as IResourceProviderServer);
      throw new Error('No second server.');
    };
    main({ construct }, [engine]).catch(reject).finally(() => { Server.prototype.addService = addService; });
  });
}

async function construct(name: string, type: string, inputs: pulumi.Inputs, options: pulumi.ComponentResourceOptions): Promise<ConstructResult> {
  const { ComponentResource, CustomResource, output, secret } = await import('@pulumi/pulumi');
  class Resource extends CustomResource {}
  const component = new ComponentResource(type, name, {}, options);

  const register = (prefix: string, object: Manifest): pulumi.Resource => {
    const { apiVersion, kind, metadata: { namespace, name: own } = {} } = object;
    const token = `kubernetes:${apiVersion.includes('/') ? apiVersion : `core/${apiVersion}`}:${kind}`;
    const hidden = Object.entries(object).filter(([key]) => kind === 'Secret' && /^(stringD|d)ata$/.test(key)).map(([key, value]) => [key, secret(value)]);
    const path = namespace === undefined ? own : `${namespace}/${own}`;
    return new Resource(token, `${prefix}:${path}`, { ...object, ...Object.fromEntries(hidden) as pulumi.Inputs }, { parent: component, version: VERSION });
  };
  const resources = output(inputs as Arguments).apply(async ({ resourcePrefix = name, ...args }) => (
    (await objectsOf(type, name, args)).map(object => register(resourcePrefix, object))
  ));
  return { urn: component.urn, state: { resources } };
}

interface Arguments extends Chart {
  /** Of the release, where it is not that of the resource. */
  readonly name?: string;
  readonly resourcePrefix?: string;
  readonly objs?: Manifest[];
  readonly yaml?: string;
}

async function objectsOf(type: string, name: string, args: Arguments): Promise<readonly Manifest[]> {
  switch (type) {
    case 'kubernetes:yaml/v2:ConfigGroup': return [...parse(args.yaml ?? ''), ...args.objs ?? []];
    case 'kubernetes:helm.sh/v4:Chart': return rendered(args.name ?? name, args);
    default: throw new Error(`The test provider has no component ${type}`);
  }
}
