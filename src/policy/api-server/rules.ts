import { VOLUME_RULES } from './accepted-volumes';
import { activeDeadline } from './active-deadline';
import { affinityWeight } from './affinity-weight';
import { annotations } from './annotations';
import { appArmorAnnotation } from './app-armor-annotation';
import { appArmorProfile } from './app-armor-profile';
import { claimReference } from './claim-reference';
import { containerImage } from './container-image';
import { containerName } from './container-name';
import { containerNameUnique } from './container-name-unique';
import { containerRestartPolicy } from './container-restart-policy';
import { containers } from './containers';
import { convertedAnnotation } from './converted-annotation';
import { cronJob } from './cron-job';
import { dnsConfig } from './dns-config';
import { dnsPolicy } from './dns-policy';
import { envField } from './env-field';
import { envFile } from './env-file';
import { envFromName } from './env-from-name';
import { envFromSource } from './env-from-source';
import { envName } from './env-name';
import { envResource } from './env-resource';
import { envSource } from './env-source';
import { ephemeralContainer } from './ephemeral-container';
import { featureGate } from './feature-gate';
import { finalizer } from './finalizer';
import { handler } from './handler';
import { handlerCommand } from './handler-command';
import { handlerPort } from './handler-port';
import { hostAlias } from './host-alias';
import { hostNameOverride } from './host-name-override';
import { hostNetworkPort } from './host-network-port';
import { hostPortUnique } from './host-port-unique';
import { hostUsers } from './host-users';
import { httpGet } from './http-get';
import { imagePullPolicy } from './image-pull-policy';
import { indexedJob } from './indexed-job';
import { initContainer } from './init-container';
import { job } from './job';
import { jobSelector } from './job-selector';
import { keyRef } from './key-ref';
import { labelKeys } from './label-keys';
import { labelSelector } from './label-selector';
import { labels } from './labels';
import { nodeAffinity } from './node-affinity';
import { nodeField } from './node-field';
import { nodeName } from './node-name';
import { objectName } from './object-name';
import { objectNamespace } from './object-namespace';
import { ownClaim } from './own-claim';
import { ownerReference } from './owner-reference';
import { podAffinity } from './pod-affinity';
import { podAnnotation } from './pod-annotation';
import { podFailurePolicy } from './pod-failure-policy';
import { podHostName } from './pod-host-name';
import { podReference } from './pod-reference';
import { podResourcesCover } from './pod-resources-cover';
import { port } from './port';
import { portNameUnique } from './port-name-unique';
import { preemptionPolicy } from './preemption-policy';
import { privilegeEscalation } from './privilege-escalation';
import { probe } from './probe';
import { procMount } from './proc-mount';
import { processNamespace } from './process-namespace';
import { progressDeadline } from './progress-deadline';
import { readinessGate } from './readiness-gate';
import { replicationController } from './replication-controller';
import { resizePolicy } from './resize-policy';
import { resourceAmount } from './resource-amount';
import { resourceClaim } from './resource-claim';
import { resourceLimit } from './resource-limit';
import { resourceName } from './resource-name';
import { restartPolicy } from './restart-policy';
import { restartRule } from './restart-rule';
import { schedulingGate } from './scheduling-gate';
import { seccompAnnotation } from './seccomp-annotation';
import { seccompProfile } from './seccomp-profile';
import { securityContextPolicy } from './security-context-policy';
import { selector } from './selector';
import { sleep } from './sleep';
import { statefulSet } from './stateful-set';
import { successPolicy } from './success-policy';
import { sysctl } from './sysctl';
import { terminationMessagePolicy } from './termination-message-policy';
import { toleration } from './toleration';
import { tolerationsAnnotation } from './tolerations-annotation';
import { topologySpread } from './topology-spread';
import { topologySpreadUnique } from './topology-spread-unique';
import { updateStrategy } from './update-strategy';
import { userId } from './user-id';
import { volumeDevice } from './volume-device';
import { volumeMount } from './volume-mount';
import { volumeMountValue } from './volume-mount-value';
import { volumeNameUnique } from './volume-name-unique';
import { workloadCount } from './workload-count';
import { workloadTemplate } from './workload-template';
import type { Rule } from '../rule/rule';

/** The rules about what the API server refuses in every pod, whatever its operating system. */
export const API_SERVER_RULES: readonly Rule[] = [
  containers,
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
  envResource,
  keyRef,
  envFile,
  envFromSource,
  envFromName,
  resourceName,
  resourceAmount,
  resourceLimit,
  podResourcesCover,
  resourceClaim,
  claimReference,
  resizePolicy,
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
  restartPolicy,
  containerRestartPolicy,
  restartRule,
  initContainer,
  ephemeralContainer,
  probe,
  handler,
  handlerCommand,
  httpGet,
  handlerPort,
  sleep,
  privilegeEscalation,
  userId,
  seccompProfile,
  seccompAnnotation,
  appArmorProfile,
  appArmorAnnotation,
  securityContextPolicy,
  procMount,
  sysctl,
  hostUsers,
  processNamespace,
  ...VOLUME_RULES,
  volumeNameUnique,
  ownClaim,
  volumeMount,
  volumeMountValue,
  volumeDevice,
  toleration,
  nodeAffinity,
  nodeField,
  podAffinity,
  affinityWeight,
  labelKeys,
  topologySpread,
  topologySpreadUnique,
  nodeName,
  schedulingGate,
  readinessGate,
  podHostName,
  hostNameOverride,
  dnsPolicy,
  dnsConfig,
  hostAlias,
  podReference,
  preemptionPolicy,
  activeDeadline,
  objectName,
  objectNamespace,
  annotations,
  convertedAnnotation,
  podAnnotation,
  tolerationsAnnotation,
  ownerReference,
  finalizer,
  featureGate,
];
