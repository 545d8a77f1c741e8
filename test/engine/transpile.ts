import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';

/** TypeScript as JavaScript that Node can load. Its types are the compiler's business, in `npm test`. */
export function transpile(source: string, fileName: string): string {
  const compilerOptions = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022, esModuleInterop: true, inlineSourceMap: true };
  return transpileModule(source, { compilerOptions, fileName }).outputText;
}

/** All files of a folder but its tests. */
export function transpileFolder(from: string, to = from): void {
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(from).filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))) {
    const path = join(from, file);
    writeFileSync(join(to, file.replace(/ts$/, 'js')), transpile(readFileSync(path, 'utf8'), path));
  }
}
