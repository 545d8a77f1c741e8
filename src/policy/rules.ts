import type { Rule } from './rule';
import { fieldType } from './windows/field-type';
import { hostNamespaces } from './windows/host-namespaces';
import { hostPath } from './windows/host-path';
import { hostPort } from './windows/host-port';
import { hostProcess } from './windows/host-process';
import { hostProcessAgreement } from './windows/host-process-agreement';
import { linuxOnlyFields } from './windows/linux-only-fields';
import { memoryLimit } from './windows/memory-limit';
import { osContradiction } from './windows/os-contradiction';
import { osDeclared } from './windows/os-declared';
import { osName } from './windows/os-name';
import { privileged } from './windows/privileged';
import { runAsAdministrator } from './windows/run-as-administrator';
import { runAsNonRoot } from './windows/run-as-non-root';
import { runAsUserName } from './windows/run-as-user-name';
import { runAsUserNameUnset } from './windows/run-as-user-name-unset';

/** All rules, in the order in which their findings are told: access to the host first. */
export const RULES: readonly Rule[] = [
  hostProcess,
  hostProcessAgreement,
  hostNamespaces,
  hostPath,
  hostPort,
  privileged,
  fieldType,
  osName,
  osContradiction,
  osDeclared,
  linuxOnlyFields,
  runAsUserName,
  runAsAdministrator,
  runAsUserNameUnset,
  runAsNonRoot,
  memoryLimit,
];
