import { component } from './component';
import { construct } from './construct';
import { CDK8S, PULUMI, type FrontEnd } from './front-end';
import { interfaces } from './interfaces';
import { kinds, kindsIndex, type NamedKind } from './kinds';
import { fileOf } from './names';
import { constructPage, indexPage, typesPage } from './reference';
import { enumerationsIn, structsIn } from './types';

/** The folders that hold nothing but generated files. */
export const FOLDERS = ['src/cdk8s/generated', 'src/pulumi/generated', 'docs/reference'];

/** Beside the kinds. */
export const KINDS_INDEX = 'src/manifest/schema/kinds/index.ts';

/** Everything that comes from the schema, by path. */
export function files(): ReadonlyMap<string, string> {
  return new Map([
    [KINDS_INDEX, `${HEADER}${kindsIndex()}`],
    ...code(CDK8S, construct),
    ...code(PULUMI, component),
    ['docs/reference/README.md', indexPage(kinds)],
    ['docs/reference/types.md', typesPage(kinds)],
    ...kinds.map(one => [`docs/reference/${fileOf(one.kind)}.md`, constructPage(one)] as const),
  ]);
}

function code(frontEnd: FrontEnd, classOf: (kind: NamedKind) => string): Array<readonly [string, string]> {
  const types = kinds.map(({ kind }) => kind.options);
  const modules: ReadonlyArray<readonly [string, string]> = [
    [frontEnd.optionsFile, interfaces(frontEnd, structsIn(types), enumerationsIn(types), kinds.map(({ kind }) => kind))],
    ...kinds.map(one => [fileOf(one.kind), classOf(one)] as const),
  ];
  const index = modules.map(([module]) => `export * from './${module}';\n`).join('');
  return [...modules, ['index', index] as const].map(([module, text]) => [`${frontEnd.folder}/${module}.ts`, `${HEADER}${text}`]);
}

const HEADER = '// Generated from src/manifest/schema by `npx projen generate:schema`: do not edit.\n';
