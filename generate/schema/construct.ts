import { comment } from './doc';
import { CDK8S } from './front-end';
import type { NamedKind } from './kinds';
import { classTags, defaultOptions, description, memberWords, throwsWhat } from './words';

/** The module of a construct: its props and its class. */
export function construct({ name, file, kind }: NamedKind): string {
  const { construct: title, options: { shape: { struct } }, words } = kind;
  const { name: aboutName, selector } = memberWords(kind);
  return `import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import type { ${struct.title} } from './options';
import { ${name} } from '../../manifest/schema/${file}';
import { add } from '../add';
import { scopeOf } from '../assert-construct';

/** Properties of a \`${title}\`: ${words.options} */
export interface ${title}Props extends ${struct.title} {}

${comment({ text: description(CDK8S, kind), tags: classTags(CDK8S, kind) })}export class ${title} extends Construct {
  /** The object that is synthesized. What is patched into it is judged with it. */
  public readonly apiObject: ApiObject;

  /** ${aboutName} */
  public readonly name: string;
${selector ? `
  /** ${selector} */
  public readonly selector: { [label: string]: string };
` : ''}
  /**
   * @param scope Scope in which to create the construct.
   * @param id Unique ID in that scope.
   * @param props ${words.parameter}
   * @throws ${throwsWhat(CDK8S, kind)}
   */
  public constructor(scope: Construct, id: string, props: ${title}Props${defaultOptions(kind)}) {
    super(scopeOf('${title}', scope, id), id);
    const { apiObject${selector ? ', selector' : ''} } = add(this, ${name}, props);
    this.apiObject = apiObject;
    this.name = apiObject.name;
${selector ? '    this.selector = selector;\n' : ''}  }
}
`;
}
