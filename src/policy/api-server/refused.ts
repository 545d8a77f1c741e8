/** Of rules about what the API server refuses: it does on every operating system, and nobody can take responsibility for it. */
export const REFUSED = { severity: 'error', acknowledgeable: false, ofEveryPod: true } as const;
