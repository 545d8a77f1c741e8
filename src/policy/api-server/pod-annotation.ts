import { refusal } from './form';
import { REFUSED } from './refused';
import { validation } from './validation';
import { memberOf } from '../object/field';
import type { Rule } from '../rule/rule';

/** The kubelet sets it on the pods of which it tells the API server. */
export const MIRROR = 'kubernetes.io/config.mirror';
const COST = 'controller.kubernetes.io/pod-deletion-cost';
const INTEGER = /^(?:0|[1-9]\d*|-\d+)$/;
const MOST = 2 ** 31;

export const podAnnotation: Rule = {
  id: 'api-server/pod-annotation',
  title: 'Annotations that Kubernetes reads are of the form that it reads',
  why: 'A few annotations of pods are not free text: that of a mirror pod, which the kubelet makes of a file on its node, and the cost of deleting the pod, which a ReplicaSet compares.',
  remedy: 'correct the annotation, or remove it',
  ...REFUSED,
  sources: [
    ...validation('ValidatePodSpecificAnnotations'),
    { project: 'kubernetes', file: 'pkg/apis/core/helper/helpers.go', symbol: 'GetDeletionCostFromPodAnnotations' },
  ],
  triggers: [{ type: 'ObjectMeta', field: 'annotations', where: map => [MIRROR, COST].some(key => memberOf(map, key) !== undefined) }],
  *check(pod) {
    const all = pod.metadata.get('annotations');
    const [mirror, cost] = [all.get(MIRROR), all.get(COST)];
    if (mirror.value !== undefined && pod.spec.get('nodeName').text === '') {
      yield refusal(pod, mirror, `${mirror.path} is set; the API server accepts it only with spec.nodeName`, 'remove the annotation: the kubelet sets it');
    }
    if (cost.value !== undefined && !isInteger(cost.text)) {
      yield refusal(pod, cost, `${cost.path} is ${cost.shown}; the API server accepts an integer of 32 bits`, 'write an integer, without a sign if it is positive');
    }
  },
  examples: {
    pass: [
      { title: 'a cost', annotations: { [COST]: '-100' }, spec: { os: { name: 'windows' } } },
    ],
    fail: [
      { title: 'a cost that is not an integer', annotations: { [COST]: 'high' }, spec: { os: { name: 'windows' } } },
      { title: 'a mirror pod without a node', annotations: { [MIRROR]: 'true' }, spec: { os: { name: 'windows' } } },
    ],
  },
};

function isInteger(text: string): boolean {
  return INTEGER.test(text) && Number(text) >= -MOST && Number(text) < MOST;
}
