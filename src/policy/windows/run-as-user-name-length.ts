import { isUserName } from './is-user-name';
import { isBuiltInUser } from '../object/user-name';
import { every } from '../rule/every';
import type { Rule } from '../rule/rule';

const MAX_LENGTH = 20;

export const runAsUserNameLength: Rule = {
  id: 'windows/run-as-user-name-length',
  title: 'Names of local users have at most 20 characters',
  why: 'Windows allows no longer names for local accounts: the API server accepts up to 104 bytes, and the container then does not start.',
  remedy: 'use a user that exists in the image; for a user of a domain, DOMAIN\\user',
  severity: 'warning',
  acknowledgeable: true,
  sources: [
    { project: 'hcsshim', file: 'internal/winapi/user.go', symbol: 'UserNameCharLimit' },
    { project: 'kubernetes.io', page: 'Configure RunAsUserName for Windows pods and containers' },
  ],
  finds: [every.holder('windowsOptions.runAsUserName', isUserName(name => lengthOf(name) > MAX_LENGTH && !name.includes('\\') && !isBuiltInUser(name)), {
    says: ({ who, at }) => `${who} names a local user of ${lengthOf(at.text)} characters`,
    refusedBy: 'runtime',
  })],
  examples: {
    pass: [
      { title: '20 characters', spec: { os: { name: 'windows' }, securityContext: { windowsOptions: { runAsUserName: 'abcdefghijklmnopqrst' } } } },
      { title: 'a virtual account of Windows', spec: { os: { name: 'windows' }, securityContext: { windowsOptions: { runAsUserName: 'ContainerAdministrator' } } } },
    ],
    fail: [
      { title: '21 characters', spec: { os: { name: 'windows' }, securityContext: { windowsOptions: { runAsUserName: 'abcdefghijklmnopqrstu' } } } },
    ],
  },
};

function lengthOf(name: string): number {
  return [...name].length;
}
