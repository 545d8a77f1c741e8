import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isSet } from '../triggers/condition';

export const gmsaInline: Rule = {
  id: 'windows/gmsa-inline',
  title: 'No pod contains a gMSA credential spec',
  why: 'The webhook of windows-gmsa decides, by name, who may use a gMSA. Content in the pod itself goes straight to the runtime where the webhook '
    + 'is absent or disabled for the namespace, and always in init and ephemeral containers, which it ignores.',
  remedy: 'name a GMSACredentialSpec resource in gmsaCredentialSpecName, and let the webhook insert its content',
  severity: 'error',
  acknowledgeable: true,
  sources: [
    { project: 'windows-gmsa', file: 'admission-webhook/webhook.go' },
    { project: 'kubernetes.io', page: 'Configure GMSA for Windows Pods and containers' },
  ],
  notApplicable: pod => pod.exists ? 'the pod exists: the webhook may have inserted the content' : undefined,
  finds: [every.holder('windowsOptions.gmsaCredentialSpec', isSet, {
    says: ({ who }) => `${who} contains a gMSA credential spec: nothing checks that its service account may use it`,
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
