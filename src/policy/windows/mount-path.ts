import type { Rule } from './rule';
import type { Field } from '../object/field';
import { withoutTrailing } from '../text/trailing';

export const mountPath: Rule = {
  id: 'windows/mount-path',
  title: 'No two volumes are mounted over each other',
  why: 'Paths of Windows know neither upper and lower case nor the difference of the two slashes. The API server compares them letter by letter, and lets '
    + 'two mounts of the same folder pass: one hides the other.',
  remedy: 'mount each volume at a path of its own',
  severity: 'warning',
  acknowledgeable: true,
  source: 'kubernetes v1.37.2 pkg/apis/core/validation/validation.go ValidateVolumeMounts; pkg/volume/util/util.go MakeAbsolutePath',
  // Two texts that mean one folder are not both written in this one way.
  reads: [{ field: 'volumeMounts.mountPath', where: path => typeof path === 'string' && !PLAIN.test(path) }],
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
  const folders = withoutTrailing(path.toLowerCase().replace(/[\\/]+/g, '\\'), '\\');
  const inner = folders.startsWith('\\') ? folders.slice(1) : folders;
  if (/^[\\/]{2}/.test(path)) return `\\\\${inner}`;
  return path.includes(':') ? inner : withoutTrailing(`c:\\${inner}`, '\\');
}
