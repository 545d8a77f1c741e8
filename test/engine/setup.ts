import { installEngine, OwnEngine } from './engine';
import startApiServer from '../cluster/setup';

declare global {
  var ownEngine: OwnEngine | undefined;
}

export default async function setup(): Promise<void> {
  globalThis.ownEngine = installEngine();
  globalThis.ownEngine.share();
  await startApiServer();
}
