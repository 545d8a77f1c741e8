import { Agent, request } from 'node:https';
import { Answer, Reply, replyOf } from './answer';

/** A Kubernetes object, as it is sent. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata?: {
    readonly name?: string;
    readonly namespace?: string;
    readonly [field: string]: unknown;
  };
  readonly [field: string]: unknown;
}

export interface Connection {
  readonly port: number;
  readonly ca: string;
  readonly token: string;
  readonly version: string;
}

interface Resource {
  readonly name: string;
  readonly kind: string;
  readonly namespaced: boolean;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A running API server, seen by a client in group system:masters. */
export class Cluster {
  /** As the API server reports it, e.g. `v1.2.3`. */
  readonly version: string;
  private readonly agent: Agent;
  private readonly discovered = new Map<string, Promise<readonly Resource[]>>();

  constructor(protected readonly connection: Connection) {
    this.version = connection.version;
    this.agent = new Agent({ keepAlive: true, ca: connection.ca });
  }

  /** Creates the object for good. Rejects where the API server refuses it. */
  async create(object: Manifest): Promise<void> {
    const { admitted, message } = await this.post(object, '');
    if (!admitted) throw new Error(message);
  }

  /** What the API server would say to the object. Its namespace (`default`, if it names none) has to exist. `Ignore` lets unknown fields pass. */
  async dryRun(object: Manifest, fieldValidation: 'Strict' | 'Ignore' = 'Strict'): Promise<Answer> {
    const { body: _, ...answer } = await this.post(object, '&dryRun=All', fieldValidation);
    return answer;
  }

  /** A PATCH is sent as a strategic merge patch, unless `type` says otherwise. */
  async request(method: Method, path: string, body?: unknown, type?: string): Promise<Reply> {
    const { port, token } = this.connection;
    const headers = {
      'authorization': `Bearer ${token}`,
      'accept': 'application/json',
      'content-type': type ?? (method === 'PATCH' ? 'application/strategic-merge-patch+json' : 'application/json'),
    };
    return new Promise((resolve, reject) => {
      const sent = request({ agent: this.agent, host: '127.0.0.1', port, method, path, headers, timeout: 60_000 }, response => {
        let text = '';
        response.setEncoding('utf8').on('data', chunk => { text += chunk; }).on('error', reject);
        response.on('end', () => { resolve(replyOf(response, text)); });
      });
      sent.on('error', reject).on('timeout', () => sent.destroy(new Error(`No answer to ${method} ${path}`)));
      sent.end(body === undefined ? undefined : JSON.stringify(body));
    });
  }

  /** Where objects of this kind and namespace lie. */
  async collection(object: Manifest): Promise<string> {
    const group = object.apiVersion.includes('/') ? `/apis/${object.apiVersion}` : `/api/${object.apiVersion}`;
    const resource = (await this.resources(group)).find(({ kind }) => kind === object.kind);
    if (!resource) throw new Error(`The API server knows no ${object.kind} in ${object.apiVersion}`);
    const namespace = resource.namespaced ? `/namespaces/${encodeURIComponent(object.metadata?.namespace || 'default')}` : '';
    return `${group}${namespace}/${resource.name}`;
  }

  private async post(object: Manifest, query: string, fieldValidation = 'Strict'): Promise<Reply> {
    return this.request('POST', `${await this.collection(object)}?fieldValidation=${fieldValidation}&fieldManager=test${query}`, object);
  }

  private async resources(group: string): Promise<readonly Resource[]> {
    const known = this.discovered.get(group) ?? this.discover(group);
    this.discovered.set(group, known);
    return known;
  }

  private async discover(group: string): Promise<readonly Resource[]> {
    const { status, message, body } = await this.request('GET', group);
    if (status === 404) return [];
    if (status !== 200) throw new Error(`GET ${group}: ${message}`);
    const { resources } = body as { resources: readonly Resource[] };
    return resources.filter(({ name }) => !name.includes('/'));
  }
}
