import { Answer, Verdict, Version } from './answer';

export type Response = Answer | { readonly fatal: string };

/** As the program writes it: for each level and version the index of what it says, as most say the same. */
interface Written extends Omit<Answer, 'podSecurity'> {
  readonly podSecurity?: {
    readonly verdicts: readonly Verdict[];
    readonly baseline: Readonly<Record<Version, number>>;
    readonly restricted: Readonly<Record<Version, number>>;
  };
}

export function responseOf(line: string): Response {
  const response = JSON.parse(line) as Written | { readonly fatal: string };
  if ('fatal' in response) return response;
  const { podSecurity, ...rest } = response;
  if (!podSecurity) return rest;
  const { verdicts, baseline, restricted } = podSecurity;
  return { ...rest, podSecurity: { baseline: verdictsOf(baseline, verdicts), restricted: verdictsOf(restricted, verdicts) } };
}

function verdictsOf(indices: Readonly<Record<Version, number>>, verdicts: readonly Verdict[]): Readonly<Record<Version, Verdict>> {
  return Object.fromEntries(Object.entries(indices).map(([version, index]) => [version, verdicts[index]!])) as Record<Version, Verdict>;
}
