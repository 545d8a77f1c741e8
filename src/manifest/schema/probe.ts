import { portName } from './names';
import { alternatives, anyText, integer, list, oneOf, optional, required, ruled, spelled, struct, text } from './option';
import { either } from '../option-check';

const port = spelled('intOrString', either(integer(1, 65535), portName));

const exec = struct('ExecAction', 'A command that runs in the container, not in a shell.', {
  command: required(list(anyText, 1), 'The command and its arguments.'),
});

const httpHeader = struct('HttpHeader', 'A header of a request.', {
  name: required(text, 'Name of the header.'),
  value: required(anyText, 'Value of the header.'),
});

const httpGet = struct('HttpGetAction', 'An HTTP request to the pod itself: there is no `host`, which Pod Security baseline rejects from v1.34.', {
  port: required(port, 'Number or name of a port of the container, e.g. `80` or `http`.'),
  path: optional(text, 'Path of the request.', '`/`'),
  scheme: optional(oneOf('HTTP', 'HTTPS'), 'Scheme of the request.', '`HTTP`'),
  httpHeaders: optional(list(httpHeader), 'Headers of the request.', 'none'),
});

const tcpSocket = struct('TcpSocketAction', 'A port of the pod to connect to.', {
  port: required(port, 'Number or name of a port of the container.'),
});

const grpc = struct('GrpcAction', 'A port of the pod that serves gRPC health checks.', {
  port: required(integer(1, 65535), 'Number of the port.'),
  service: optional(anyText, 'Name of the service to ask about.', 'the whole server'),
});

export const probe = struct('Probe', "A check of the container's health: exactly one of `httpGet`, `tcpSocket`, `exec` and `grpc`.", {
  ...alternatives('another kind of check is set', {
    httpGet: [httpGet, 'Succeeds on a status of 200 to 399.'],
    tcpSocket: [tcpSocket, 'Succeeds when the port opens.'],
    exec: [exec, 'Succeeds when the command exits with 0.'],
    grpc: [grpc, 'Succeeds when the gRPC health service reports that it is serving.'],
  }),
  initialDelaySeconds: optional(integer(0), 'Seconds before the first check.', '`0`'),
  periodSeconds: optional(integer(1), 'Seconds between checks.', '`10`'),
  timeoutSeconds: optional(integer(1), 'Seconds until a check counts as failed.', '`1`'),
  successThreshold: optional(integer(1), 'Successes in a row that make it healthy; 1 for liveness and startup.', '`1`'),
  failureThreshold: optional(integer(1), 'Failures in a row that make it unhealthy.', '`3`'),
  terminationGracePeriodSeconds: optional(
    integer(1), 'Seconds that the pod has to stop after a failed liveness or startup probe.', 'those of the pod'),
});

const once = integer(1, 1);

/** One success is enough: the API server rejects other numbers. */
export const singleSuccessProbe = ruled(probe, function* (at, frontEnd) {
  const successes = at.get('successThreshold');
  if (typeof successes.value === 'number' && Number.isInteger(successes.value) && successes.value > 1) yield* once(successes, frontEnd);
});

export const readinessProbe = ruled(probe, function* (at) {
  const grace = at.get('terminationGracePeriodSeconds');
  if (grace.isSet) yield { at: grace, problem: 'must be left out: a readiness probe stops no container' };
});

const hook = struct('LifecycleHandler', 'What a hook does: exactly one of these fields.', {
  ...alternatives('another action is set', {
    exec: [exec, 'Runs a command.'],
    httpGet: [httpGet, 'Sends an HTTP request.'],
    sleep: [struct('SleepAction', 'A pause of some seconds.', { seconds: required(integer(0), 'Seconds to pause.') }), 'Pauses.'],
  }),
});

export const lifecycle = struct('Lifecycle', 'Hooks of a container.', {
  postStart: optional(hook, 'Runs right after the container is created.', 'none'),
  preStop: optional(hook, 'Runs before the container is stopped. Windows gives the shutdown event 5 seconds by default.', 'none'),
});

