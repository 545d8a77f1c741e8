/** A mutant that no test can kill, since it changes nothing that anybody could see. */
export interface Equivalent {
  readonly file: string;
  /** The whole line of code. */
  readonly code: string;
  readonly original: string;
  readonly mutated: string;
  readonly why: string;
}

export const EQUIVALENT: readonly Equivalent[] = [
  {
    file: 'src/policy/windows/os-contradiction.ts',
    code: 'const own = pod.spec.at(\'nodeSelector\', label ?? \'\');',
    original: '\'\'',
    mutated: '"Stryker was here!"',
    why: 'no node label has either name',
  },
  {
    file: 'src/policy/acknowledgement.ts',
    code: '} catch {',
    original: '{ return undefined; }',
    mutated: '{}',
    why: 'a function without a return returns undefined',
  },
  {
    file: 'src/policy/pod-security/evaluate.ts',
    code: 'const overridden = active.flatMap(({ variant }) => variant.overrides ?? []);',
    original: '[]',
    mutated: '["Stryker was here"]',
    why: 'no check is called that',
  },
  {
    file: 'src/policy/pod-security/words.ts',
    code: 'return code < 0x10000 ? `\\\\u${hex.padStart(4, \'0\')}` : `\\\\U${hex.padStart(8, \'0\')}`;',
    original: 'code < 0x10000',
    mutated: 'code <= 0x10000',
    why: 'U+10000 is a letter, and never escaped',
  },
  {
    file: 'src/policy/trace.ts',
    code: 'export const ODDITY = \'(odd)\';',
    original: '\'(odd)\'',
    mutated: '""',
    why: 'any name does that no field has',
  },
  {
    file: 'src/policy/type.ts',
    code: 'string: \'a string\', boolean: \'a boolean\', integer: \'an integer\', quantity: \'a quantity (a string or a number)\', any: \'anything\',',
    original: '\'anything\'',
    mutated: '""',
    why: 'never said: anything is accepted',
  },
  {
    file: 'src/policy/field.ts',
    code: 'for (let field: Field = this; field.parent && field.knownPath === undefined; field = field.parent) unknown.push(field);',
    original: 'field.knownPath === undefined',
    mutated: 'true',
    why: 'saves time only: the path is made anew',
  },
  {
    file: 'src/policy/field.ts',
    code: 'return member !== undefined && Object.hasOwn(value, key) ? member : undefined;',
    original: 'member !== undefined',
    mutated: 'true',
    why: 'saves time only: what is undefined stays so',
  },
  {
    file: 'src/policy/os.ts',
    code: 'if (spec.get(\'affinity\').isSet) for (const signal of affinitySignals(spec)) if (signal.strength === \'strong\') signals.push(signal);',
    original: 'spec.get(\'affinity\').isSet',
    mutated: 'true',
    why: 'saves time only: no affinity gives no signal',
  },
  {
    file: 'src/policy/judge.ts',
    code: 'const findings = pods.length === 1 ? pods[0]!.findings : pods.flatMap(pod => pod.findings);',
    original: 'pods.length === 1',
    mutated: 'false',
    why: 'saves time only: a copy',
  },
  {
    file: 'src/policy/admission.ts',
    code: 'level === enforce.level && version === enforce.version ? enforced : evaluatePodSecurity(pod, level, version);',
    original: 'level === enforce.level && version === enforce.version',
    mutated: 'false',
    why: 'saves time only: the same policy denies the same',
  },
  {
    file: 'src/policy/reading.ts',
    code: 'whole: false,',
    original: 'false',
    mutated: 'true',
    why: 'nobody asks it of what is neither a list nor has fields',
  },
  {
    file: 'src/policy/reading.ts',
    code: 'if (\'list\' in type) return { ...nothing, isList: true, inner: placeOf(\'\', type.list, all, path) };',
    original: '\'\'',
    mutated: '"Stryker was here!"',
    why: 'any name does that nobody waits for',
  },
  {
    file: 'src/policy/reading.ts',
    code: 'if (\'map\' in type) return { ...nothing, inner: placeOf(\'\', type.map, all, path) };',
    original: '\'\'',
    mutated: '"Stryker was here!"',
    why: 'any name does that nobody waits for',
  },
  {
    file: 'src/policy/reading.ts',
    code: 'if (typeof member !== place.plain && !read(member, place, awake)) well = false;',
    original: 'typeof member !== place.plain',
    mutated: 'true',
    why: 'saves time only: what is plain is read as well',
  },
  {
    file: 'src/policy/type.ts',
    code: 'export const PLAIN: Readonly<Partial<Record<Scalar, \'string\' | \'boolean\'>>> = { string: \'string\', quantity: \'string\', boolean: \'boolean\' };',
    original: '{ string: \'string\', quantity: \'string\', boolean: \'boolean\' }',
    mutated: '{}',
    why: 'saves time only: what is not known to be plain is read',
  },
  {
    file: 'src/policy/type.ts',
    code: 'export const PLAIN: Readonly<Partial<Record<Scalar, \'string\' | \'boolean\'>>> = { string: \'string\', quantity: \'string\', boolean: \'boolean\' };',
    original: '\'string\'',
    mutated: '""',
    why: 'saves time only: what is not known to be plain is read',
  },
  {
    file: 'src/policy/type.ts',
    code: 'export const PLAIN: Readonly<Partial<Record<Scalar, \'string\' | \'boolean\'>>> = { string: \'string\', quantity: \'string\', boolean: \'boolean\' };',
    original: '\'boolean\'',
    mutated: '""',
    why: 'saves time only: what is not known to be plain is read',
  },
  {
    file: 'src/policy/shown-json.ts',
    code: 'if (text.length > room) return text;',
    original: 'text.length > room',
    mutated: 'text.length >= room',
    why: 'there is more room than is shown',
  },
  {
    file: 'src/policy/shown-json.ts',
    code: 'text += `${text.length > 1 ? \',\' : \'\'}${name}${write((value as Record<string, unknown>)[key], room - text.length - name.length)}`;',
    original: 'room - text.length - name.length',
    mutated: 'room - text.length + name.length',
    why: 'there is more room than is shown',
  },
  {
    file: 'src/policy/regions.ts',
    code: 'if (typeof member.value !== \'object\' && !PodParts.hasName(member.name)) continue;',
    original: 'typeof member.value !== \'object\' && !PodParts.hasName(member.name)',
    mutated: 'false',
    why: 'saves time only: no part is taken of another name',
  },
  {
    file: 'src/policy/pod-spec-patch.ts',
    code: '} catch {',
    original: '{ return undefined; }',
    mutated: '{}',
    why: 'a function without a return returns undefined',
  },
];
