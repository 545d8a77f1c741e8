import stopApiServer from '../cluster/teardown';
import './setup';

export default async function teardown(): Promise<void> {
  await stopApiServer();
  globalThis.ownEngine?.remove();
}
