import type { Answer, FieldError } from '../answer';
import { isReplaced } from './as-written';
import type { Json } from './merged';

/** Something that the API server and the judge say differently, on purpose. */
export interface Exception {
  /** What only one of them says. */
  readonly what: string;
  readonly why: string;
  /** Whether an error of the real code, which the judge does not report, is that. */
  readonly isUnreported?: (error: FieldError, all: readonly FieldError[], object: Json) => boolean;
  /** Whether a path, which the judge reports to an object and the real code does not, is that. */
  readonly isUnrefused?: (path: string, answer: Answer, object: Json) => boolean;
}

/** Of workloads whose pods are compared with their selector before anything else about them is looked at. */
function hasUnreadableSelector({ errors }: Answer): boolean {
  return errors.some(({ field, type, detail }) => field === 'spec.selector' && type === 'FieldValueInvalid' && (detail === '' || detail === 'invalid label selector'));
}

/** What 64 bits cannot count in thousandths. */
const EXA = /"[+ ]?[\d.]+Ei? ?"/;

const OF_STATUS = /into Go struct field \w+Status\./;

/** All of it. */
export const NOT_COMPARED: readonly Exception[] = [
  {
    what: 'the labels of a Job or a ReplicationController that has none of its own',
    why: 'Kubernetes copies them from the template, where the judge reports them.',
    isUnreported: ({ field, detail }, all) => field === 'metadata.labels' && all.some(other => other.field === 'spec.template.labels' && other.detail === detail),
  },
  {
    what: 'a label of a Pod that its affinity names in `matchLabelKeys`',
    why: 'Kubernetes copies it into the selector there, and refuses a wrong value in both places. The judge reports it where it is written.',
    isUnreported: ({ field, detail }, all) => /\.labelSelector\.matchExpressions\[\d+\]\.values\[0\]$/.test(field)
      && all.some(other => other.field === 'metadata.labels' && other.detail === detail),
  },
  {
    what: 'what is in `status`',
    why: 'Controllers write it. The API server ignores it when an object is created, once it has decoded it; the judge does not read it.',
    isUnreported: ({ type, field, detail }) => (type === 'decodeError' && OF_STATUS.test(detail)) || (type === 'strictError' && /^(?:spec\.volumeClaimTemplates\[\d+\]\.)?status\./.test(field)),
  },
  {
    what: 'the entries of `metadata.managedFields`',
    why: 'The API server writes this list itself, and drops one that it cannot read.',
    isUnreported: ({ field }) => field.startsWith('metadata.managedFields'),
  },
  {
    what: 'the template of a Deployment, ReplicaSet or StatefulSet whose selector cannot be read, and the names of its claims',
    why: 'The API server stops at such a selector, and refuses those only once the selector is right. The judge reports both at once.',
    isUnrefused: (path, answer) => /^spec\.(?:template\.|volumeClaimTemplates\.metadata\.name$)/.test(path) && hasUnreadableSelector(answer),
  },
  {
    what: 'what else is wrong with the claims of a mirror pod',
    why: 'The API server refuses them as such. The judge reports that, and what would be wrong with them on their own.',
    isUnrefused: (path, { errors }) => path.startsWith('spec.resourceClaims[') && errors.some(({ detail }) => detail === 'static pods do not support resource claims'),
  },
  {
    what: 'what is inside the second of two volume sources, or of two handlers of a probe or hook',
    why: 'The API server refuses the second as a whole. The judge reports that, and what would be wrong with it on its own.',
    isUnrefused: (path, { errors }) => errors.some(({ field, detail }) => /^may not specify more than 1 (?:volume|handler) type$/.test(detail) && path.startsWith(`${field}.`)),
  },
  {
    what: 'a volume in the template of a StatefulSet that has the name of one of its claims',
    why: 'The claim takes its place, so that the API server does not look at it. The judge reports it: it is never mounted.',
    isUnrefused: (path, _answer, object) => isReplaced(path, object),
  },
  {
    what: 'amounts of devices above 9,000,000,000,000,000',
    why: 'The API server counts them in thousandths, with 64 bits, and finds fractions in some of those that do not fit. The judge counts right.',
    isUnreported: ({ detail }, _, object) => detail === 'must be an integer' && EXA.test(JSON.stringify(object)),
  },
  {
    what: 'the token of a Pod without a service account',
    why: 'Admission fills in the account `default` before the API server looks.',
    isUnreported: ({ field, detail }) => /\.serviceAccountToken$/.test(field) && /serviceAccountName is not set$/.test(detail),
  },
  {
    what: 'the user of a file in a second type of one volume or projected source',
    why: 'Users of files are behind a gate that is off: the API server drops that of the first type, and refuses the source for its second one in any case.',
    isUnreported: ({ field }) => /\.volumes\[\d+\]\..*\b(?:user|defaultUser)$/.test(field),
  },
];
