import type { Case } from '../case';
import { accepts } from '../volume';

const mount = (...all: object[]) => ({
  containers: [{ name: 'web', image: 'a', volumeMounts: all.map((more, index) => ({ name: 'a', mountPath: `/${index}`, ...more })) }],
  volumes: [{ name: 'a' }],
});
const AT = 'spec.containers[0].volumeMounts[0]';
const RECURSIVE = `${AT}.recursiveReadOnly`;
const MODES = ['Disabled', 'IfPossible', 'Enabled'];
const writable = (mode: string, readOnly: unknown): Case => [`${mode} with readOnly ${readOnly}`, mount({ recursiveReadOnly: mode, readOnly }), {
  [RECURSIVE]: [`${RECURSIVE} is "${mode}"; the API server accepts it only beside readOnly: true`, 'set readOnly to true, or remove recursiveReadOnly'],
}];
const propagated = (mode: string, mountPropagation: string): Case => [`${mode} with ${mountPropagation}`, mount({ recursiveReadOnly: mode, readOnly: true, mountPropagation }), {
  [RECURSIVE]: [`${RECURSIVE} is "${mode}"; the API server accepts it only where mountPropagation is None or not set`, 'remove mountPropagation or recursiveReadOnly'],
}];

export const CASES: readonly Case[] = [
  ['one folder', mount({ subPath: 'a', subPathExpr: '' }, { subPath: null, subPathExpr: 'a' }), {}],
  ['two folders', mount({ subPath: 'a', subPathExpr: 'b' }), { [`${AT}.subPathExpr`]: [`${AT}.subPathExpr is set, and so is ${AT}.subPath; the API server accepts one of them`, 'remove subPath or subPathExpr'] }],
  ['propagations', mount({ mountPropagation: null }, { mountPropagation: 'None' }, { mountPropagation: 'HostToContainer' }), {}],
  ...['', 'none'].map((value): Case => [`the propagation "${value}"`, mount({ mountPropagation: value }), accepts(`${AT}.mountPropagation`, value, 'None, HostToContainer or Bidirectional')]),
  ['modes', mount(...MODES.map(recursiveReadOnly => ({ recursiveReadOnly, readOnly: true, mountPropagation: 'None' })), { recursiveReadOnly: 'Disabled' }, { recursiveReadOnly: null, mountPropagation: 'HostToContainer' }), {}],
  ['modes without propagation', mount({ recursiveReadOnly: 'Enabled', readOnly: true }, { recursiveReadOnly: 'Disabled', mountPropagation: 'HostToContainer' }), {}],
  ...['', 'enabled'].map((value): Case => [`the mode "${value}"`, mount({ recursiveReadOnly: value }), accepts(RECURSIVE, value, 'Disabled, IfPossible or Enabled')]),
  ...['Enabled', 'IfPossible'].flatMap(mode => [writable(mode, false), writable(mode, null), propagated(mode, 'HostToContainer')]),
  ['all at once', mount({ recursiveReadOnly: 'Enabled', mountPropagation: 'HostToContainer' }), { [RECURSIVE]: `${RECURSIVE} is "Enabled"; the API server accepts it only beside readOnly: true` }],
];
