import { saysWindows } from '../windows-name';

/**
 * What text that is meant to be YAML mentions of access to the node, of users and of operating systems, in any letter case and however it
 * is written. What cannot be read with certainty counts as what reaches furthest.
 */
export function mentionedIn(yaml: string): Readonly<Record<string, unknown>> {
  const plain = decoded(yaml);
  const text = plain === yaml ? yaml : `${yaml}\n${plain}`;
  const path = valuesOf(text, 'path')[0];
  const isOn = (name: string) => OBSCURE.test(text) || isSwitchedOn(text, name);
  return {
    ...Object.fromEntries(['hostNetwork', 'hostPID', 'hostIPC'].filter(isOn).map(name => [name, true])),
    ...isOn('privileged') && { privileged: true },
    windowsOptions: [...isOn('hostProcess') ? [{ hostProcess: true }] : [], ...usersIn(text).map(runAsUserName => ({ runAsUserName }))],
    ports: valuesOf(text, 'hostPort').map(hostPort => ({ hostPort: hostPort ?? true })),
    volumes: valuesOf(text, 'hostPath').filter(value => value !== 'null' && value !== '~').map(() => ({ hostPath: { path } })),
    ...saysOs(text) && { os: { name: 'windows' } },
    nodeSelector: Object.fromEntries(LABELS.flatMap(label => {
      const values = valuesOf(text, label).map(value => value ?? guessedOs(text)).filter(value => value !== undefined);
      return values.length > 0 ? [[label, values.find(saysWindows) ?? values[0]]] : [];
    })),
  };
}

/** Text without what YAML can hide letters behind in double quotes: escapes, and lines that go on. */
function decoded(yaml: string): string {
  return yaml
    .replace(/\\\r?\n[ \t]*/g, '')
    .replace(/\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U000[\da-fA-F]{5})/g, escape => String.fromCodePoint(parseInt(escape.slice(2), 16)))
    .replace(/\p{Cf}/gu, '');
}

/** Whether a name is mentioned that is not plainly off. */
function isSwitchedOn(text: string, name: string): boolean {
  return mentions(text, name).some(rest => !OFF.test(rest)) || (ALIAS_AS_KEY.test(text) && mentions(text, name).length > 0);
}

/** What follows each mention of a name, as far as its value may be. */
function mentions(text: string, name: string): string[] {
  const word = new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'gi');
  return [...text.matchAll(word)].map(match => text.slice(match.index + match[0].length, match.index + match[0].length + REACH));
}

/** What is written for a name, without quotes; nothing, where that is not plain. Each once. */
function valuesOf(text: string, name: string): Array<string | undefined> {
  return [...new Set(mentions(text, name).map(rest => {
    const [, double, single, bare] = PLAIN_VALUE.exec(rest) ?? [];
    return double?.replace(/\\\\/g, '\\') ?? single ?? bare;
  }))];
}

/** The users who are named, and an administrator where one is mentioned and not all values of users are plain. */
function usersIn(text: string): string[] {
  const values = valuesOf(text, 'runAsUserName');
  const administrator = values.includes(undefined) ? ADMINISTRATOR.exec(text)?.[0].replace(/\\\\/g, '\\') : undefined;
  return [...values, administrator].filter(value => value !== undefined);
}

function saysOs(text: string): boolean {
  return OS.test(text) || (OS_SOMEHOW.test(text) && guessedOs(text) !== undefined);
}

/** `windows`, where the text mentions it, and neither Linux nor what is not wanted. */
function guessedOs(text: string): string | undefined {
  return WINDOWS.test(text) && !OTHERWISE.test(text) ? 'windows' : undefined;
}

const LABELS = ['kubernetes.io/os', 'node.kubernetes.io/windows-build', 'agentpool'];
/** More than it takes to write any value that matters. */
const REACH = 300;
const OFF = /^["']?\s*:[ \t]*["']?(?:(?:false|no|off|null|n)|~)["']?[ \t]*(?:[,}#\r\n]|$)/i;
/** Quoted, or in one line and of no character that means more to YAML or to a template. */
const PLAIN_VALUE = /^["']?[ \t]*:[ \t]*(?:"((?:[^"\\\n]|\\\\)*)"|'([^'\n]*)'|([\w.~/\\][^\n,}"'#&*]*?))[ \t]*(?:[,}#\r\n]|$)/;
const ALIAS_AS_KEY = /(?:^|[\s{,[?])\*[^\s,[\]{}*]+\s*:/;
/** What may hide any name: base64, and tags that are not what they look like. */
const OBSCURE = /%TAG|(?<![^\s,[{])!(?:<tag:yaml\.org,2002:|\w*!)?[\w-]*(?:binary|%[\da-f]{2})/i;
const ADMINISTRATOR = /(?<![\w-])(?:containeradministrator|administrators?|(?:nt authority\\{1,2})?(?:local)?system|trustedinstaller|s-1-\d[\d-]*)(?![\w-])/i;
const OS = /(?<![\w/-])os["']?\s*:\s*\{?\s*["']?name["']?\s*:\s*["']?windows/i;
const OS_SOMEHOW = /(?<![\w/-])os["']?\s*:\s*(?:[*&!|>?]|\{?\s*["']?name["']?\s*:\s*[*&!|>])/i;
const WINDOWS = /(?<![\w./-])windows(?![\w./:-])/i;
const OTHERWISE = /(?<![\w./-])(?:linux|NotIn)(?![\w./-])/i;
