import type { Field } from '../object/field';
import type { Rule } from '../rule/rule';
import { withoutTrailing } from '../text/trailing';

export const mountPath: Rule = {
  id: 'windows/mount-path',
  title: 'No two volumes are mounted over each other',
  why: 'Windows paths ignore letter case and accept both slashes. The API server compares them character by character, and accepts '
    + 'two mounts of the same folder: one hides the other.',
  remedy: 'mount each volume at a path of its own',
  severity: 'warning',
  acknowledgeable: true,
  sources: [
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'ValidateVolumeMounts' },
    { project: 'kubernetes', file: 'pkg/volume/util/util.go', symbol: 'MakeAbsolutePath' },
  ],
  // Two strings for one folder cannot both have this form.
  triggers: [{ field: 'volumeMounts.mountPath', where: path => typeof path === 'string' && !PLAIN.test(path) }],
  *check(pod) {
    for (const container of pod.containers) {
      const seen = new Map<string, Field>();
      for (const mount of container.field.get('volumeMounts').items()) {
        const at = mount.get('mountPath');
        if (!at.string) continue;
        const place = placeOf(at.string);
        const other = seen.get(place);
        if (other && other.string !== at.string) {
          yield { at, container, message: `${container.title} mounts ${at.shown} over ${other.shown}: the same folder on Windows`, refusedBy: 'nobody' };
        }
        seen.set(place, at);
      }
    }
  },
  examples: {
    pass: [
      { title: 'two folders', spec: { os: { name: 'windows' }, containers: [{ name: 'web', volumeMounts: [{ name: 'a', mountPath: 'C:\\data' }, { name: 'b', mountPath: 'D:\\data' }] }] } },
      { title: 'no path', spec: { os: { name: 'windows' }, containers: [{ name: 'web', volumeMounts: [{ name: 'a', mountPath: 'C:\\data' }, { name: 'b' }] }] } },
    ],
    fail: [
      { title: 'upper and lower case', spec: { os: { name: 'windows' }, containers: [{ name: 'web', volumeMounts: [{ name: 'a', mountPath: 'C:\\data' }, { name: 'b', mountPath: 'c:\\Data' }] }] } },
      { title: 'the two slashes, and the drive that is filled in', spec: { os: { name: 'windows' }, containers: [{ name: 'web', volumeMounts: [{ name: 'a', mountPath: '/inetpub/logs' }, { name: 'b', mountPath: 'C:\\inetpub\\logs\\' }] }] } },
    ],
  },
};

const PLAIN = /^[A-Z]:(?:\\[a-z0-9_.-]+)+$/;

/** The folder that a path means once the kubelet has filled in the drive. */
export function placeOf(path: string): string {
  // Of slashes in a row the last is left, one by one: a pattern that takes them all at once runs out of stack on millions.
  const folders = withoutTrailing(path.toLowerCase().replace(/[\\/](?=[\\/])/g, '').replace(/\//g, '\\'), '\\');
  const inner = folders.startsWith('\\') ? folders.slice(1) : folders;
  if (/^[\\/]{2}/.test(path)) return `\\\\${inner}`;
  return path.includes(':') ? inner : withoutTrailing(`c:\\${inner}`, '\\');
}
