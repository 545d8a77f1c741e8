/** The sentences about a workload. */
export function ofWindowsPods(kind: string): string {
  return `
A ${kind} of Windows pods that a namespace enforcing Pod Security \`restricted\` admits. By default they run as
\`ContainerUser\`, on Windows nodes only, without a token of their service account.`;
}

/** The note about a selector that Kubernetes never changes. */
export function lastingSelector(kind: string): { readonly cdk8s: string } {
  return {
    cdk8s: `
The label by which it selects its pods is derived from the path of the construct, unless \`selector\` is given. Kubernetes never changes the selector
of a ${kind}: before the construct moves or is renamed, set \`selector\` to what is deployed, or the ${kind} has to be deleted and created anew.`,
  };
}
