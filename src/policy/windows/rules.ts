import { ephemeralContainers } from './ephemeral-containers';
import { fieldType } from './field-type';
import { fileMode } from './file-mode';
import { gmsaContainerKind } from './gmsa-container-kind';
import { gmsaCredentialSpec } from './gmsa-credential-spec';
import { gmsaInline } from './gmsa-inline';
import { hostNamespaces } from './host-namespaces';
import { hostPath } from './host-path';
import { hostPort } from './host-port';
import { hostProcess } from './host-process';
import { hostProcessAgreement } from './host-process-agreement';
import { hostProcessAnnotation } from './host-process-annotation';
import { hugePages } from './huge-pages';
import { imageBuild } from './image-build';
import { legacyNodeLabel } from './legacy-node-label';
import { linuxFieldsIgnored } from './linux-fields-ignored';
import { linuxOnlyFields } from './linux-only-fields';
import { memoryLimit } from './memory-limit';
import { memoryMinimum } from './memory-minimum';
import { memoryVolume } from './memory-volume';
import { mountPath } from './mount-path';
import { mountPropagationBidirectional } from './mount-propagation-bidirectional';
import { mountPropagationIgnored } from './mount-propagation-ignored';
import { nodeCapacity } from './node-capacity';
import { nodeLabel } from './node-label';
import { osContradiction } from './os-contradiction';
import { osDeclared } from './os-declared';
import { osName } from './os-name';
import { podLevelResources } from './pod-level-resources';
import { privileged } from './privileged';
import { rawBlockVolume } from './raw-block-volume';
import { resizePolicy } from './resize-policy';
import { runAsAdministrator } from './run-as-administrator';
import { runAsNonRoot } from './run-as-non-root';
import { runAsUserName } from './run-as-user-name';
import { runAsUserNameLength } from './run-as-user-name-length';
import { runAsUserNameUnset } from './run-as-user-name-unset';
import { runtimeAnnotation } from './runtime-annotation';
import { secretVolume } from './secret-volume';
import { serviceAccountToken } from './service-account-token';
import { stopSignal } from './stop-signal';
import { subPath } from './sub-path';
import { unknownField } from './unknown-field';
import { volumeType } from './volume-type';
import type { Rule } from '../rule/rule';

/** The rules about what only Windows asks for, in the order in which their findings are reported: access to the host first. */
export const WINDOWS_RULES: readonly Rule[] = [
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
  nodeLabel,
  nodeCapacity,
  imageBuild,
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
  volumeType,
  hugePages,
  subPath,
  mountPath,
  mountPropagationBidirectional,
  mountPropagationIgnored,
  memoryLimit,
  memoryMinimum,
  resizePolicy,
  stopSignal,
  runtimeAnnotation,
];
