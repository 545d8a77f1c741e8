import { IMPLIED_FIELDS, POD_TYPE } from './pod-type';
import type { Scalar } from './scalar';
import { Fields, list, map, type Naming, type Type } from './type';

const ofWindowsOptions = Object.fromEntries(Object.keys(POD_TYPE['WindowsSecurityContextOptions']!).map(name => [name, `windowsOptions.${name}`]));

/** Where fields of the security context belong that are written beside it. */
const ofSecurityContext = {
  windowsOptions: 'securityContext.windowsOptions',
  runAsNonRoot: 'securityContext.runAsNonRoot',
  podSecurityContext: 'securityContext',
  containerSecurityContext: 'securityContext',
  ...Object.fromEntries(Object.entries(ofWindowsOptions).map(([name, way]) => [name, `securityContext.${way}`])),
};

/** What is known of names besides what Kubernetes publishes: where else they belong, and where a newer version will have no others. */
const NAMING: Readonly<Record<string, Naming>> = {
  Container: { elsewhere: ofSecurityContext },
  EphemeralContainer: { elsewhere: ofSecurityContext },
  PodOS: { whole: true },
  PodSecurityContext: { elsewhere: ofWindowsOptions, whole: true },
  PodSpec: { elsewhere: ofSecurityContext },
  SecurityContext: { elsewhere: ofWindowsOptions, whole: true },
  WindowsSecurityContextOptions: { whole: true },
};

const known = new Map<string, Fields>();

/** An object that a pod, or whatever holds one, consists of, by the name that Kubernetes gives it. */
export function typeNamed(name: string): Fields {
  const types = () => Object.fromEntries(Object.entries(POD_TYPE[name]!).map(([field, type]) => [field, typeOf(type)]));
  const it = known.get(name) ?? new Fields(name, types, { ...NAMING[name], implied: IMPLIED_FIELDS[name] ?? [] });
  known.set(name, it);
  return it;
}

function typeOf(text: string): Type {
  const inner = text.slice(0, -2);
  if (text.endsWith('[]')) return list(typeOf(inner));
  if (text.endsWith('{}')) return map(typeOf(inner));
  return Object.hasOwn(POD_TYPE, text) ? typeNamed(text) : text as Scalar;
}

export const POD_SPEC = typeNamed('PodSpec');
export const METADATA = typeNamed('ObjectMeta');
