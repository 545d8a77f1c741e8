import { map, optional, struct, text, type Check } from './option-check';
import type { RuntimeClassDescription } from '../policy';
import { labels } from './schema/labels';
import { dnsSubdomain } from './schema/names';

const anything: Check = () => [];
type Scheduling = NonNullable<RuntimeClassDescription['scheduling']>;

/** RuntimeClasses by their name. Beside what is read, whatever else Kubernetes knows there: a description may be copied from a manifest. */
export const describedRuntimeClasses: Check = map(dnsSubdomain, struct<RuntimeClassDescription & { readonly overhead: unknown }>({
  handler: optional(text),
  scheduling: optional(struct<Scheduling>({ nodeSelector: optional(labels), tolerations: optional(anything) })),
  overhead: optional(anything),
}));
