import type { Rule } from './rule';
import { isBuiltInUser } from '../object/user-name';
import { otherThan } from '../triggers/trigger';

const MAX_LENGTH = 20;

export const runAsUserNameLength: Rule = {
  id: 'windows/run-as-user-name-length',
  title: 'A local user has a name of at most 20 characters',
  why: 'Windows gives no local account a longer name: the API server takes up to 104 bytes, and the container then does not start.',
  remedy: 'write the name of a user that the image has; one of a domain with its domain, DOMAIN\\user',
  severity: 'warning',
  acknowledgeable: true,
  source: 'hcsshim internal/winapi/user.go UserNameCharLimit; kubernetes.io: Configure RunAsUserName for Windows pods and containers',
  reads: [{ field: 'runAsUserName', where: otherThan('ContainerUser') }],
  *check(pod) {
    for (const { title, windowsOptions, container } of pod.holders) {
      const at = windowsOptions.get('runAsUserName');
      const name = at.text;
      const length = [...name].length;
      if (length <= MAX_LENGTH || name.includes('\\') || isBuiltInUser(name)) continue;
      yield {
        at,
        ...container && { container },
        message: `${title} names a local user of ${length} characters`,
        refusedBy: 'runtime',
      };
    }
  },
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
