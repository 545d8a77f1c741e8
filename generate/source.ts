import { literal } from './markdown';
import { KUBERNETES_VERSION, kubernetesFile, sourceText, type Source } from '../src/policy';

/** Where facts come from, with files of Kubernetes as links. */
export function linked(sources: readonly Source[]): string {
  return sources.map(linkedSource).join('; ');
}

function linkedSource(source: Source): string {
  const text = literal(sourceText(source));
  const url = urlOf(source);
  return url !== undefined && 'file' in source ? text.replace(source.file, file => `[${file}](${url})`) : text;
}

/** The address of its file, if it is one of Kubernetes. */
export function urlOf(source: Source): string | undefined {
  const path = kubernetesFile(source);
  return path && `https://github.com/kubernetes/kubernetes/blob/${KUBERNETES_VERSION}/${path}`;
}
