import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isSet } from '../triggers/condition';

export const gmsaContainerKind: Rule = {
  id: 'windows/gmsa-container-kind',
  title: 'A gMSA is named on the pod or on a regular container',
  why: 'The webhook of windows-gmsa handles only the pod and its regular containers. On an init or ephemeral container a name is neither authorised nor resolved: '
    + 'the container starts without that account, and without the one of its pod.',
  remedy: 'name the credential spec on the pod: init containers then have it too',
  severity: 'warning',
  acknowledgeable: true,
  sources: [
    { project: 'windows-gmsa', file: 'admission-webhook/webhook.go', symbol: 'iterateOverWindowsSecurityOptions' },
    { project: 'kubernetes', file: 'pkg/securitycontext/util.go', symbol: 'DetermineEffectiveSecurityContext' },
  ],
  finds: [every.container('securityContext.windowsOptions.gmsaCredentialSpecName', isSet, {
    when: ({ container }) => container!.kind !== 'containers',
    says: ({ who }) => `${who} names a gMSA credential spec, which the webhook does not resolve there`,
    refusedBy: 'nobody',
  })],
  examples: {
    pass: [
      { title: 'a regular container', spec: { os: { name: 'windows' }, containers: [{ name: 'web', securityContext: { windowsOptions: { gmsaCredentialSpecName: 'gmsa-web' } } }] } },
    ],
    fail: [
      { title: 'an init container', spec: { os: { name: 'windows' }, initContainers: [{ name: 'setup', securityContext: { windowsOptions: { gmsaCredentialSpecName: 'gmsa-web' } } }] } },
    ],
  },
};
