/** The version of Kubernetes that rules, checks and tests are read from. */
export const KUBERNETES_VERSION = 'v1.37.2';

/** The same without the patch. */
export const KUBERNETES_MINOR = KUBERNETES_VERSION.slice(0, KUBERNETES_VERSION.lastIndexOf('.'));
