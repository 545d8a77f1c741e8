import { containerImage } from './container-image';
import { containerName } from './container-name';
import { containerNameUnique } from './container-name-unique';
import { cronJob } from './cron-job';
import { envField } from './env-field';
import { envFile } from './env-file';
import { envFromName } from './env-from-name';
import { envFromSource } from './env-from-source';
import { envName } from './env-name';
import { envSource } from './env-source';
import { hostNetworkPort } from './host-network-port';
import { hostPortUnique } from './host-port-unique';
import { imagePullPolicy } from './image-pull-policy';
import { indexedJob } from './indexed-job';
import { job } from './job';
import { jobSelector } from './job-selector';
import { keyRef } from './key-ref';
import { labelSelector } from './label-selector';
import { labels } from './labels';
import { podFailurePolicy } from './pod-failure-policy';
import { port } from './port';
import { portNameUnique } from './port-name-unique';
import { progressDeadline } from './progress-deadline';
import { replicationController } from './replication-controller';
import { selector } from './selector';
import { statefulSet } from './stateful-set';
import { successPolicy } from './success-policy';
import { terminationMessagePolicy } from './termination-message-policy';
import { updateStrategy } from './update-strategy';
import { workloadCount } from './workload-count';
import { workloadTemplate } from './workload-template';
import type { Rule } from '../rule/rule';

/** The rules about what the API server refuses in every pod, whatever its operating system. */
export const API_SERVER_RULES: readonly Rule[] = [
  containerName,
  containerNameUnique,
  containerImage,
  imagePullPolicy,
  terminationMessagePolicy,
  port,
  portNameUnique,
  hostPortUnique,
  hostNetworkPort,
  envName,
  envSource,
  envField,
  keyRef,
  envFile,
  envFromSource,
  envFromName,
  labels,
  labelSelector,
  selector,
  workloadTemplate,
  workloadCount,
  updateStrategy,
  progressDeadline,
  statefulSet,
  replicationController,
  job,
  jobSelector,
  indexedJob,
  podFailurePolicy,
  successPolicy,
  cronJob,
];
