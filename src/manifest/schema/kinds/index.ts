// Generated from src/manifest/schema by `npx projen generate:schema`: do not edit.
import { deployment } from './deployment';
import { pod } from './pod';
import { pssNamespace } from './pss-namespace';
import type { Kind } from '../../kind';

/** All kinds, by the name of their constant. */
export const KINDS: Readonly<Record<string, Kind>> = { deployment, pod, pssNamespace };
