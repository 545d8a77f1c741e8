/**
 * Resources of Kubernetes as the real provider has them, as far as tests see it: server-side apply, a dry run in previews, its words
 * around an error. It waits for nothing: no controller and no node are there to make anything ready.
 */
import { hasUnknown, idOf, identified, metadataOf, type Properties } from './object';
import type { Reply } from '../../cluster/answer';
import type { Manifest } from '../../cluster/api';
import { cluster } from '../../cluster/cluster';

const MANAGER = 'pulumi-kubernetes';

export interface Created {
  readonly id: string;
  readonly properties: Properties;
}

export async function create(urn: string, inputs: Properties, preview: boolean): Promise<Created> {
  if (preview && hasUnknown(inputs)) return { id: '', properties: inputs };
  const there = await exists(inputs);
  // What a patch changes may be made before it in the update.
  if (preview && isPatch(urn) && !there) return { id: '', properties: inputs };
  const reply = !isPatch(urn) && there || await apply(urn, inputs, preview);
  if (preview && isInconclusive(reply)) return { id: '', properties: inputs };
  if (!reply.admitted) throw new Error(`resource "${urn}" was not successfully created by the Kubernetes API server: ${reply.message}`);
  return { id: preview ? '' : idOf(reply.body as Properties), properties: outputs(reply, preview) };
}

export async function update(urn: string, inputs: Properties, preview: boolean): Promise<Properties> {
  if (preview && hasUnknown(inputs)) return inputs;
  const reply = await apply(urn, inputs, preview);
  if (preview && isInconclusive(reply)) return inputs;
  if (!reply.admitted) throw new Error(`update of resource "${urn}" failed: ${reply.message}`);
  return outputs(reply, preview);
}

/** The live object, if there is one. */
export async function read(urn: string, id: string): Promise<Properties | undefined> {
  const reply = await cluster().request('GET', await pathOf(identified(urn, id)));
  if (reply.status === 404) return undefined;
  if (!reply.admitted) throw new Error(reply.message);
  return outputs(reply, false);
}

export async function remove(urn: string, id: string): Promise<void> {
  // What a patch has changed stays with whoever made the object.
  if (isPatch(urn)) return;
  const { admitted, status, message } = await cluster().request('DELETE', `${await pathOf(identified(urn, id))}?propagationPolicy=Background`);
  if (!admitted && status !== 404) throw new Error(message);
}

/** A resource such as `DeploymentPatch` changes an object that is there. */
function isPatch(urn: string): boolean {
  return urn.split('::')[2]?.endsWith('Patch') ?? false;
}

/** A refusal where the object is there already: applying would take it over. */
async function exists(inputs: Properties): Promise<Reply | undefined> {
  const reply = await cluster().request('GET', await pathOf(inputs));
  return reply.admitted ? { ...reply, admitted: false, status: 409, message: `${inputs['kind']} "${metadataOf(inputs).name}" already exists` } : undefined;
}

/** What a dry run cannot say: it may lack the right (Pod Security says 403, too), or what it needs may be created before it in the update. */
function isInconclusive({ status }: Reply): boolean {
  return status === 403 || status === 404 || status === 409;
}

async function apply(urn: string, inputs: Properties, dryRun: boolean): Promise<Reply> {
  // Each patch manages fields of its own.
  const manager = isPatch(urn) ? `${MANAGER}-${urn.split('::').at(-1)}` : MANAGER;
  const query = `fieldManager=${manager}${dryRun ? '&dryRun=All' : ''}`;
  return cluster().request('PATCH', `${await pathOf(inputs)}?${query}`, inputs, 'application/apply-patch+yaml');
}

async function pathOf(object: Properties | Manifest): Promise<string> {
  return `${await cluster().collection(object as Manifest)}/${encodeURIComponent(metadataOf(object).name ?? '')}`;
}

/** A program that reads the status in a preview shall get an unknown. */
function outputs({ body }: Reply, preview: boolean): Properties {
  const { status, ...rest } = body as Properties;
  return preview || status === undefined ? rest : { ...rest, status };
}
