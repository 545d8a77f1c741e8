import { removal, type Rule } from './rule';

/** The API server fills it in where nothing is set. */
const DEFAULT = 0o644;
const SOURCES = ['secret', 'configMap', 'downwardAPI', 'projected'];

export const fileMode: Rule = {
  id: 'windows/file-mode',
  title: 'No file counts on its mode to be kept from others',
  why: 'Windows has no POSIX modes: every user of the container can read the files of secret, configMap, downwardAPI and projected volumes, whatever mode is asked for.',
  remedy: 'remove the mode, and mount the volume only in containers that may read it',
  severity: 'warning',
  acknowledgeable: true,
  source: 'kubernetes.io: Windows Storage; Projected Volumes',
  reads: ['defaultMode', 'mode'],
  *check(pod) {
    for (const { title, field: volume } of pod.volumes) {
      for (const source of SOURCES.map(name => volume.get(name))) {
        const files = [source, ...source.get('sources').items().flatMap(projected => SOURCES.map(name => projected.get(name)))].flatMap(one => one.get('items').items());
        for (const at of [source.get('defaultMode'), ...files.map(file => file.get('mode'))]) {
          if (typeof at.value !== 'number' || at.value === DEFAULT) continue;
          const mode = at.value.toString(8).padStart(4, '0');
          yield { at, message: `${title} asks for mode ${mode} (octal), which Windows does not have`, refusedBy: 'nobody', fix: removal(at) };
        }
      }
    }
  },
  examples: {
    pass: [
      { title: 'no mode, and the one that the API server fills in', spec: { os: { name: 'windows' }, volumes: [{ name: 'a', configMap: { name: 'a' } }, { name: 'b', configMap: { name: 'b', defaultMode: 420 } }] } },
    ],
    fail: [
      { title: 'a mode for a whole secret', spec: { os: { name: 'windows' }, volumes: [{ name: 'tls', secret: { secretName: 'tls', defaultMode: 256 } }] } },
      { title: 'a mode for one file', spec: { os: { name: 'windows' }, volumes: [{ name: 'tls', secret: { secretName: 'tls', items: [{ key: 'key', path: 'key', mode: 0 }] } }] } },
      { title: 'a mode for a projected file', spec: { os: { name: 'windows' }, volumes: [{ name: 'all', projected: { sources: [{ secret: { name: 'tls', items: [{ key: 'key', path: 'key', mode: 384 }] } }] } }] } },
    ],
  },
};
