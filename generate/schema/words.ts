import { wordsFor } from './doc';
import type { FrontEnd } from './front-end';
import type { Kind } from '../../src/manifest/kind';
import { optionsOf, type Words } from '../../src/manifest/schema/option';

const GUARDED: Words = {
  cdk8s: 'From its first use on, the whole app is guarded: a privileged Windows pod anywhere in it fails the synth.',
  pulumi: `
Options are checked at once, and what is known is judged at once; Outputs are judged when they are known, before anything is sent to the
cluster, in a preview too. From its first use on, the whole program is guarded: see \`guardWindowsWorkloads\`.`.trim(),
};

/** The paragraphs about a construct. */
export function description(frontEnd: FrontEnd, { holds, words }: Kind): string {
  const paragraphs = [words.construct, holds === 'workload' && wordsFor(frontEnd, GUARDED), words.notes?.[frontEnd.name]];
  return paragraphs.filter(paragraph => typeof paragraph === 'string').map(paragraph => paragraph.trim()).join('\n\n');
}

export function exampleOf(frontEnd: FrontEnd, { words }: Kind): string {
  const { cdk8s, pulumi = cdk8s.replace('(chart, ', '(') } = words.example;
  return { cdk8s, pulumi }[frontEnd.name].trim();
}

/** The tags at the end of a class. */
export function classTags(frontEnd: FrontEnd, kind: Kind): string[] {
  const { see } = kind.words;
  return [...see ? [`@see ${see}\n`] : [], `@example\n\n${indented(exampleOf(frontEnd, kind))}`];
}

export function throwsWhat({ name }: FrontEnd, { managesPods, objects }: Kind): string {
  const sharing = `; or if another ${mainKind({ objects })} of the namespace has the same selector`;
  return `if an option is invalid: one error with every path, value and what is allowed${managesPods && name === 'cdk8s' ? sharing : ''}`;
}

/** The sentences about the members of a class. */
export function memberWords({ objects, holds }: Kind): { readonly name: string; readonly selector?: string } {
  if (holds === 'namespace') return { name: 'Name of the namespace, for the `namespace` of what is created in it.' };
  const pods = mainKind({ objects }) === 'Pod' ? 'pod' : 'pods';
  return { name: `Name of the ${mainKind({ objects })}.`, selector: `Labels by which a Service or a NetworkPolicy selects the ${pods}.` };
}

/** What a constructor has as a default for its options, where none is required. */
export function defaultOptions({ options }: Kind): string {
  return Object.values(optionsOf(options.shape.struct)).some(({ otherwise }) => otherwise === undefined) ? '' : ' = {}';
}

function mainKind({ objects }: Pick<Kind, 'objects'>): string {
  return Object.values(objects)[0]!.kind;
}

function indented(text: string): string {
  return text.split('\n').map(line => line && `  ${line}`).join('\n');
}
