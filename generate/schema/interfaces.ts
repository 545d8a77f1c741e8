import { comment, docOf } from './doc';
import { CDK8S, type FrontEnd } from './front-end';
import type { Kind } from '../../src/manifest/kind';
import type { Enumeration, Options, Struct } from '../../src/manifest/schema/option';
import { userArgs } from '../../src/manifest/schema/user';

/** The module with all interfaces of a front end, without what is a class there or beside one. */
export function interfaces(frontEnd: FrontEnd, structs: readonly Struct[], enumerations: readonly Enumeration[], kinds: readonly Kind[]): string {
  const elsewhere = frontEnd === CDK8S ? [userArgs.shape.struct] : kinds.map(({ options }) => options.shape.struct);
  const parts = [
    ...enumerations.map(frontEnd === CDK8S ? enumOf : constantOf),
    ...structs.filter(struct => !elsewhere.includes(struct)).map(struct => interfaceOf(frontEnd, struct)),
  ];
  const text = parts.join('\n');
  return `${importsFor(text, [
    ['pulumi.', "import type * as pulumi from '@pulumi/pulumi';"],
    ['WindowsUser;', "import type { WindowsUser } from '../../manifest/windows-user';"],
    ['IntOrString', "import type { IntOrString } from '../int-or-string';"],
  ])}${text}`;
}

/** The imports that a text needs. */
export function importsFor(text: string, imports: ReadonlyArray<readonly [word: string, statement: string]>): string {
  const needed = imports.filter(([word]) => text.includes(word)).map(([, statement]) => `${statement}\n`);
  return needed.length > 0 ? `${needed.join('')}\n` : '';
}

export function interfaceOf(frontEnd: FrontEnd, struct: Struct, name = frontEnd.nameOf(struct), text = struct.words): string {
  const base = struct.base ? ` extends ${frontEnd.nameOf(struct.base)}` : '';
  return `${comment({ text })}export interface ${name}${base} {\n${membersOf(frontEnd, struct.ownOptions)}}\n`;
}

function membersOf(frontEnd: FrontEnd, options: Options): string {
  return Object.entries(options).map(([name, option]) => {
    const mark = option.otherwise === undefined ? '' : '?';
    return `${comment(docOf(frontEnd, option), '  ')}  readonly ${name}${mark}: ${frontEnd.spell(option.type)};\n`;
  }).join('\n');
}

function enumOf({ title, words, see, members }: Enumeration): string {
  const lines = Object.entries(members).map(([name, member]) => `${comment({ text: member.words }, '  ')}  ${name} = '${member.value}',\n`);
  return `${comment({ text: words, tags: [`@see ${see}`] })}export enum ${title} {\n${lines.join('')}}\n`;
}

/** What other code may say as a string, too. */
function constantOf({ title, words, see, members }: Enumeration): string {
  const lines = Object.entries(members).map(([name, member]) => `${comment({ text: member.words }, '  ')}  ${name}: '${member.value}',\n`);
  const doc = comment({ text: words, tags: [`@see ${see}`] });
  return `${doc}export const ${title} = {\n${lines.join('')}} as const;\n\n${doc}export type ${title} = typeof ${title}[keyof typeof ${title}];\n`;
}
