import { join } from 'path';
import * as ts from 'typescript';
import { table } from './markdown';

const HEADER = '<!-- Generated from the interfaces in src by `npx projen docs`: do not edit. -->\n';

/** Where options are taken: whoever judges, and what more they are made of. */
const SECTIONS = [
  { title: '`WindowsGuard.protect(scope, options)`', where: 'In cdk8s: see [the guard](guard.md)', file: 'cdk8s/windows-guard', name: 'WindowsGuardOptions' },
  { title: '`Acknowledgements.of(scope).add(acknowledgement)`', where: 'In cdk8s: see [exceptions](exceptions.md)', file: 'policy/finding', name: 'Acknowledgement' },
  { title: '`SecureWindowsValidation`', where: 'The `properties` of the validation in `cdk8s.yaml`: see [the plugin](plugin.md)', file: 'cdk8s/validation', name: 'Properties' },
  { title: '`guardWindowsWorkloads(options)`', where: 'In Pulumi: see [Pulumi](pulumi.md)', file: 'pulumi/guard-options', name: 'GuardOptions' },
  { title: '`secureWindowsPolicies(options)`, `secureWindowsPolicyPack(name, options)`', where: 'In Pulumi: see [the policy pack](policy-pack.md)', file: 'pulumi/policy/index', name: 'PolicyOptions' },
  { title: '`judge(objects, options)`', where: 'See [the judge](judge.md)', file: 'policy/judge-options', name: 'JudgeOptions' },
  { title: '`AdmissionConfiguration`', where: 'What `judge` takes as `admission`, and `admit` as its configuration', file: 'policy/pod-security/admission', name: 'AdmissionConfiguration' },
  { title: '`RuntimeClassDescription`', where: 'A value of `runtimeClasses`, wherever that is an option', file: 'policy/object/runtime-class', name: 'RuntimeClassDescription' },
];

/** The page about the options of the guards, the plugin, the policy pack and the judge. */
export function optionsPage(): string {
  const paths = SECTIONS.map(({ file }) => join(__dirname, '../src', `${file}.ts`));
  const program = ts.createProgram(paths, { strict: true, noEmit: true, module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, types: ['node'] });
  const checker = program.getTypeChecker();
  const sections = SECTIONS.map(({ title, where, name }, index) => {
    const declaration = program.getSourceFile(paths[index]!)!.statements.filter(ts.isInterfaceDeclaration).find(one => one.name.text === name)!;
    const rows = checker.getTypeAtLocation(declaration).getProperties().map(property => rowOf(property, checker));
    return `## ${title}\n\n${where}.\n\n${table(['Option', 'Type', 'Description', 'Default'], rows)}\n`;
  });
  return `${HEADER}
# Options of the guards, the plugin, the policy pack and the judge

${sections.join('\n')}`;
}

function rowOf(property: ts.Symbol, checker: ts.TypeChecker): string[] {
  const isOptional = (property.valueDeclaration as ts.PropertySignature).questionToken !== undefined;
  const [tag] = property.getJsDocTags(checker).filter(({ name }) => name === 'default');
  const otherwise = ts.displayPartsToString(tag?.text).replace(/^- /, '').replace(/^(true|false)$/, '`$1`');
  return [
    `\`${property.name}\``,
    `\`${typeOf(property, checker)}\``,
    ts.displayPartsToString(property.getDocumentationComment(checker)).replace(/\s+/g, ' '),
    isOptional ? otherwise || 'none' : '*required*',
  ];
}

/** Spelled out as far as a user has to write it. */
function typeOf(property: ts.Symbol, checker: ts.TypeChecker): string {
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(property));
  return checker.typeToString(type, undefined, ts.TypeFormatFlags.InTypeAlias)
    .replace(/\breadonly | \| undefined|;(?= \})/g, '').replace(/"/g, "'").replace('[x: string]', '[name: string]')
    .replace(/Readonly<Record<string, string>>|Record<string, string>/g, '{ [label: string]: string }');
}
