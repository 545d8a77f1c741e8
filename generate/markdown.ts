import { Yaml } from 'cdk8s';

/** A piece of code in its fences. */
export function fenced(language: string, code: string): string {
  return `\`\`\`${language}\n${code.trimEnd()}\n\`\`\``;
}

/** YAML as people write it for Kubernetes: modes of files are octal. */
export function yaml(data: object): string {
  return fenced('yaml', Yaml.stringify(data).replace(/\b(defaultMode|mode): (\d+)$/gm, (_, key: string, mode: string) =>
    `${key}: ${Number(mode).toString(8).padStart(4, '0')}`));
}

/** Text to be read as it is: what Markdown would interpret is escaped. */
export function literal(text: string): string {
  return text.replace(/[\\`*[<]/g, '\\$&');
}

/** A sentence of words that begin and end in the middle of one. A name that begins it keeps its small letter. */
export function sentence(text: string): string {
  const begun = text.replace(/^[a-z]+(?=[ ,:])/, word => word.charAt(0).toUpperCase() + word.slice(1));
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}

export function table(heads: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
