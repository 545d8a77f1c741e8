import { dnsLabel, dnsSubdomain, environmentName } from './names';
import { alternatives, anyText, flag, list, optional, required, ruled, struct, text } from './option';
import { unit } from './quantity';
import type { Check } from '../option-check';

const keySelector = struct('KeySelector', "A key of a ConfigMap or Secret in the pod's namespace.", {
  name: required(dnsSubdomain, 'Name of the ConfigMap or Secret.'),
  key: required(text, 'The key.'),
  optional: optional(flag, 'Whether the pod starts without it.', '`false`'),
});

export const objectFieldSelector = struct('ObjectFieldSelector', 'A field of the pod, e.g. `metadata.name`.', {
  fieldPath: required(text, 'Path of the field.'),
  apiVersion: optional(text, 'Version of the schema that the path is written in.', '`v1`'),
});

export const resourceFieldSelector = struct('ResourceFieldSelector', 'A resource of a container, e.g. `limits.memory`.', {
  resource: required(text, 'The resource.'),
  containerName: optional(dnsLabel, 'Name of the container; required in volumes.', 'the container itself'),
  divisor: optional(unit, 'Unit of the value, e.g. `1Mi`.', '`1`'),
});

const envVarSource = struct('EnvVarSource', 'Where the value of an environment variable comes from: exactly one of these fields.', {
  ...alternatives('another source is set', {
    configMapKeyRef: [keySelector, 'A key of a ConfigMap.'],
    secretKeyRef: [keySelector, 'A key of a Secret.'],
    fieldRef: [objectFieldSelector, 'A field of the pod.'],
    resourceFieldRef: [resourceFieldSelector, 'A resource of a container.'],
  }),
});

const envVar = struct('EnvVar', 'An environment variable: a `value`, or where the value comes from.', {
  name: required(environmentName, 'Name of the variable.'),
  value: optional(anyText, 'Value of the variable.', 'empty, or what `valueFrom` refers to'),
  valueFrom: optional(envVarSource, 'Where the value comes from.', '`value` is set'),
}, function* (at) {
  if (at.get('value').value && at.get('valueFrom').isSet) yield { at, problem: 'must set either value or valueFrom, not both' };
});

/** A second definition hides the first, unless it is built on it: X="$(X);more". */
const hiddenVariables: Check = function* (at) {
  const seen: string[] = [];
  for (const one of at.items()) {
    const name = one.get('name');
    if (name.string === undefined) continue;
    const own = `$(${name.string})`;
    const isBuiltOn = one.get('value').string !== own && one.get('value').text.includes(own);
    if (seen.includes(name.string) && !isBuiltOn) yield { at: name, problem: 'it hides the earlier variable of that name; each variable name must be unique' };
    seen.push(name.string);
  }
};

export const variables = ruled(list(envVar), hiddenVariables);

const envSourceReference = struct('EnvSourceReference', 'A ConfigMap or Secret by name.', {
  name: required(dnsSubdomain, 'Name of the ConfigMap or Secret.'),
  optional: optional(flag, 'Whether the pod starts without it.', '`false`'),
});

export const variableSources = list(struct(
  'EnvFromSource', 'A ConfigMap or Secret whose entries become environment variables: exactly one of the two.', {
    ...alternatives('the other source is set', {
      configMapRef: [envSourceReference, 'A ConfigMap.'],
      secretRef: [envSourceReference, 'A Secret.'],
    }),
    prefix: optional(environmentName, 'Prefix of the name of every variable.', 'none'),
  },
));
