/** What an operation of the engine did, from its exit, its words and its own log of events. */
export interface Outcome {
  readonly status: number | null;
  /** Everything a user would see. */
  readonly output: string;
  /** But those for debugging. */
  readonly diagnostics: readonly Diagnostic[];
  readonly violations: readonly Violation[];
  readonly steps: readonly Step[];
}

export interface Diagnostic {
  readonly severity: 'info' | 'info#err' | 'warning' | 'error';
  readonly message: string;
  readonly urn?: string;
}

/** Of a policy. */
export interface Violation {
  readonly policyName: string;
  readonly policyPackName: string;
  readonly enforcementLevel: string;
  readonly message: string;
  readonly resourceUrn?: string;
}

/** What was done to a resource, or, in a preview, would be. */
export interface Step {
  readonly op: string;
  readonly urn: string;
  readonly type: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

interface Metadata {
  readonly op: string;
  readonly urn: string;
  readonly type: string;
  readonly new?: { readonly inputs?: Step['inputs']; readonly outputs?: Step['outputs'] };
}

interface Event {
  readonly diagnosticEvent?: Diagnostic | { readonly severity: 'debug' };
  readonly policyEvent?: Violation;
  readonly resOutputsEvent?: { readonly metadata: Metadata };
}

/** Of plugins that lie where we put them. */
const INSTALLATION = /^using pulumi-\S+ from \$PATH/;

export function outcome(status: number | null, output: string, log: string): Outcome {
  const events = log.split('\n').filter(line => line !== '').map(line => JSON.parse(line) as Event);
  return {
    status,
    output,
    diagnostics: events.flatMap(({ diagnosticEvent: said }) => !said || said.severity === 'debug' || INSTALLATION.test(said.message) ? [] : [said]),
    violations: events.flatMap(({ policyEvent }) => policyEvent ?? []),
    steps: events.flatMap(({ resOutputsEvent }) => resOutputsEvent ? [stepOf(resOutputsEvent.metadata)] : []),
  };
}

function stepOf({ op, urn, type, new: state }: Metadata): Step {
  return { op, urn, type, inputs: state?.inputs ?? {}, outputs: state?.outputs ?? {} };
}
