import { isRecord, type Field } from './field';

/** What the API server decodes a field into. A value of another type ends the whole request. */
export type Type =
  | 'string' | 'boolean' | 'integer' | 'quantity'
  | { readonly list: Type }
  | { readonly map: Type }
  | { readonly fields: Readonly<Record<string, Type>> };

const list = (type: Type): Type => ({ list: type });
const fields = (types: Readonly<Record<string, Type>>): Type => ({ fields: types });

const seLinuxOptions = fields({ user: 'string', role: 'string', type: 'string', level: 'string' });
const profile = fields({ type: 'string', localhostProfile: 'string' });
const windowsOptions = fields({
  gmsaCredentialSpec: 'string', gmsaCredentialSpecName: 'string', hostProcess: 'boolean', runAsUserName: 'string',
});

const container = fields({
  name: 'string',
  ports: list(fields({ containerPort: 'integer', hostPort: 'integer', name: 'string', protocol: 'string' })),
  resources: fields({ limits: { map: 'quantity' }, requests: { map: 'quantity' } }),
  securityContext: fields({
    allowPrivilegeEscalation: 'boolean',
    appArmorProfile: profile,
    capabilities: fields({ add: list('string'), drop: list('string') }),
    privileged: 'boolean',
    procMount: 'string',
    readOnlyRootFilesystem: 'boolean',
    runAsGroup: 'integer',
    runAsNonRoot: 'boolean',
    runAsUser: 'integer',
    seLinuxOptions,
    seccompProfile: profile,
    windowsOptions,
  }),
});

/** The part of a pod spec that the rules read. */
export const POD_SPEC: Type = fields({
  affinity: fields({
    nodeAffinity: fields({
      requiredDuringSchedulingIgnoredDuringExecution: fields({
        nodeSelectorTerms: list(fields({
          matchExpressions: list(fields({ key: 'string', operator: 'string', values: list('string') })),
        })),
      }),
    }),
  }),
  containers: list(container),
  ephemeralContainers: list(container),
  hostIPC: 'boolean',
  hostNetwork: 'boolean',
  hostPID: 'boolean',
  hostUsers: 'boolean',
  initContainers: list(container),
  nodeSelector: { map: 'string' },
  os: fields({ name: 'string' }),
  runtimeClassName: 'string',
  securityContext: fields({
    appArmorProfile: profile,
    fsGroup: 'integer',
    fsGroupChangePolicy: 'string',
    runAsGroup: 'integer',
    runAsNonRoot: 'boolean',
    runAsUser: 'integer',
    seLinuxChangePolicy: 'string',
    seLinuxOptions,
    seccompProfile: profile,
    supplementalGroups: list('integer'),
    supplementalGroupsPolicy: 'string',
    sysctls: list(fields({ name: 'string', value: 'string' })),
    windowsOptions,
  }),
  shareProcessNamespace: 'boolean',
  volumes: list(fields({ name: 'string', hostPath: fields({ path: 'string', type: 'string' }) })),
});

export interface Mismatch {
  readonly at: Field;
  /** E.g. `a boolean`. */
  readonly wanted: string;
}

/** Every field below that has a type the API server can not decode. */
export function* mismatches(at: Field, type: Type): Generator<Mismatch> {
  const { value } = at;
  if (!at.isSet) return;
  if (typeof type === 'string') {
    if (!SCALARS[type].accepts(value)) yield { at, wanted: SCALARS[type].wanted };
  } else if ('list' in type) {
    if (!Array.isArray(value)) yield { at, wanted: 'a list' };
    for (const item of at.items()) yield* mismatches(item, type.list);
  } else if (!isRecord(value)) {
    yield { at, wanted: 'an object' };
  } else if ('map' in type) {
    for (const member of at.members()) yield* mismatches(member, type.map);
  } else {
    for (const key of Object.keys(value)) {
      const member = Object.prototype.hasOwnProperty.call(type.fields, key) ? type.fields[key] : undefined;
      if (member) yield* mismatches(at.get(key), member);
    }
  }
}

const SCALARS = {
  string: { wanted: 'a string', accepts: (value: unknown) => typeof value === 'string' },
  boolean: { wanted: 'a boolean', accepts: (value: unknown) => typeof value === 'boolean' },
  integer: { wanted: 'an integer', accepts: (value: unknown) => Number.isInteger(value) },
  quantity: { wanted: 'a quantity (a string or a number)', accepts: (value: unknown) => typeof value === 'string' || typeof value === 'number' },
};
