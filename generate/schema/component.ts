import { indented } from './construct';
import { comment, wordsFor } from './doc';
import { PULUMI } from './front-end';
import { importsFor, interfaceOf } from './interfaces';
import type { NamedKind } from './kinds';
import { lowerFirst } from './names';
import { optionsOf } from '../../src/manifest/schema/type';

/** The module of a component: its args and its class. */
export function component({ name, file, kind }: NamedKind): string {
  const { construct: title, options, words } = kind;
  const { struct } = options.shape;
  const isRequired = Object.values(optionsOf(struct)).some(({ otherwise }) => otherwise === undefined);
  const children = Object.entries(kind.objects).map(([member, { apiVersion, kind: className }]) => ({
    member, className, version: apiVersion.includes('/') ? apiVersion : `core/${apiVersion}`,
  }));
  const [first] = children;
  const args = interfaceOf(PULUMI, struct, `${title}Args`, `Arguments of a \`${title}\`: ${words.options}`);
  const doc = comment({
    text: wordsFor(PULUMI, words.construct).trim(),
    tags: [...words.see ? [`@see ${words.see}\n`] : [], `@example\n\n${indented(wordsFor(PULUMI, words.example).trim())}`],
  });
  const outputs = words.selector ? '{ name: this.name, selector: this.selector }' : '{ name: this.name }';
  return `${children.map(({ className, version }) => `import { ${className} } from '${moduleOf(version, className)}';\n`).join('')}import * as pulumi from '@pulumi/pulumi';
${argsImport(args)}import { ${name} } from '../../manifest/schema/${file}';
import { held, inputsOf, written } from '../children';
${importsFor(args, [['IntOrString', "import type { IntOrString } from '../int-or-string';"]]) || '\n'}const TYPE = 'secure-windows-workloads:index:${title}';

${args}
${doc}export class ${title} extends pulumi.ComponentResource {
${children.map(({ member, className }) => `  /** The ${className} that is created. */
  public readonly ${member}: ${className};
`).join('\n')}
  /** ${words.name} */
  public readonly name: pulumi.Output<string>;
${words.selector ? `
  /** ${words.selector} */
  public readonly selector: pulumi.Output<{ [label: string]: string }>;
` : ''}
  /**
   * @param name Name of the component, unique in the program.
   * @param args ${words.parameter}
   * @param opts Options that any component has.
   * @throws ${wordsFor(PULUMI, words.throws)}
   */
  public constructor(name: string, args: ${title}Args${isRequired ? '' : ' = {}'}, opts: pulumi.ComponentResourceOptions = {}) {
    const { objects${words.selector ? ', selector' : ''} } = written(${name}, TYPE, name, args, opts);
    super(TYPE, name, {}, opts);
${children.map(({ member, className, version }, index) => {
  const child = index === 0 ? 'name' : `\`\${name}-${member}\``;
  const token = `'kubernetes:${version}:${className}'`;
  return `    this.${member} = new ${className}(${child}, inputsOf(objects.${member}), held(this, ${token}, ${child}, objects.${member}${index === 0 ? `, '${kind.holds}'` : ''}));\n`;
}).join('')}    this.name = this.${first!.member}.metadata.name;
${words.selector ? '    this.selector = pulumi.output(selector);\n' : ''}    this.registerOutputs(${outputs});
  }
}
`;
}

/** The SDK names a group by its first word. */
function moduleOf(version: string, className: string): string {
  return `@pulumi/kubernetes/${version.replace(/^(\w+)[^/]*/, '$1')}/${lowerFirst(className)}`;
}

/** The interfaces that the args are made of. */
function argsImport(text: string): string {
  const names = new Set([...text.matchAll(/\b(\w+Args|PssLevel)\b/g)].map(([word]) => word));
  names.delete(/export interface (\w+)/.exec(text)![1]!);
  if (names.size === 0) return '';
  return `import type { ${[...names].sort().join(', ')} } from './args';\n`;
}
