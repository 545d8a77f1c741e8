import { comment } from './doc';
import { PULUMI } from './front-end';
import { importsFor, interfaceOf } from './interfaces';
import type { NamedKind } from './kinds';
import { lowerFirst } from './names';
import { enumerationsIn, structsIn } from './types';
import { classTags, defaultOptions, description, memberWords, throwsWhat } from './words';
import type { Kind } from '../../src/manifest/kind';

/** The module of a component: its args and its class. */
export function component({ name, file, kind }: NamedKind): string {
  const { construct: title, options: { shape: { struct } }, words } = kind;
  const { name: aboutName, selector } = memberWords(kind);
  const children = childrenOf(kind);
  const args = interfaceOf(PULUMI, struct, `${title}Args`, `Arguments of a \`${title}\`: ${words.options}`);
  return `${lines(children, ({ type, module }) => `import { ${type} } from '${module}';`)}import * as pulumi from '@pulumi/pulumi';
${argsImport(args, kind)}import { ${name} } from '../../manifest/schema/${file}';
import { held, inputsOf, written } from '../children';
${importsFor(args, [['IntOrString', "import type { IntOrString } from '../int-or-string';"]]) || '\n'}const TYPE = 'secure-windows-workloads:index:${title}';

${args}
${comment({ text: description(PULUMI, kind), tags: classTags(PULUMI, kind) })}export class ${title} extends pulumi.ComponentResource {
${lines(children, ({ member, type }) => `  /** The ${type} that is created. */\n  public readonly ${member}: ${type};\n`)}  /** ${aboutName} */
  public readonly name: pulumi.Output<string>;
${selector ? `
  /** ${selector} */
  public readonly selector: pulumi.Output<{ [label: string]: string }>;
` : ''}
  /**
   * @param name Name of the component, unique in the program.
   * @param args ${words.parameter}
   * @param opts Options that any component has.
   * @throws ${throwsWhat(PULUMI, kind)}
   */
  public constructor(name: string, args: ${title}Args${defaultOptions(kind)}, opts: pulumi.ComponentResourceOptions = {}) {
    const { objects${selector ? ', selector' : ''} } = written(${name}, TYPE, name, args, opts);
    super(TYPE, name, {}, opts);
${lines(children, ({ member, type, childName, heldArguments }) => (
  `    this.${member} = new ${type}(${childName}, inputsOf(objects.${member}), held(this, ${heldArguments.join(', ')}));`))}    this.name = this.${children[0]!.member}.metadata.name;
${selector ? '    this.selector = pulumi.output(selector);\n' : ''}    this.registerOutputs({ name: this.name${selector ? ', selector: this.selector' : ''} });
  }
}
`;
}

interface Child {
  readonly member: string;
  /** Its class in the SDK. */
  readonly type: string;
  readonly module: string;
  /** An expression. */
  readonly childName: string;
  readonly heldArguments: readonly string[];
}

function childrenOf({ objects, holds }: Kind): Child[] {
  return Object.entries(objects).map(([member, { apiVersion, kind: type }], index) => {
    const group = apiVersion.includes('/') ? apiVersion : `core/${apiVersion}`;
    const childName = index === 0 ? 'name' : `\`\${name}-${member}\``;
    return {
      member,
      type,
      // The SDK names a group by its first word.
      module: `@pulumi/kubernetes/${group.replace(/^(\w+)[^/]*/, '$1')}/${lowerFirst(type)}`,
      childName,
      heldArguments: [`'kubernetes:${group}:${type}'`, childName, `objects.${member}`, ...index === 0 ? [`'${holds}'`] : []],
    };
  });
}

function lines<T>(all: readonly T[], line: (one: T) => string): string {
  return all.map(one => `${line(one)}\n`).join('');
}

/** The types that the args are made of. */
function argsImport(text: string, { options }: Kind): string {
  const structs = structsIn([options]).filter(struct => struct !== options.shape.struct);
  const all = [...structs.map(PULUMI.nameOf), ...enumerationsIn([options]).map(({ title }) => title)];
  const names = all.filter(name => new RegExp(`\\b${name}\\b`).test(text)).sort();
  return names.length > 0 ? `import type { ${names.join(', ')} } from './args';\n` : '';
}
