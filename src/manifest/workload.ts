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

/** A workload that makes its pods from a template: its own options are beside it. */
export function templated({ podLabels, podAnnotations, ...options }: TemplateOptions, identity: Identity): Body & Pick<Parts, 'selector'> {
  const { metadata, selector, podSpec: spec, own } = partsOf(options, identity);
  const template = { metadata: defined({ labels: { ...podLabels, ...selector }, annotations: podAnnotations }), spec };
  return { selector, metadata, spec: { ...own, selector: { matchLabels: selector }, template } };
}

const POD_OPTIONS = optionsOf(windowsPod.shape.struct);

function split(options: object): [ofPod: PodSpecOptions, own: Record<string, unknown>] {
  const entries = Object.entries(options);
  const isOfPod = ([name]: [string, unknown]) => name in POD_OPTIONS;
  return [Object.fromEntries(entries.filter(isOfPod)), Object.fromEntries(entries.filter(entry => !isOfPod(entry)))];
}
