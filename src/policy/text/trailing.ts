/** A string without a run of one character at its end. In linear time, which a regular expression for it does not take. */
export function withoutTrailing(text: string, character: string): string {
  let end = text.length;
  while (text[end - 1] === character) end--;
  return text.slice(0, end);
}
