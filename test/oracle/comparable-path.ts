/** What upstream writes in a path otherwise than it is in an object, or leaves out. */
const CHANGES: ReadonlyArray<readonly [RegExp, string]> = [
  [/\[\d+\](\.(?:subPath|subPathExpr|mountPropagation))$/, '$1'],
  [/\.Host(PID|IPC)$/, '.host$1'],
  [/\[\d+\](\.(?:subPath|subPathExpr|mountPropagation))$/, '$1'],
  [/\.httpHeaders\[\d+\]\.name$/, '.httpHeaders'],
  [/\.annotations\.((?:container\.)?seccomp\..*)$/, '.annotations[$1]'],
  [/\.(labels|matchLabels|nodeSelector)(?:\.\w+|\[[^\]]*\])$/, '.$1'],
  [/\btemplate\.metadata\./, 'template.'],
];

/** A path in a form that is the same for the judge and for upstream. */
export function comparablePath(path: string): string {
  return CHANGES.reduce((text, [from, to]) => text.replace(from, to), path);
}
