// Generated from src/manifest/schema by `npx projen generate:schema`: do not edit.
import { cronJob } from './cron-job';
import { daemonSet } from './daemon-set';
import { deployment } from './deployment';
import { job } from './job';
import { pod } from './pod';
import { pssNamespace } from './pss-namespace';
import { replicaSet } from './replica-set';
import { statefulSet } from './stateful-set';
import type { Kind } from '../../kind';

/** All kinds, by the name of their constant. */
export const KINDS: Readonly<Record<string, Kind>> = { cronJob, daemonSet, deployment, job, pod, pssNamespace, replicaSet, statefulSet };
