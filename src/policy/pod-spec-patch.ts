import { Field, isRecord } from './field';

/**
 * What a patch of a pod spec says, such as Argo Workflows' `podSpecPatch`: text that is JSON, or YAML. YAML is searched for what
 * reaches the node: there is no parser of it here.
 */
export function patchOf(at: Field): Field | undefined {
  const text = at.string;
  if (text === undefined) return undefined;
  const parsed = parsedJson(text) ?? searched(text);
  return new Field(parsed, at.up, at.key);
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
  const valuesOf = (name: string) => [...text.matchAll(new RegExp(`(?:^|[\\s{,"'])${name}["']?[ \\t]*:[ \\t]*(?:"([^"\\n]*)"|'([^'\\n]*)'|([^\\s,}"']*(?: [^\\s,}"':#]+)*))`, 'g'))]
    .map(([, double, single, plain]) => double?.replace(/\\\\/g, '\\') ?? single ?? plain ?? '');
  const flags = Object.fromEntries(['hostNetwork', 'hostPID', 'hostIPC'].flatMap(name => valuesOf(name).map(value => [name, value])));
  return {
    ...flags,
    windowsOptions: valuesOf('hostProcess').map(hostProcess => ({ hostProcess })).concat(valuesOf('runAsUserName').map(runAsUserName => ({ runAsUserName })) as never[]),
    privileged: valuesOf('privileged').map(privileged => ({ privileged })),
    volumes: valuesOf('hostPath').map(() => ({ hostPath: { path: valuesOf('path')[0] } })),
    nodeSelector: Object.fromEntries(valuesOf('kubernetes\\.io/os').map(value => ['kubernetes.io/os', value])),
  };
}
