import { every, type Find } from '../rule/every';
import type { Rule } from '../rule/rule';

/** The API server fills it in where none is set. */
const DEFAULT = 0o644;

export const fileMode: Rule = {
  id: 'windows/file-mode',
  title: 'No volume relies on POSIX file modes',
  why: 'Windows has no POSIX modes: every user of the container can read the files of secret, configMap, downwardAPI and projected volumes, whatever their mode.',
  remedy: 'remove the mode, and mount the volume only in containers that may read it',
  severity: 'warning',
  acknowledgeable: true,
  sources: [
    { project: 'kubernetes.io', page: 'Windows Storage' },
    { project: 'kubernetes.io', page: 'Projected Volumes' },
  ],
  finds: [
    ...['secret', 'configMap', 'downwardAPI'].flatMap(source => [asksForMode(`${source}.defaultMode`), asksForMode(`${source}.items[].mode`)]),
    asksForMode('projected.defaultMode'),
    asksForMode('projected.sources[].{secret,configMap,downwardAPI}.items[].mode'),
  ],
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

function asksForMode(path: string): Find {
  return every.volume(path, mode => typeof mode === 'number' && mode !== DEFAULT, {
    says: ({ who, at }) => `${who} sets mode ${Number(at.value).toString(8).padStart(4, '0')} (octal), which has no effect on Windows`,
    refusedBy: 'nobody',
    fix: 'remove',
  });
}
