import { ComposedField } from './composed';
import { CONTAINER_KINDS } from './container-kind';
import { Field, isRecord } from './field';
import { isWindowsImage } from './image';
import { isWindowsPath } from './likely';
import { osSignals, type OsSignal } from './os';
import { isContainers, isTolerations } from './pod-fields';

/** Parts of a pod, wherever they lie: what reaches the node, who it runs as, and where it is scheduled. */
export class PodParts {
  /** Whether a field of that name may matter, whatever its value. */
  public static hasName(name: string): boolean {
    return NAMES.has(name);
  }

  /** Fields of a pod spec by their names. */
  public readonly members = new Map<string, Field>();
  /** `windowsOptions`, under whatever name. */
  public readonly windowsOptions: Field[] = [];
  /** Volumes that are paths of the node. */
  public readonly volumes: Field[] = [];
  /** Ports of containers that take a port of the node. */
  public readonly ports: Field[] = [];
  /** Fields that ask to be privileged. */
  public readonly privileged: Field[] = [];
  /** Images of Windows. */
  public readonly images: Field[] = [];

  /** Takes note of a field, if it is one that matters. */
  public take(at: Field): void {
    switch (at.name) {
      case 'windowsOptions': if (isRecord(at.value)) this.takeOptions(at); break;
      case 'hostProcess': if (isTrue(at)) this.takeOptions(at.up!); break;
      case 'runAsUserName': if (at.text !== '') this.takeOptions(at.up!); break;
      case 'hostNetwork': case 'hostPID': case 'hostIPC': if (isTrue(at)) this.keep(at.name, asTrue(at)); break;
      case 'nodeSelector': case 'affinity': case 'os': case 'runtimeClassName': this.keep(at.name, at); break;
      case 'hostPath': if (isRecord(at.value) || isWindowsPath(at.text)) this.volumes.push(at); break;
      case 'hostPort': if (Number(at.value) > 0) this.ports.push(at); break;
      case 'privileged': if (isTrue(at)) this.privileged.push(at); break;
      case 'image': if (isWindowsImage(at.text)) this.images.push(at); break;
      default: if (isTolerations(at.name)) this.keep('tolerations', at);
    }
  }

  /** The strong signs of an operating system in it. */
  public signs(at: Field): OsSignal[] {
    const spec = new ComposedField(this.members, at);
    return osSignals(spec, undefined, this.windowsOptions.map(windowsOptions => ({ windowsOptions })), false);
  }

  public get isEmpty(): boolean {
    return !this.reachesNode && this.members.size + this.images.length === 0;
  }

  /** Whether there is anything in it that a pod could be refused for. */
  public get reachesNode(): boolean {
    return this.windowsOptions.length + this.volumes.length + this.ports.length + this.privileged.length > 0
      || ['hostNetwork', 'hostPID', 'hostIPC'].some(name => this.members.has(name));
  }

  /** What of it is not part of a pod spec at the places where Kubernetes has it. */
  public beside(spec: Field): PodParts {
    const containers = CONTAINER_KINDS.flatMap(kind => spec.get(kind).items());
    const contexts = [spec, ...containers].map(holder => holder.get('securityContext'));
    const read = new Set<unknown>([
      spec, ...contexts, ...contexts.map(context => context.get('windowsOptions')), ...spec.get('volumes').items(),
      ...containers.flatMap(container => container.get('ports').items()),
    ].map(({ value }) => value));
    const rest = new PodParts();
    for (const [name, field] of this.members) if (!read.has(field.up!.value)) rest.members.set(name, field);
    rest.windowsOptions.push(...this.windowsOptions.filter(({ value }) => !read.has(value)));
    for (const name of ['volumes', 'ports', 'privileged'] as const) rest[name].push(...this[name].filter(({ up }) => !read.has(up!.value)));
    return rest;
  }

  private takeOptions(at: Field): void {
    if (!this.windowsOptions.some(({ value }) => value === at.value)) this.windowsOptions.push(at);
  }

  private keep(name: string, at: Field): void {
    if (at.isSet && !this.members.has(name)) this.members.set(name, at);
  }
}

/** One pod spec of parts, which stands for an object that they are in. */
export function composedPod(at: Field, all: readonly PodParts[]): Field {
  const members = new Map<string, Field>();
  for (const parts of all) for (const [name, field] of parts.members) if (!members.has(name)) members.set(name, field);
  members.set('containers', listOf(at, 'containers', all.flatMap(containersOf)));
  members.set('volumes', listOf(at, 'volumes', all.flatMap(({ volumes }) => volumes.map(volumeOf))));
  return new ComposedField(members, at);
}

function listOf(at: Field, name: string, fields: readonly Field[]): Field {
  return new ComposedField(fields, at.get(name));
}

function containersOf({ windowsOptions, ports, privileged, images }: PodParts): Field[] {
  return [
    ...images.map(at => new ComposedField(new Map<string, Field>([...nameOf(at), ['image', at]]), at.up!)),
    ...windowsOptions.map(options => containerOf(options, 'securityContext', { windowsOptions: normalized(options) })),
    ...privileged.map(at => containerOf(at, 'securityContext', { privileged: asTrue(at) })),
    ...ports.map(at => {
      const home = at.up!;
      const port = new ComposedField(new Map([['hostPort', new Field(Number(at.value), home, at.key)]]), home);
      return new ComposedField(new Map([...nameOf(at), ['ports', listOf(home, 'ports', [port])]]), home);
    }),
  ];
}

function containerOf(at: Field, key: string, members: Readonly<Record<string, Field>>): Field {
  const home = at.up!;
  return new ComposedField(new Map<string, Field>([...nameOf(at), [key, new ComposedField(new Map(Object.entries(members)), home)]]), home);
}

/** The name of the container that a field is in, where it is an item of a list. */
function nameOf(at: Field): Array<[string, Field]> {
  for (let up = at.up; up; up = up.up) {
    if (typeof up.key === 'number' && isContainers(up.up!.name)) return [['name', up.get('name')]];
  }
  return [];
}

function volumeOf(at: Field): Field {
  return isRecord(at.value) ? at.up! : new ComposedField(new Map([['hostPath', new ComposedField(new Map([['path', at]]), at)]]), at.up!);
}

/** The options with `hostProcess` as what it comes to: values of charts and templates may be text. */
function normalized(options: Field): Field {
  const hostProcess = options.get('hostProcess');
  if (!isTrue(hostProcess)) return options;
  return new ComposedField(new Map([...options.members().map(member => [member.name, member] as const), ['hostProcess', asTrue(hostProcess)]]), options);
}

function isTrue(at: Field): boolean {
  return at.value === true || /^(?:true|yes|on|y)$/i.test(at.text.trim());
}

function asTrue(at: Field): Field {
  return new Field(true, at.up, at.key);
}

const NAMES: ReadonlySet<string> = new Set([
  'hostNetwork', 'hostPID', 'hostIPC', 'hostPath', 'hostPort', 'hostProcess', 'image', 'podSpecPatch', 'privileged', 'runAsUserName', 'runtimeClassName',
]);
