import type { ResourceValidationArgs } from '@pulumi/policy';
import { acknowledging } from './exception';
import { readProperties } from './known';
import type { Acknowledgement } from '../../policy';
import { judgeResource, type Judgement } from '../judgement';
import { isKubernetes, isPatch } from '../kubernetes-type';
import type { Reading } from '../reading';

/** All policies ask about one resource, one after the other. */
let last: { readonly key: string; readonly judgement: Judgement } | undefined;

export type PolicyResource = Pick<ResourceValidationArgs, 'type' | 'name' | 'urn' | 'props'>;

/** What there is to say about a resource; a reason where there is nothing. */
export function judged(resource: PolicyResource, more: readonly Acknowledgement[] = []): Judgement | string {
  if (!isKubernetes(resource.type)) return 'not a resource of Kubernetes';
  const { object, ...rest } = readProperties(resource.props);
  const reading = { ...rest, object: acknowledging(object, more) };
  const judgement = opinion(resource, reading);
  return judgement.windows.length > 0 ? judgement : 'no Windows pod in it: nothing in it names Windows';
}

/** What a policy knows that is asked about one resource. */
const ALONE = (isPart: boolean) => ({ namespaces: {}, namespace: undefined, runtimeClasses: {}, besides: [], own: false, isPart });

function opinion({ type, name, urn }: PolicyResource, reading: Reading): Judgement {
  const key = JSON.stringify([urn, reading]);
  if (last?.key !== key) last = { key, judgement: judgeResource({ type, name }, reading, ALONE(isPatch(type, reading.object))) };
  return last.judgement;
}
