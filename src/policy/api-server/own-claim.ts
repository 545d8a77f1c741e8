import { refusal } from './form';
import { REFUSED } from './refused';
import { validation } from './validation';
import type { Rule } from '../rule/rule';

export const ownClaim: Rule = {
  id: 'api-server/own-claim',
  title: 'No volume mounts the claim that is made for another volume of the pod',
  why: 'Kubernetes makes a claim for each ephemeral volume, named after the pod and the volume. It belongs to that volume.',
  remedy: 'mount the ephemeral volume itself',
  ...REFUSED,
  sources: validation('ValidateVolumes'),
  triggers: [{ type: 'EphemeralVolumeSource' }],
  *check(pod) {
    const name = pod.metadata.get('name').text;
    // A template has no name yet.
    if (!pod.isPod || name === '') return;
    const volumes = pod.volumes.map(({ field }) => field);
    const owners = new Map(volumes.filter(volume => volume.get('ephemeral').isSet).map(volume => [`${name}-${volume.get('name').text}`, volume.path]));
    for (const volume of volumes) {
      const at = volume.at('persistentVolumeClaim', 'claimName');
      const owner = owners.get(at.text);
      if (owner !== undefined) yield refusal(pod, at, `${at.path} is ${at.shown}; Kubernetes makes the claim of that name for ${owner}`, `mount ${owner} instead`);
    }
  },
  examples: {
    pass: [
      { title: 'a claim of another name', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'scratch', ephemeral: { volumeClaimTemplate: { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } } } }, { name: 'data', persistentVolumeClaim: { claimName: 'data' } }] } },
    ],
    fail: [
      { title: 'the claim of an ephemeral volume of pod web', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'scratch', ephemeral: { volumeClaimTemplate: { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } } } }, { name: 'data', persistentVolumeClaim: { claimName: 'web-scratch' } }] } },
    ],
  },
};
