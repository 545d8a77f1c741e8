import { inPulumi, optional, required, struct, text, typed } from './option';

const known = inPulumi(text);

/** A user as Pulumi has it; in cdk8s it is the class `WindowsUser`. */
export const userArgs = struct('WindowsUser', 'The user that a Windows container runs as. It must be known when the program is read: no value in it is an Output. '
  + 'See https://kubernetes.io/docs/tasks/configure-pod-container/configure-runasusername/.', {
  name: required(known, '`[DOMAIN\\]USER`, at most 104 bytes of user and 255 of domain, e.g. `ContainerUser`, `webapp` or `CORP\\svc-shop`.'),
  reason: optional(
    known, 'Why the image needs an administrator, in a sentence that a reviewer will understand. It is written into the manifest and '
    + 'reported at every preview. Required for an administrator, and only for one.', 'none'),
  expires: optional(known, 'Last day on which the reason is valid, `YYYY-MM-DD`. The day after, previews fail.', 'it does not expire'),
  approvedBy: optional(known, 'Who took the decision.', 'no one is named'),
});

export const user = inPulumi(typed((at, frontEnd) => frontEnd.user(at, frontEnd), { kind: 'user', struct: userArgs.shape.struct }));
