import { annotations, labels } from './labels';
import { integer, known, oneOf, optional } from './option';

/** The options of every workload that makes its pods from a template. */
export const template = {
  podLabels: optional(known(labels), 'Labels of the pods, besides the selector.', 'none'),
  podAnnotations: optional(known(annotations), 'Annotations of the pods.', 'none'),
};

/** The options of those whose pods run until they are replaced. */
export const lastingTemplate = {
  ...template,
  restartPolicy: optional(oneOf('Always'), 'When the containers are restarted: always, whether it is written or not.', '`Always`'),
};

export const replicas = optional(integer(0), 'Number of pods.', '`1`');
export const minReadySeconds = optional(integer(0), 'Seconds for which a new pod must be ready before it counts.', '`0`');
export const revisionHistoryLimit = optional(integer(0), 'Number of old versions to keep for a rollback.', '`10`');
