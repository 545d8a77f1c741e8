import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Cluster, Connection } from './api';
import { binary } from './binaries';
import { Daemon, guard } from './daemon';

export type { Answer, Reply } from './answer';
export type { Cluster, Manifest } from './api';

const VARIABLE = 'SECURE_WINDOWS_WORKLOADS_CLUSTER';
const PATIENCE = 90_000;

/** The cluster that jest's global setup started. */
export function cluster(): Cluster {
  const connection = process.env[VARIABLE];
  if (!connection) throw new Error('No cluster: run jest with the configuration beside this test');
  return new Cluster(JSON.parse(connection) as Connection);
}

/** A cluster of this process. Whoever starts it stops it. */
export class OwnCluster extends Cluster {
  constructor(connection: Connection, readonly stop: () => Promise<void>) {
    super(connection);
  }

  /** Lets `cluster()` find it, in this process and in those it starts. */
  share(): void {
    process.env[VARIABLE] = JSON.stringify(this.connection);
  }
}

export async function startCluster(): Promise<OwnCluster> {
  const executables = { etcd: binary('etcd'), apiServer: binary('kube-apiserver') };
  const [etcdPort, peerPort, port] = await freePorts();
  const folder = mkdtempSync(join(tmpdir(), 'secure-windows-workloads-'));
  const file = (name: string): string => join(folder, name);

  const token = randomBytes(16).toString('hex');
  writeFileSync(file('tokens.csv'), `${token},test,test,"system:masters"\n`, { mode: 0o600 });
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(file('service-account.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });

  const peer = `http://127.0.0.1:${peerPort}`;
  const etcd = `http://127.0.0.1:${etcdPort}`;
  const daemons = [
    new Daemon(executables.etcd, [
      `--data-dir=${file('etcd')}`,
      '--name=test',
      `--initial-cluster=test=${peer}`,
      `--listen-peer-urls=${peer}`,
      `--initial-advertise-peer-urls=${peer}`,
      `--listen-client-urls=${etcd}`,
      `--advertise-client-urls=${etcd}`,
      '--unsafe-no-fsync',
    ], file('etcd.log')),
    new Daemon(executables.apiServer, [
      `--etcd-servers=${etcd}`,
      '--bind-address=127.0.0.1',
      `--secure-port=${port}`,
      // Without these two it looks for a default route, which a sandbox may lack.
      '--advertise-address=127.0.0.1',
      '--endpoint-reconciler-type=none',
      `--cert-dir=${file('certificates')}`,
      `--token-auth-file=${file('tokens.csv')}`,
      '--authorization-mode=RBAC',
      '--allow-privileged=true',
      // Nothing here creates the default service account that it would ask every pod for.
      '--disable-admission-plugins=ServiceAccount',
      '--service-account-issuer=https://kubernetes.default.svc',
      `--service-account-signing-key-file=${file('service-account.pem')}`,
      `--service-account-key-file=${file('service-account.pem')}`,
    ], file('kube-apiserver.log')),
  ];
  const release = guard(daemons, folder);
  const stop = async (): Promise<void> => {
    await Promise.all(daemons.map(async daemon => daemon.kill()));
    release();
    rmSync(folder, { recursive: true });
  };

  // It makes its own certificate while it starts.
  const connection = (): Connection => ({
    port, token, version: '', ca: readFileSync(file('certificates/apiserver.crt'), 'utf8'),
  });
  try {
    await until(daemons, async () => (await new Cluster(connection()).request('GET', '/readyz')).admitted);
    const { body } = await new Cluster(connection()).request('GET', '/version');
    return new OwnCluster({ ...connection(), version: (body as { gitVersion: string }).gitVersion }, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function until(daemons: readonly Daemon[], ready: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!await ready().catch(() => false)) {
    const ended = daemons.filter(daemon => daemon.ended);
    if (ended.length) throw new Error(ended.map(daemon => daemon.report()).join('\n'));
    if (Date.now() > deadline) throw new Error(['Not ready in 90 s.', ...daemons.map(daemon => daemon.report())].join('\n'));
    await setTimeout(100);
  }
}

async function freePorts(): Promise<[number, number, number]> {
  const servers = [createServer(), createServer(), createServer()] as const;
  const port = async (server: typeof servers[number]): Promise<number> => {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return (server.address() as AddressInfo).port;
  };
  const ports: [number, number, number] = [await port(servers[0]), await port(servers[1]), await port(servers[2])];
  for (const server of servers) server.close();
  return ports;
}
