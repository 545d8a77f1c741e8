import { isUserName } from './is-user-name';
import { userNameFault } from '../object/user-name';
import { every } from '../rule/every';
import type { Rule } from '../rule/rule';

export const runAsUserName: Rule = {
  id: 'windows/run-as-user-name',
  title: 'runAsUserName has the form [DOMAIN\\]USER',
  why: 'The API server checks the name for every operating system, in bytes, and rejects the whole pod.',
  remedy: 'use ContainerUser, NT AUTHORITY\\LOCAL SERVICE, NT AUTHORITY\\NETWORK SERVICE, or a user that exists in the image',
  severity: 'error',
  acknowledgeable: false,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateWindowsSecurityContextOptions' }],
  finds: [every.holder('windowsOptions.runAsUserName', isUserName(name => userNameFault(name) !== undefined), {
    says: ({ who, at }) => `${who} has a runAsUserName that ${userNameFault(at.text)}`,
    refusedBy: 'api-server',
  })],
  examples: {
    pass: [
      { title: 'a name', spec: { os: { name: 'windows' }, securityContext: { windowsOptions: { runAsUserName: 'ContainerUser' } } } },
      { title: 'a domain and a name', spec: { os: { name: 'windows' }, securityContext: { windowsOptions: { runAsUserName: 'NT AUTHORITY\\LOCAL SERVICE' } } } },
      { title: 'a DNS domain', spec: { os: { name: 'windows' }, securityContext: { windowsOptions: { runAsUserName: 'corp.example-domain.com\\svc$' } } } },
    ],
    fail: [
      { title: 'an empty name', spec: { os: { name: 'windows' }, securityContext: { windowsOptions: { runAsUserName: '' } } } },
      { title: 'two backslashes, on a container', spec: { os: { name: 'windows' }, containers: [{ name: 'web', securityContext: { windowsOptions: { runAsUserName: 'a\\b\\c' } } }] } },
      { title: 'an @ in the name', spec: { os: { name: 'windows' }, securityContext: { windowsOptions: { runAsUserName: 'web@corp' } } } },
      { title: 'an empty user', spec: { os: { name: 'windows' }, securityContext: { windowsOptions: { runAsUserName: 'CORP\\' } } } },
    ],
  },
};
