import { comment, wordsFor } from './doc';
import { CDK8S } from './front-end';
import type { NamedKind } from './kinds';
import { optionsOf } from '../../src/manifest/schema/type';

/** The module of a construct: its props and its class. */
export function construct({ name, file, kind: { construct: title, options, words } }: NamedKind): string {
  const { struct } = options.shape;
  const isRequired = Object.values(optionsOf(struct)).some(({ otherwise }) => otherwise === undefined);
  const doc = comment({
    text: wordsFor(CDK8S, words.construct).trim(),
    tags: [...words.see ? [`@see ${words.see}\n`] : [], `@example\n\n${indented(wordsFor(CDK8S, words.example).trim())}`],
  });
  return `import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import type { ${struct.title} } from './options';
import { ${name} } from '../../manifest/schema/${file}';
import { add } from '../add';
import { scopeOf } from '../assert-construct';

/** Properties of a \`${title}\`: ${words.options} */
export interface ${title}Props extends ${struct.title} {}

${doc}export class ${title} extends Construct {
  /** The object that is synthesized. What is patched into it is judged with it. */
  public readonly apiObject: ApiObject;

  /** ${words.name} */
  public readonly name: string;
${words.selector ? `
  /** ${words.selector} */
  public readonly selector: { [label: string]: string };
` : ''}
  /**
   * @param scope Scope in which to create the construct.
   * @param id Unique ID in that scope.
   * @param props ${words.parameter}
   * @throws ${wordsFor(CDK8S, words.throws)}
   */
  public constructor(scope: Construct, id: string, props: ${title}Props${isRequired ? '' : ' = {}'}) {
    super(scopeOf('${title}', scope, id), id);
    const { apiObject${words.selector ? ', selector' : ''} } = add(this, ${name}, props);
    this.apiObject = apiObject;
    this.name = apiObject.name;
${words.selector ? '    this.selector = selector;\n' : ''}  }
}
`;
}

export function indented(text: string): string {
  return text.split('\n').map(line => line && `  ${line}`).join('\n');
}
