import type { Body, Identity } from './kind';
import { defined } from './kubernetes-object';
import { acknowledgements, podSpec, type PodSpecOptions } from './pod-spec';
import { optionsOf } from './schema/option';
import { windowsPod } from './schema/pod';

/** Label that selects the pods of one workload, where no other selector is given. */
export const WORKLOAD_LABEL = 'secure-windows-workloads/workload';

interface WorkloadOptions extends PodSpecOptions {
  readonly name?: string;
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly selector?: Readonly<Record<string, string>>;
}

/** The parts of a workload. Every option is in one of them. */
interface Parts {
  readonly metadata: Body['metadata'];
  readonly selector: Readonly<Record<string, string>>;
  readonly podSpec: Record<string, unknown>;
  /** The options that are about neither the object nor its pods. */
  readonly own: Record<string, unknown>;
}

export function partsOf({ name, namespace, labels, annotations, selector: given, ...others }: WorkloadOptions, identity: Identity): Parts {
  const selector = given ?? { [WORKLOAD_LABEL]: identity.label };
  const [ofPod, own] = split(others);
  const allAnnotations = { ...annotations, ...acknowledgements(ofPod) };
  const metadata = defined({
    name,
    namespace,
    labels: { ...labels, ...selector },
    annotations: Object.keys(allAnnotations).length > 0 ? allAnnotations : undefined,
  }) as Body['metadata'];
  return { metadata, selector, podSpec: podSpec(ofPod, selector), own: defined(own) };
}

interface TemplateOptions extends WorkloadOptions {
  readonly podLabels?: Readonly<Record<string, string>>;
  readonly podAnnotations?: Readonly<Record<string, string>>;
}

interface Template {
  readonly metadata: object;
  readonly spec: Record<string, unknown>;
}

/** The parts of a workload that makes its pods from a template. */
function templateOf({ podLabels, podAnnotations, ...options }: TemplateOptions, identity: Identity): Omit<Parts, 'podSpec'> & { readonly template: Template } {
  const { podSpec: spec, ...parts } = partsOf(options, identity);
  return { ...parts, template: { metadata: defined({ labels: { ...podLabels, ...parts.selector }, annotations: podAnnotations }), spec } };
}

/** A workload that selects the pods of its template: its own options are beside it. */
export function templated(options: RestartedOptions, identity: Identity): Body & Pick<Parts, 'selector'> {
  const { metadata, selector, own, template } = restarted(options, identity);
  return { selector, metadata, spec: { ...own, selector: { matchLabels: selector }, template } };
}

/** The parts of a Job, whose pods have to end. Kubernetes makes its selector. */
export function jobOf({ restartPolicy = 'Never', ...options }: RestartedOptions, identity: Identity): ReturnType<typeof templateOf> {
  return restarted({ restartPolicy, ...options }, identity);
}

interface RestartedOptions extends TemplateOptions {
  readonly restartPolicy?: string;
}

function restarted({ restartPolicy, ...options }: RestartedOptions, identity: Identity): ReturnType<typeof templateOf> {
  const { template, ...parts } = templateOf(options, identity);
  return { ...parts, template: { ...template, spec: defined({ ...template.spec, restartPolicy }) } };
}

const POD_OPTIONS = optionsOf(windowsPod.shape.struct);

function split(options: object): [ofPod: PodSpecOptions, own: Record<string, unknown>] {
  const entries = Object.entries(options);
  const isOfPod = ([name]: [string, unknown]) => name in POD_OPTIONS;
  return [Object.fromEntries(entries.filter(isOfPod)), Object.fromEntries(entries.filter(entry => !isOfPod(entry)))];
}
