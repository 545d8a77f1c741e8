import {
  anyText, both, either, exactlyOne, flag, integer, list, map, oneOf, optional, required, struct, text, windowsUser,
  type Check, type OptionFault,
} from './check';
import type * as k8s from './container';
import type * as environment from './environment';
import { dnsLabel, dnsSubdomain, environmentName, labelName, portName } from './names';
import type * as probes from './probe';
import { quantity } from './quantity';
import type { Field } from '../policy';

const aQuantity: Check = function* (at) {
  const number = quantity(at.value);
  if (number === undefined) yield { at, problem: 'allowed is a quantity, e.g. "800Mi" or "500m"' };
  else if (number < 0) yield { at, problem: 'it is negative' };
};

/** Parts of a byte are taken with a warning, and rounded. */
const wholeBytes: Check = function* (at) {
  for (const name of ['memory', 'ephemeral-storage']) {
    const amount = at.get(name);
    const bytes = quantity(amount.value);
    if (bytes !== undefined && !Number.isInteger(bytes)) yield { at: amount, problem: 'allowed are whole bytes, e.g. "800Mi"; "m" stands for thousandths' };
  }
};
const quantities = both(map(labelName, aQuantity), wholeBytes);

const keySelector = struct<environment.KeySelector>({ name: required(dnsSubdomain), key: required(text), optional: optional(flag) });

const environmentVariable = both(
  struct<environment.EnvVar>({
    name: required(environmentName),
    value: optional(anyText),
    valueFrom: optional(both(
      struct<environment.EnvVarSource>({
        configMapKeyRef: optional(keySelector),
        secretKeyRef: optional(keySelector),
        fieldRef: optional(struct<environment.ObjectFieldSelector>({ fieldPath: required(text), apiVersion: optional(text) })),
        resourceFieldRef: optional(struct<environment.ResourceFieldSelector>({
          resource: required(text), containerName: optional(dnsLabel), divisor: optional(aQuantity),
        })),
      }),
      at => exactlyOne(at, ['configMapKeyRef', 'secretKeyRef', 'fieldRef', 'resourceFieldRef']),
    )),
  }),
  function* (at) {
    if (at.get('value').value && at.get('valueFrom').isSet) yield { at, problem: 'value and valueFrom exclude each other' };
  },
);

/** A second definition hides the first, unless it is built on it: X="$(X);more". */
function* hiddenVariables(at: Field): Generator<OptionFault> {
  const builtOn = (one: Field) => {
    const own = `$(${one.get('name').string})`;
    return one.get('value').string !== own && (one.get('value').string ?? '').includes(own);
  };
  const seen: string[] = [];
  for (const one of at.items()) {
    const name = one.get('name');
    if (name.string === undefined) continue;
    if (seen.includes(name.string) && !builtOn(one)) yield { at: name, problem: 'it hides the definition before it; every name is allowed once' };
    seen.push(name.string);
  }
}

const sourceReference = struct<environment.EnvSourceReference>({ name: required(dnsSubdomain), optional: optional(flag) });

const environmentSource = both(
  struct<environment.EnvFromSource>({
    configMapRef: optional(sourceReference),
    secretRef: optional(sourceReference),
    prefix: optional(environmentName),
  }),
  at => exactlyOne(at, ['configMapRef', 'secretRef']),
);

const port = struct<k8s.ContainerPort>({
  containerPort: required(integer(1, 65535)),
  name: optional(portName),
  protocol: optional(oneOf('TCP', 'UDP', 'SCTP')),
});

const portReference = either(integer(1, 65535), portName);

const resources = both(
  struct<k8s.ResourceRequirements>({ limits: optional(quantities), requests: optional(quantities) }),
  function* (at) {
    for (const limit of at.get('limits').members()) {
      if (limit.name.startsWith('hugepages-')) yield { at: limit, problem: 'Windows nodes have no huge pages' };
      const request = at.get('requests').get(limit.name);
      const [most, least] = [quantity(limit.value), quantity(request.value)];
      if (most !== undefined && least !== undefined && most < least) {
        yield { at: limit, problem: `it is below the request of ${JSON.stringify(request.value)}; raise the limit or lower the request` };
      }
    }
  },
);

const exec = struct<probes.ExecAction>({ command: required(list(anyText, 1)) });

const httpGet = struct<probes.HttpGetAction>({
  port: required(portReference),
  path: optional(text),
  scheme: optional(oneOf('HTTP', 'HTTPS')),
  httpHeaders: optional(list(struct<probes.HttpHeader>({ name: required(text), value: required(anyText) }))),
});

function probe(maxSuccesses?: 1): Check {
  return both(
    struct<probes.Probe>({
      httpGet: optional(httpGet),
      tcpSocket: optional(struct<probes.TcpSocketAction>({ port: required(portReference) })),
      exec: optional(exec),
      grpc: optional(struct<probes.GrpcAction>({ port: required(integer(1, 65535)), service: optional(anyText) })),
      initialDelaySeconds: optional(integer(0)),
      periodSeconds: optional(integer(1)),
      timeoutSeconds: optional(integer(1)),
      successThreshold: optional(integer(1, maxSuccesses)),
      failureThreshold: optional(integer(1)),
      terminationGracePeriodSeconds: optional(integer(1)),
    }),
    at => exactlyOne(at, ['httpGet', 'tcpSocket', 'exec', 'grpc']),
  );
}

const readinessProbe: Check = both(probe(), function* (at) {
  const grace = at.get('terminationGracePeriodSeconds');
  if (grace.isSet) yield { at: grace, problem: 'a readiness probe stops nothing; leave it out' };
});

const hook = both(
  struct<probes.LifecycleHandler>({
    exec: optional(exec),
    httpGet: optional(httpGet),
    sleep: optional(struct<probes.SleepAction>({ seconds: required(integer(0)) })),
  }),
  at => exactlyOne(at, ['exec', 'httpGet', 'sleep']),
);

const anyContainer = struct<k8s.WindowsContainer>({
  name: required(dnsLabel),
  image: required(text),
  user: optional(windowsUser),
  command: optional(list(anyText)),
  args: optional(list(anyText)),
  workingDir: optional(text),
  imagePullPolicy: optional(oneOf('Always', 'IfNotPresent', 'Never')),
  env: optional(both(list(environmentVariable), hiddenVariables)),
  envFrom: optional(list(environmentSource)),
  ports: optional(list(port)),
  resources: optional(resources),
  volumeMounts: optional(list(struct<k8s.VolumeMount>({
    name: required(dnsLabel), mountPath: required(text), readOnly: optional(flag), subPath: optional(text),
  }))),
  livenessProbe: optional(probe(1)),
  readinessProbe: optional(readinessProbe),
  startupProbe: optional(probe(1)),
  lifecycle: optional(struct<probes.Lifecycle>({ postStart: optional(hook), preStop: optional(hook) })),
  restartPolicy: optional(oneOf('Always')),
});

export const container: Check = both(anyContainer, function* (at) {
  const policy = at.get('restartPolicy');
  if (policy.isSet) yield { at: policy, problem: 'only an init container has one; the pod restarts its containers' };
});

/** An init container that is no sidecar ends before probes or hooks could matter: the API server refuses them. */
export const initContainer: Check = both(anyContainer, function* (at) {
  if (at.get('restartPolicy').isSet) return;
  for (const name of ['livenessProbe', 'readinessProbe', 'startupProbe', 'lifecycle']) {
    const member = at.get(name);
    if (member.isSet) yield { at: member, problem: "only a sidecar can have one: set restartPolicy: 'Always', or leave it out" };
  }
});

/** Mounts name a volume of the pod, and no two end at one path: Windows paths ignore capitals. */
export function* mountFaults(at: Field, volumes: readonly string[]): Generator<OptionFault> {
  const paths = new Map<string, string>();
  for (const mount of at.get('volumeMounts').items()) {
    const name = mount.get('name');
    if (name.string !== undefined && !volumes.includes(name.string)) {
      yield { at: name, problem: volumes.length ? `the pod has no such volume; it has ${volumes.join(', ')}` : 'the pod has no volumes' };
    }
    const path = mount.get('mountPath');
    const folded = path.string?.toLowerCase().replace(/\//g, '\\').replace(/\\+$/, '');
    if (folded === undefined) continue;
    const other = paths.get(folded);
    if (other) yield { at: path, problem: `${other} is mounted there already` };
    paths.set(folded, path.path);
  }
}
