import type { Case } from '../case';
import { CLAIM } from '../volume';

const volumes = (claimName: string) => [{ name: 'data', ephemeral: { volumeClaimTemplate: { spec: CLAIM } } }, { name: 'other', persistentVolumeClaim: { claimName } }, { name: 'empty' }];
const spec = (claimName: string) => ({ containers: [{ name: 'web', image: 'a' }], volumes: volumes(claimName) });
const pod = (metadata: object, claimName: string): Case[1] => ({ apiVersion: 'v1', kind: 'Pod', metadata, spec: spec(claimName) });

export const CASES: readonly Case[] = [
  ['another claim', pod({ name: 'web' }, 'data'), {}],
  ['the claim that is made for the pod', pod({ name: 'web' }, 'web-data'), {
    'spec.volumes[1].persistentVolumeClaim.claimName': [
      'spec.volumes[1].persistentVolumeClaim.claimName is "web-data"; Kubernetes makes the claim of that name for spec.volumes[0]', 'mount spec.volumes[0] instead',
    ],
  }],
  ['what no volume makes', pod({ name: 'web' }, 'web-empty'), {}],
  ['a generated name', pod({ generateName: 'web' }, '-data'), {}],
  ['a template', { apiVersion: 'v1', kind: 'PodTemplate', metadata: { name: 'web' }, template: { metadata: { name: 'web' }, spec: spec('web-data') } }, {}],
];
