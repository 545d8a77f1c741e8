import type { Identity, Kind } from '../../src/manifest/kind';
import type { KubernetesObject } from '../../src/manifest/kubernetes-object';
import { cronJob as cronJobKind } from '../../src/manifest/schema/kinds/cron-job';
import { daemonSet as daemonSetKind } from '../../src/manifest/schema/kinds/daemon-set';
import { deployment as deploymentKind } from '../../src/manifest/schema/kinds/deployment';
import { job as jobKind } from '../../src/manifest/schema/kinds/job';
import { pod as podKind } from '../../src/manifest/schema/kinds/pod';
import { pssNamespace } from '../../src/manifest/schema/kinds/pss-namespace';
import { replicaSet as replicaSetKind } from '../../src/manifest/schema/kinds/replica-set';
import { statefulSet as statefulSetKind } from '../../src/manifest/schema/kinds/stateful-set';
import { write } from '../../src/manifest/write';

interface OneObject {
  readonly object: KubernetesObject;
  readonly selector: Readonly<Record<string, string>>;
}

export const pod = (options: object, owner: Identity) => one(podKind, options, owner);
export const deployment = (options: object, owner: Identity) => one(deploymentKind, options, owner);
export const statefulSet = (options: object, owner: Identity) => one(statefulSetKind, options, owner);
export const daemonSet = (options: object, owner: Identity) => one(daemonSetKind, options, owner);
export const replicaSet = (options: object, owner: Identity) => one(replicaSetKind, options, owner);
export const job = (options: object, owner: Identity) => one(jobKind, options, owner);
export const cronJob = (options: object, owner: Identity) => one(cronJobKind, options, owner);
export const namespace = (options: object, id: string) => one(pssNamespace, options, { id, label: '' }).object;

function one<Member extends string>(kind: Kind<Member>, options: object, owner: Identity): OneObject {
  const { objects, selector } = write(kind, options, owner);
  const [object] = Object.values<KubernetesObject>(objects);
  return { object: object!, selector };
}
