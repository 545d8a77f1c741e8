import type { Struct, OptionType } from '../../src/manifest/schema/option';

/** How a front end spells what the schema says. */
export interface FrontEnd {
  readonly name: 'cdk8s' | 'pulumi';
  readonly folder: string;
  /** The module that holds the interfaces. */
  readonly optionsFile: string;
  /** Name of the interface of a struct. */
  readonly nameOf: (struct: Struct) => string;
  /** The type of an option. */
  readonly spell: (type: OptionType) => string;
}

export const CDK8S: FrontEnd = {
  name: 'cdk8s',
  folder: 'src/cdk8s/generated',
  optionsFile: 'options',
  nameOf: ({ title }) => title,
  spell: type => spelled(type, CDK8S, { user: 'WindowsUser', intOrString: 'string | number' }),
};

export const PULUMI: FrontEnd = {
  name: 'pulumi',
  folder: 'src/pulumi/generated',
  optionsFile: 'args',
  nameOf: ({ title }) => `${title.replace(/Options$/, '')}Args`,
  spell: type => {
    const plain = spelled(type, PULUMI, { user: 'WindowsUserArgs', intOrString: 'IntOrString' });
    return type.known ? plain : `pulumi.Input<${plain}>`;
  },
};

function spelled({ shape }: OptionType, { spell, nameOf }: FrontEnd, own: { readonly user: string; readonly intOrString: string }): string {
  switch (shape.kind) {
    case 'list': return `${spell(shape.of)}[]`;
    case 'map': return `{ [${shape.key}: string]: ${spell(shape.of)} }`;
    case 'struct': return nameOf(shape.struct);
    case 'enum': return shape.enumeration.title;
    case 'user': case 'intOrString': return own[shape.kind];
    default: return shape.kind;
  }
}
