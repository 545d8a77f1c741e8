import type { Identity, Kind } from '../../src/manifest/kind';
import type { KubernetesObject } from '../../src/manifest/kubernetes-object';
import { deployment as deploymentKind } from '../../src/manifest/schema/kinds/deployment';
import { pod as podKind } from '../../src/manifest/schema/kinds/pod';
import { pssNamespace } from '../../src/manifest/schema/kinds/pss-namespace';
import { write } from '../../src/manifest/write';

interface OneObject {
  readonly object: KubernetesObject;
  readonly selector: Readonly<Record<string, string>>;
}

export const pod = (options: object, owner: Identity) => one(podKind, options, owner);
export const deployment = (options: object, owner: Identity) => one(deploymentKind, options, owner);
export const namespace = (options: object, id: string) => one(pssNamespace, options, { id, label: '' }).object;

function one<Member extends string>(kind: Kind<Member>, options: object, owner: Identity): OneObject {
  const { objects, selector } = write(kind, options, owner);
  const [object] = Object.values<KubernetesObject>(objects);
  return { object: object!, selector };
}
