import { isRecord, type Field } from '../field';
import { withCanonicalNames } from './folded-names';
import { mentionedIn } from './mentions';

/**
 * What a patch of a pod spec says, such as Argo Workflows' `podSpecPatch`: text that is JSON, or YAML. In YAML, of which there is no
 * parser here, whatever is mentioned counts.
 *
 * @see argoproj/argo-workflows workflow/util/util.go ApplyPodSpecPatch, ConvertYAMLToJSON
 */
export function patchOf(at: Field): Field | undefined {
  const text = at.string;
  return text === undefined ? undefined : at.with(parsedJson(text) ?? mentionedIn(text));
}

function parsedJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? withCanonicalNames(value) : undefined;
  } catch {
    return undefined;
  }
}
