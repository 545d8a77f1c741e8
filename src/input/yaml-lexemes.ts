import { YamlFault } from './yaml-fault';

/** Before a scalar whose own beginning does not tell what it is. */
const SCALAR = '\u001f';

/** Where a lexeme is. */
interface Place {
  readonly type: string | null;
  readonly lexeme: string;
  /** The character behind it. */
  readonly next: string;
  /** The character in front of it. */
  readonly prior: string;
  /** Whether only spaces follow it in its line. */
  readonly endsLine: boolean;
  /** What precedes it in its line, besides spaces; `SCALAR` for one without quotes. */
  readonly before: string;
  /** Whether it is inside [] or {}. */
  readonly isInFlow: boolean;
  /** Whether there was a value or a key before it. */
  readonly hasContent: boolean;
}

/**
 * Looks for what YAML 1.2 allows and Kubernetes' scanner refuses, or takes for something else.
 *
 * @throws YamlFault
 * @see https://github.com/yaml/go-yaml/blob/v2.4.4/scannerc.go
 */
export function assertLexemes({ CST, Lexer }: typeof import('yaml'), text: string): void {
  let [offset, depth, before, previous, hasContent] = [0, 0, '', '', false];
  for (const lexeme of new Lexer().lex(text)) {
    const type = previous === SCALAR ? 'scalar' : CST.tokenType(lexeme);
    previous = lexeme;
    if (lexeme === SCALAR || type === 'doc-mode' || type === 'flow-error-end') continue;
    const end = offset + lexeme.length;
    BEHIND.lastIndex = end;
    const place = { prior: text.charAt(offset - 1), next: text.charAt(end), endsLine: BEHIND.test(text), isInFlow: depth > 0 };
    const fault = faultOf({ ...place, type, lexeme, before, hasContent });
    if (fault) throw new YamlFault(fault, offset);
    if (/^flow-(map|seq)-start$/.test(type!)) depth++;
    if (/^flow-(map|seq)-end$/.test(type!)) depth--;
    hasContent ||= !['space', 'newline', 'comment', 'doc-start', 'doc-end'].includes(type!);
    if (lexeme.endsWith('\n') && !(type === 'newline' && isBlock(before))) before = '';
    else if (type !== 'space' && type !== 'newline' && type !== 'comment') before = type === 'scalar' ? SCALAR : lexeme;
    offset = end;
  }
}

const BEHIND = /[ \t]*(\n|$)/y;

function faultOf(place: Place): string | undefined {
  const { type, lexeme, next, before, isInFlow, hasContent } = place;
  switch (type) {
    case 'directive-line': return 'a directive such as %YAML or %TAG is not supported here; remove it';
    case 'doc-end': return hasContent ? undefined : 'a document ends before it begins';
    case 'alias': return anchorFault(lexeme);
    case 'anchor': return anchorFault(lexeme) ?? propertyFault(place);
    case 'tag': return tagFault(lexeme, next) ?? propertyFault(place);
    case 'explicit-key-ind': return 'a key begins with ?; write it without';
    case 'space': return /^-?$/.test(before) && !isInFlow && lexeme.includes('\t') ? INDENTED_BY_TAB : undefined;
    case 'map-value-ind': return valueFault(place);
    case 'scalar': return isInFlow ? flowTextFault(lexeme) : isBlock(before) ? blockFault(lexeme, before) : undefined;
    default: return undefined;
  }
}

function tagFault(tag: string, next: string): string | undefined {
  if (/[^\w!;/?:@&=+$.~*'()<>-]/.test(tag)) return `the tag ${tag} contains an escape or an invalid character`;
  return next === '' || /\s/.test(next) ? undefined : `a space must follow the tag ${tag}`;
}

function anchorFault(anchor: string): string | undefined {
  return /^.[\w-]+$/.test(anchor) ? undefined : `the anchor ${anchor.slice(1)} has characters that are not letters, digits, - or _`;
}

/** Of an anchor or a tag. */
function propertyFault({ lexeme, prior, endsLine, isInFlow }: Place): string | undefined {
  if (prior !== '' && !/[\s,[{]/.test(prior)) return `a space must precede ${lexeme}`;
  return isInFlow && endsLine ? `${lexeme} is at the end of a line; write it before the value that it applies to` : undefined;
}

function valueFault({ next, before, isInFlow }: Place): string | undefined {
  if (before === '') return 'a line begins with :';
  return isInFlow && before === SCALAR && /[,[\]{}]/.test(next) ? 'a space must follow :' : undefined;
}

function flowTextFault(text: string): string | undefined {
  return /^:|\?/.test(text) ? 'a string contains a ? or : that Kubernetes reads as an indicator; quote the string' : undefined;
}

function isBlock(header: string): boolean {
  return /^[|>]/.test(header);
}

/** Of a block scalar (| or >): its first line that is not empty sets its indentation. */
function blockFault(text: string, header: string): string | undefined {
  const lines = text.split('\n');
  const first = lines.find(line => /[^ ]/.test(line)) ?? '';
  const indent = first.search(/[^ ]/);
  if (lines.some(line => /^ *\t/.test(line) && (line === first || line.indexOf('\t') < indent))) return INDENTED_BY_TAB;
  return /\d/.test(header) && lines.some(line => /^ +$/.test(line)) ? 'a line of spaces is in a block scalar with an indentation indicator; make the line empty' : undefined;
}

const INDENTED_BY_TAB = 'a tab is used for indentation; use spaces';
