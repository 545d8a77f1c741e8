import type { Equivalent } from './equivalent';

/** The part of Stryker's report (mutation-testing-report-schema) that is read here. Places count from 1. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly status: string;
  readonly replacement?: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Survivor {
  readonly file: string;
  readonly line: number;
  /** The whole line of code. */
  readonly code: string;
  readonly original: string;
  readonly mutated: string;
}

export interface Survivors {
  readonly killed: number;
  /** Those on the list of equivalent mutants. */
  readonly known: readonly Survivor[];
  readonly unknown: readonly Survivor[];
  /** Entries of the list that no mutant survived for. */
  readonly gone: readonly Equivalent[];
}

export function survivorsIn(report: MutationReport, equivalent: readonly Equivalent[]): Survivors {
  const mutants = Object.entries(report.files).flatMap(([file, { source, mutants: all }]) => all.map(mutant => ({ file, source, mutant })));
  const survivors = mutants.filter(({ mutant }) => mutant.status === 'Survived' || mutant.status === 'NoCoverage').map(survivorOf);
  const isKnown = (survivor: Survivor) => equivalent.some(entry => isSame(entry, survivor));
  return {
    killed: mutants.filter(({ mutant }) => ['Killed', 'Timeout', 'RuntimeError'].includes(mutant.status)).length,
    known: survivors.filter(isKnown),
    unknown: survivors.filter(survivor => !isKnown(survivor)),
    gone: equivalent.filter(entry => !survivors.some(survivor => isSame(entry, survivor))),
  };
}

function survivorOf({ file, source, mutant }: { readonly file: string; readonly source: string; readonly mutant: Mutant }): Survivor {
  const { start, end } = mutant.location;
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const code = lines[0]!.trim();
  lines[lines.length - 1] = lines[lines.length - 1]!.slice(0, end.column - 1);
  lines[0] = lines[0]!.slice(start.column - 1);
  return { file, line: start.line, code, original: oneLine(lines.join('\n')), mutated: oneLine(mutant.replacement ?? '') };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isSame(entry: Equivalent, survivor: Survivor): boolean {
  return entry.file === survivor.file && entry.code === survivor.code && entry.original === survivor.original && entry.mutated === survivor.mutated;
}
