import { OwnCluster, startCluster } from './cluster';

declare global {
  var ownCluster: OwnCluster | undefined;
}

export default async function setup(): Promise<void> {
  globalThis.ownCluster = await startCluster();
  globalThis.ownCluster.share();
}
