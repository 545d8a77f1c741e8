import type { Rule } from './rule';
import { dnsSubdomainFault } from '../text/dns-name';
import { utf8Length } from '../text/utf8';

const MAX_SPEC_BYTES = 65_536;

export const gmsaCredentialSpec: Rule = {
  id: 'windows/gmsa-credential-spec',
  title: 'A gMSA credential spec has a valid name and size',
  why: 'gmsaCredentialSpecName names a GMSACredentialSpec resource and has the form of such a name: the account names of Active Directory, with their '
    + 'capital letters and $, do not pass. The API server checks it for every operating system.',
  remedy: 'write the name of the GMSACredentialSpec resource, not that of the account',
  severity: 'error',
  acknowledgeable: false,
  source: 'kubernetes v1.37.2 pkg/apis/core/validation/validation.go validateWindowsSecurityContextOptions',
  reads: ['gmsaCredentialSpec', 'gmsaCredentialSpecName'],
  *check(pod) {
    for (const { title, windowsOptions, container } of pod.holders) {
      const who = { ...container && { container }, refusedBy: 'api-server' } as const;
      const name = windowsOptions.get('gmsaCredentialSpecName');
      const fault = name.string === undefined ? undefined : dnsSubdomainFault(name.string);
      if (fault) yield { ...who, at: name, message: `${title} has a gmsaCredentialSpecName that ${fault}` };

      const spec = windowsOptions.get('gmsaCredentialSpec');
      if (spec.string === '') yield { ...who, at: spec, message: `${title} has an empty gmsaCredentialSpec` };
      const bytes = utf8Length(spec.text);
      if (bytes > MAX_SPEC_BYTES) yield { ...who, at: spec, message: `${title} has a gmsaCredentialSpec of ${bytes} bytes; ${MAX_SPEC_BYTES} are allowed` };
    }
  },
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
