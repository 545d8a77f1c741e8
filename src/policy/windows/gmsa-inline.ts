import { every } from './every';
import type { Rule } from './rule';
import { isSet } from '../triggers/condition';

export const gmsaInline: Rule = {
  id: 'windows/gmsa-inline',
  title: 'No gMSA credential spec is written into a pod',
  why: 'Whoever may use a gMSA is decided by the webhook of windows-gmsa, by name. Content that stands in the pod goes straight to the runtime where the '
    + 'webhook is absent or switched off for the namespace, and always in init and ephemeral containers, which it does not look at.',
  remedy: 'name a GMSACredentialSpec resource in gmsaCredentialSpecName, and let the webhook fill in its content',
  severity: 'error',
  acknowledgeable: true,
  sources: [
    { project: 'windows-gmsa', file: 'admission-webhook/webhook.go' },
    { project: 'kubernetes.io', page: 'Configure GMSA for Windows Pods and containers' },
  ],
  notApplicable: pod => pod.exists ? 'the pod exists: the webhook may have filled the content in' : undefined,
  finds: [every.holder('windowsOptions.gmsaCredentialSpec', isSet, {
    says: ({ who }) => `${who} carries the content of a gMSA credential spec: nobody checks that its service account may use it`,
    refusedBy: 'nobody',
  })],
  examples: {
    pass: [
      { title: 'a name', spec: { os: { name: 'windows' }, securityContext: { windowsOptions: { gmsaCredentialSpecName: 'gmsa-web' } } } },
    ],
    fail: [
      { title: 'on the pod', spec: { os: { name: 'windows' }, securityContext: { windowsOptions: { gmsaCredentialSpec: '{"CmsPlugins":["ActiveDirectory"]}' } } } },
      { title: 'on an init container, next to a name', spec: { os: { name: 'windows' }, initContainers: [{ name: 'setup', securityContext: { windowsOptions: { gmsaCredentialSpecName: 'gmsa-web', gmsaCredentialSpec: '{}' } } }] } },
    ],
  },
};
