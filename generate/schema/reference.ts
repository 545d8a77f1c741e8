import { sentence, wordsFor } from './doc';
import { CDK8S, PULUMI } from './front-end';
import type { NamedKind } from './kinds';
import { fileOf } from './names';
import { enumerationsIn, structsIn } from './types';
import { description, exampleOf } from './words';
import { optionsOf, type Option, type Struct, type OptionType, type Words } from '../../src/manifest/schema/option';
import { userArgs } from '../../src/manifest/schema/user';

const HEADER = '<!-- Generated from src/manifest/schema by `npx projen generate:schema`: do not edit. -->\n';

export function indexPage(kinds: readonly NamedKind[]): string {
  const lines = kinds.map(({ kind }) => `- [${kind.construct}](${fileOf(kind)}.md): ${firstSentence(kind.words.construct)}\n`);
  return `${HEADER}
# Options

The options of every construct, with their names, defaults and types in cdk8s and in Pulumi. In Pulumi, an \`Input\` may be an Output or a promise; other
values must be known when the program is read.

${lines.join('')}- [Types of the options](types.md)
`;
}

export function constructPage({ kind }: NamedKind): string {
  const { construct, options } = kind;
  const texts = ([['cdk8s', CDK8S], ['Pulumi', PULUMI]] as const).map(([title, frontEnd]) => `## ${title}

${description(frontEnd, kind)}

\`\`\`ts
${exampleOf(frontEnd, kind)}
\`\`\`
`);
  return `${HEADER}
# ${construct}

${texts.join('\n')}
## Options

In cdk8s the options are \`${construct}Props\`, in Pulumi \`${construct}Args\`.

${table(options.shape.struct, 'types.md')}`;
}

/** The types that the options of all constructs are made of. */
export function typesPage(kinds: readonly NamedKind[]): string {
  const own = new Set(kinds.map(({ kind }) => kind.options.shape.struct));
  const types = kinds.map(({ kind }) => kind.options);
  const bases = new Set([...own].flatMap(basesOf));
  const structs = structsIn(types).filter(struct => !own.has(struct) && !bases.has(struct)).sort((one, other) => one.title < other.title ? -1 : 1);
  const sections = structs.map(struct => `## ${struct.title}

${struct.words} ${struct === userArgs.shape.struct ? USER : ''}In Pulumi: \`${PULUMI.nameOf(struct)}\`.

${table(struct, '')}`);
  const enumerations = enumerationsIn(types).map(({ title, words, members }) => `## ${title}

${words} In Pulumi, the strings are accepted, too.

| Member | Value | Description |
| --- | --- | --- |
${Object.entries(members).map(([name, { value, words: text }]) => `| \`${title}.${name}\` | \`'${value}'\` | ${cell(text)} |\n`).join('')}`);
  return `${HEADER}\n# Types of the options\n\n${[...sections, ...enumerations].join('\n')}`;
}

const USER = "In cdk8s, it is made by the class \`WindowsUser\`, e.g. \`WindowsUser.of('webapp')\` or \`WindowsUser.containerAdministrator({ reason: '…' })\`. ";

function basesOf({ base }: Struct): Struct[] {
  return base ? [base, ...basesOf(base)] : [];
}

function table(struct: Struct, page: string): string {
  const rows = Object.entries(optionsOf(struct)).map(([name, option]) => row(name, option, struct, page));
  return `| Option | cdk8s | Pulumi | Description | Default |\n| --- | --- | --- | --- | --- |\n${rows.join('')}`;
}

function row(name: string, option: Option, struct: Struct, page: string): string {
  const [constructs, components] = [CDK8S, PULUMI].map(({ spell }) => `\`${spell(option.type).replaceAll('pulumi.', '')}\``);
  const text = both({ cdk8s: sentence(CDK8S, option), pulumi: sentence(PULUMI, option) });
  const cells = [
    `\`${name}\``,
    struct === userArgs.shape.struct ? '' : linked(constructs!, option.type, page),
    components!,
    option.see ? `${text} [More](${option.see})` : text,
    option.otherwise === undefined ? '*required*' : both(option.otherwise),
  ];
  return `| ${cells.map(cell).join(' | ')} |\n`;
}

/** What is said in both front ends, once where it is the same. */
function both(words: Words): string {
  const [constructs, components] = [CDK8S, PULUMI].map(frontEnd => wordsFor(frontEnd, words));
  return constructs === components ? constructs! : `cdk8s: ${constructs}<br>Pulumi: ${components}`;
}

function linked(text: string, { shape }: OptionType, page: string): string {
  if (shape.kind === 'list') return linked(text, shape.of, page);
  const title = shape.kind === 'struct' || shape.kind === 'user' ? shape.struct.title : shape.kind === 'enum' && shape.enumeration.title;
  return title ? `[${text}](${page}#${title.toLowerCase()})` : text;
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
}

function firstSentence(text: string): string {
  return /^[^]*?[.:](?=\s|$)/.exec(text.trim())![0].replace(/\n/g, ' ').replace(/:$/, '.');
}
