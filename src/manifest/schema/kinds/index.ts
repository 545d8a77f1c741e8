import { deployment } from './deployment';
import { pod } from './pod';
import { pssNamespace } from './pss-namespace';
import type { Kind } from '../../kind';

/** All kinds, by the name of their file, in the order in which the docs list them. */
export const KINDS: Readonly<Record<string, Kind>> = { pssNamespace, pod, deployment };
