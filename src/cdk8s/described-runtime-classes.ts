import type { RuntimeClassDescription, RuntimeClassScheduling } from './runtime-class-description';
import { map, optional, struct, text } from '../manifest/check';
import { dnsSubdomain } from '../manifest/names';
import { labels } from '../manifest/pod-check';

/** RuntimeClasses by their name. */
export const describedRuntimeClasses = map(dnsSubdomain, struct<RuntimeClassDescription>({
  handler: optional(text),
  scheduling: optional(struct<RuntimeClassScheduling>({ nodeSelector: optional(labels) })),
}));
