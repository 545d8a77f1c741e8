/** Where a fact comes from, with its files of Kubernetes as links. */
export function linked(source: string): string {
  return source.replace(/kubernetes (v[\d.]+)(?: [^;]*|; pkg\/[^;]*)+/g, (part: string, version: string) =>
    part.replace(/\bpkg\/[\w/.-]+\.go/g, path => `[${path}](https://github.com/kubernetes/kubernetes/blob/${version}/${path})`));
}
