import type { Finding } from '../policy';

/** What was found in an app, and in which construct. */
export type Judgement = ReadonlyArray<{ readonly finding: Finding; readonly construct: string }>;
