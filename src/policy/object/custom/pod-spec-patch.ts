import { Field, isRecord } from '../field';

/**
 * What a patch of a pod spec says, such as Argo Workflows' `podSpecPatch`: text that is JSON, or YAML. YAML is searched for what
 * reaches the node: there is no parser of it here. `hostProcess` counts as true unless it plainly is not.
 */
export function patchOf(at: Field): Field | undefined {
  const text = at.string;
  return text === undefined ? undefined : new Field(parsedJson(text) ?? searched(text), at.up, at.key);
}

function parsedJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Finds members by their names, in block style and in flow style. */
function searched(text: string): unknown {
  const processes = text.split(/hostProcess/).slice(1).filter(rest => !/^["']?\s*:\s*["']?(?:(?:false|no|off|null)\b|~)/i.test(rest));
  return {
    ...Object.fromEntries(['hostNetwork', 'hostPID', 'hostIPC'].flatMap(name => valuesOf(text, name).map(value => [name, value]))),
    windowsOptions: [...processes.map(() => ({ hostProcess: true })), ...valuesOf(text, 'runAsUserName').map(runAsUserName => ({ runAsUserName }))],
    privileged: valuesOf(text, 'privileged').map(privileged => ({ privileged })),
    ports: valuesOf(text, 'hostPort').map(hostPort => ({ hostPort })),
    volumes: valuesOf(text, 'hostPath').map(() => ({ hostPath: { path: valuesOf(text, 'path')[0] } })),
    os: /(?:^|[\s{,"'])os["']?\s*:\s*\{?\s*["']?name["']?\s*:\s*["']?windows/.test(text) ? { name: 'windows' } : undefined,
    nodeSelector: Object.fromEntries(['kubernetes\\.io/os', 'agentpool'].flatMap(label => valuesOf(text, label).map(value => [label.replace('\\', ''), value]))),
  };
}

/** What is written for a name, without its quotes. */
function valuesOf(text: string, name: string): string[] {
  const member = new RegExp(`(?:^|[\\s{,"'])${name}["']?[ \\t]*:[ \\t]*(?:"([^"\\n]*)"|'([^'\\n]*)'|([^\\s,}"']*(?: [^\\s,}"':#]+)*))`, 'g');
  return [...text.matchAll(member)].map(([, double, single, plain]) => double?.replace(/\\\\/g, '\\') ?? single ?? plain!);
}
