import { labels } from './labels';
import { dnsLabel, labelName, labelValue } from './names';
import { anyText, integer, list, oneOf, optional, required, struct } from './option';

const weight = required(integer(1, 100), 'How much it counts, from 1 to 100.');

const nodeRequirement = struct('NodeSelectorRequirement', 'What a label, or a field, of a node has to be.', {
  key: required(labelName, 'Key of the label, e.g. `node.kubernetes.io/windows-build`.'),
  operator: required(oneOf('In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt'), 'How the label is compared with the values.'),
  values: optional(list(anyText), 'The values; for `Gt` and `Lt` one integer.', 'none, for `Exists` and `DoesNotExist`'),
});

const nodeTerm = struct('NodeSelectorTerm', 'What a node has to be: all of its requirements.', {
  matchExpressions: optional(list(nodeRequirement), 'Requirements for its labels.', 'none'),
  matchFields: optional(list(nodeRequirement), 'Requirements for its fields, of which there is `metadata.name`.', 'none'),
});

const nodeAffinity = struct('NodeAffinity', 'The nodes on which the pod may land, and those that it prefers. They are Windows nodes in any case.', {
  requiredDuringSchedulingIgnoredDuringExecution: optional(struct('NodeSelector', 'Alternatives, one of which a node has to be.', {
    nodeSelectorTerms: required(list(nodeTerm, 1), 'The alternatives.'),
  }), 'What a node has to be.', 'any Windows node'),
  preferredDuringSchedulingIgnoredDuringExecution: optional(list(struct('PreferredSchedulingTerm', 'What a node should be.', {
    weight,
    preference: required(nodeTerm, 'What it should be.'),
  })), 'What a node should be.', 'no preference'),
});

const labelRequirement = struct('LabelSelectorRequirement', 'What a label has to be.', {
  key: required(labelName, 'Key of the label.'),
  operator: required(oneOf('In', 'NotIn', 'Exists', 'DoesNotExist'), 'How the label is compared with the values.'),
  values: optional(list(labelValue), 'The values.', 'none, for `Exists` and `DoesNotExist`'),
});

const labelSelector = struct('LabelSelector', 'What has all of these labels.', {
  matchLabels: optional(labels, 'Labels with their values.', 'none'),
  matchExpressions: optional(list(labelRequirement), 'Requirements for labels.', 'none'),
});

const podTerm = struct('PodAffinityTerm', 'Other pods, and how far from them counts as the same place.', {
  topologyKey: required(labelName, 'Label of the nodes that makes two nodes the same place, e.g. `kubernetes.io/hostname`.'),
  labelSelector: optional(labelSelector, 'The other pods.', 'no pods'),
  namespaces: optional(list(dnsLabel), 'Their namespaces.', 'that of the pod'),
  namespaceSelector: optional(labelSelector, 'Labels of their namespaces.', 'those in `namespaces`'),
  matchLabelKeys: optional(list(labelName), 'Labels in which the other pods agree with this one.', 'none'),
  mismatchLabelKeys: optional(list(labelName), 'Labels in which the other pods differ from this one.', 'none'),
});

const ofPods = {
  requiredDuringSchedulingIgnoredDuringExecution: optional(list(podTerm), 'What has to be true of its place.', 'nothing'),
  preferredDuringSchedulingIgnoredDuringExecution: optional(list(struct('WeightedPodAffinityTerm', 'What should be true of the place of a pod.', {
    weight,
    podAffinityTerm: required(podTerm, 'The other pods.'),
  })), 'What should be true of its place.', 'no preference'),
};

export const affinity = struct('Affinity', 'Near to what, and far from what, the pod lands.', {
  nodeAffinity: optional(nodeAffinity, 'Nodes.', 'any Windows node'),
  podAffinity: optional(struct('PodAffinity', 'Pods near to which the pod lands.', ofPods), 'Pods near to which it lands.', 'none'),
  podAntiAffinity: optional(struct('PodAntiAffinity', 'Pods far from which the pod lands.', ofPods), 'Pods far from which it lands.', 'none'),
});
