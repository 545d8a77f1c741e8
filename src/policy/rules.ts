import type { Rule } from './rule';
import { ephemeralContainers } from './windows/ephemeral-containers';
import { fieldType } from './windows/field-type';
import { fileMode } from './windows/file-mode';
import { gmsaContainerKind } from './windows/gmsa-container-kind';
import { gmsaCredentialSpec } from './windows/gmsa-credential-spec';
import { gmsaInline } from './windows/gmsa-inline';
import { hostNamespaces } from './windows/host-namespaces';
import { hostPath } from './windows/host-path';
import { hostPort } from './windows/host-port';
import { hostProcess } from './windows/host-process';
import { hostProcessAgreement } from './windows/host-process-agreement';
import { hostProcessAnnotation } from './windows/host-process-annotation';
import { hugePages } from './windows/huge-pages';
import { legacyNodeLabel } from './windows/legacy-node-label';
import { linuxFieldsIgnored } from './windows/linux-fields-ignored';
import { linuxOnlyFields } from './windows/linux-only-fields';
import { memoryLimit } from './windows/memory-limit';
import { memoryVolume } from './windows/memory-volume';
import { mountPath } from './windows/mount-path';
import { mountPropagationBidirectional } from './windows/mount-propagation-bidirectional';
import { mountPropagationIgnored } from './windows/mount-propagation-ignored';
import { osContradiction } from './windows/os-contradiction';
import { osDeclared } from './windows/os-declared';
import { osName } from './windows/os-name';
import { podLevelResources } from './windows/pod-level-resources';
import { privileged } from './windows/privileged';
import { rawBlockVolume } from './windows/raw-block-volume';
import { resizePolicy } from './windows/resize-policy';
import { runAsAdministrator } from './windows/run-as-administrator';
import { runAsNonRoot } from './windows/run-as-non-root';
import { runAsUserName } from './windows/run-as-user-name';
import { runAsUserNameLength } from './windows/run-as-user-name-length';
import { runAsUserNameUnset } from './windows/run-as-user-name-unset';
import { runtimeAnnotation } from './windows/runtime-annotation';
import { secretVolume } from './windows/secret-volume';
import { serviceAccountToken } from './windows/service-account-token';
import { stopSignal } from './windows/stop-signal';
import { subPath } from './windows/sub-path';
import { unknownField } from './windows/unknown-field';

/** All rules, in the order in which their findings are told: access to the host first. */
export const RULES: readonly Rule[] = [
  hostProcess,
  hostProcessAgreement,
  hostProcessAnnotation,
  hostNamespaces,
  hostPath,
  hostPort,
  privileged,
  fieldType,
  unknownField,
  osName,
  osContradiction,
  osDeclared,
  legacyNodeLabel,
  linuxOnlyFields,
  linuxFieldsIgnored,
  ephemeralContainers,
  podLevelResources,
  runAsUserName,
  runAsUserNameLength,
  runAsAdministrator,
  runAsUserNameUnset,
  runAsNonRoot,
  gmsaCredentialSpec,
  gmsaInline,
  gmsaContainerKind,
  serviceAccountToken,
  secretVolume,
  fileMode,
  memoryVolume,
  rawBlockVolume,
  hugePages,
  subPath,
  mountPath,
  mountPropagationBidirectional,
  mountPropagationIgnored,
  memoryLimit,
  resizePolicy,
  stopSignal,
  runtimeAnnotation,
];
