import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { dnsSubdomainFault } from '../text/dns-name';
import { utf8Length } from '../text/utf8';
import { equals, isText } from '../triggers/condition';

const MAX_SPEC_BYTES = 65_536;

export const gmsaCredentialSpec: Rule = {
  id: 'windows/gmsa-credential-spec',
  title: 'A gMSA credential spec has a valid name and size',
  why: 'gmsaCredentialSpecName names a GMSACredentialSpec resource and must be a valid resource name: account names of Active Directory, with their '
    + 'capital letters and $, are not. The API server checks it for every operating system.',
  remedy: 'use the name of the GMSACredentialSpec resource, not that of the account',
  severity: 'error',
  acknowledgeable: false,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateWindowsSecurityContextOptions' }],
  finds: [
    every.holder('windowsOptions.gmsaCredentialSpecName', isText(name => dnsSubdomainFault(name) !== undefined), {
      says: ({ who, at }) => `${who} has a gmsaCredentialSpecName that ${dnsSubdomainFault(at.text)}`,
      refusedBy: 'api-server',
    }),
    every.holder('windowsOptions.gmsaCredentialSpec', equals(''), {
      says: ({ who }) => `${who} has an empty gmsaCredentialSpec`,
      refusedBy: 'api-server',
    }),
    every.holder('windowsOptions.gmsaCredentialSpec', isText(spec => utf8Length(spec) > MAX_SPEC_BYTES), {
      says: ({ who, at }) => `${who} has a gmsaCredentialSpec of ${utf8Length(at.text)} bytes; at most ${MAX_SPEC_BYTES} are allowed`,
      refusedBy: 'api-server',
    }),
  ],
  examples: {
    pass: [
      { title: 'a name', spec: { os: { name: 'windows' }, securityContext: { windowsOptions: { gmsaCredentialSpecName: 'gmsa-web.corp' } } } },
      { title: 'a spec of any content', spec: { os: { name: 'windows' }, containers: [{ name: 'web', securityContext: { windowsOptions: { gmsaCredentialSpec: '{}' } } }] } },
    ],
    fail: [
      { title: 'capital letters', spec: { os: { name: 'windows' }, securityContext: { windowsOptions: { gmsaCredentialSpecName: 'gmsa-WebApp1' } } } },
      { title: 'the name of an account', spec: { os: { name: 'windows' }, containers: [{ name: 'web', securityContext: { windowsOptions: { gmsaCredentialSpecName: 'webapp1$' } } }] } },
      { title: 'an empty name', spec: { os: { name: 'windows' }, securityContext: { windowsOptions: { gmsaCredentialSpecName: '' } } } },
      { title: 'an empty spec', spec: { os: { name: 'windows' }, securityContext: { windowsOptions: { gmsaCredentialSpec: '' } } } },
    ],
  },
};
