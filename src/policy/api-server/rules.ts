import { containerImage } from './container-image';
import { containerName } from './container-name';
import type { Rule } from '../rule/rule';

/** The rules about what the API server refuses in every pod, whatever its operating system. */
export const API_SERVER_RULES: readonly Rule[] = [
  containerName,
  containerImage,
];
