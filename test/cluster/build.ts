/** Builds what the tests need from Go modules, where it is not in the cache yet, and says where it lies. */
import { binary } from './binaries';

for (const name of ['etcd', 'kube-apiserver', 'helm', 'pulumi'] as const) console.log(`${name} ${binary(name)}`);
