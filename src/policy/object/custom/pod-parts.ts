import { isWorkload } from '../built-in-kinds';
import { ComposedField } from './composed-pod';
import { CONTAINER_KINDS } from '../container-kind';
import { isRecord, type Field } from '../field';
import { isLinuxImage, isWindowsImage, saysWindowsImage } from '../image';
import { isWindowsPath } from '../likely';
import { osSignals, type OsSignal } from '../os';
import { isContainers, isHostNetwork, isOfPod, isTerm, isTolerations } from './pod-field-names';
import { asTrue, isOn } from './switched-on';
import { isAdministrator } from '../user-name';
import { saysWindows } from '../windows-name';

/** Parts of a pod, wherever they lie: what reaches the node, who it runs as, and where it is scheduled. */
export class PodParts {
  /** Whether a field of that name may matter, whatever its value. */
  public static hasName(name: string): boolean {
    return NAMES.has(name) || isHostNetwork(name);
  }

  /** Names of volumes that some parts mount. */
  public static mountedBy(all: readonly PodParts[]): ReadonlySet<unknown> {
    return new Set(all.flatMap(({ mounted }) => [...mounted]));
  }

  /** Fields of a pod spec by their names. */
  public readonly members = new Map<string, Field>();
  /** `windowsOptions`, under whatever name. */
  public readonly windowsOptions: Field[] = [];
  /** Volumes that are paths of the node, by what says so. */
  public readonly volumes: Field[] = [];
  /** Volumes that are claims. */
  public readonly claims: Field[] = [];
  /** Users who are administrators if they are ones of Windows, where nothing says that they are. */
  public readonly users: Field[] = [];
  /** Ports of containers that take a port of the node. */
  public readonly ports: Field[] = [];
  /** Fields that ask to be privileged. */
  public readonly privileged: Field[] = [];
  /** Images that say Windows. */
  public readonly images: Field[] = [];
  /** Fields of containers that may say that they are ones of Linux. */
  public readonly ofLinux: Field[] = [];
  /** Annotations about HostProcess. */
  public readonly annotations: Field[] = [];
  /** Names of the volumes that are mounted. */
  private readonly mounted = new Set<unknown>();
  private readonly options = new Set<unknown>();

  /** Takes note of a field, if it is one that matters. */
  public take(at: Field): void {
    switch (at.name) {
      case 'windowsOptions': if (isRecord(at.value)) this.takeOptions(at); break;
      case 'hostProcess': if (isOn(at)) this.takeOptions(at.up!); break;
      case 'runAsUserName': this.takeUser(at); break;
      case 'hostPID': case 'hostIPC': if (isOn(at)) this.keep(at.name, asTrue(at)); break;
      case 'nodeSelector': case 'runtimeClassName': this.keep(at.name, at); break;
      case 'os': case 'targetSystem': this.takeOs(at); break;
      case 'nodeAffinity': this.keep('affinity', composed(at.up!, { nodeAffinity: at })); break;
      case 'hostPath': this.takeHostPath(at); break;
      case 'type': if (at.text === 'hostPath') this.takeHostPath(at.up!.get('path')); break;
      case 'persistentVolumeClaim': this.claims.push(at.up!); break;
      case 'hostPort': if (Number(at.value) > 0 || isOn(at)) this.ports.push(at); break;
      case 'privileged': if (isOn(at)) this.privileged.push(at); break;
      case 'image': this.takeImage(at); break;
      case 'runAsUser': case 'capabilities': case 'seLinuxOptions': this.ofLinux.push(at); break;
      case 'command': case 'args': if (Array.isArray(at.value)) this.ofLinux.push(at); break;
      case 'annotations': if (at.up!.name !== 'metadata' || isOfPodAround(at.up!)) this.takeAnnotations(at); break;
      case 'podAnnotations': this.takeAnnotations(at); break;
      case 'volumeMounts': for (const mount of at.items()) this.mounted.add(mount.get('name').value); break;
      default:
        if (isTolerations(at.name)) this.keep('tolerations', at);
        else if (isTerm(at.name)) this.keep('affinity', affinityOf(at));
        else if (isHostNetwork(at.name) && isOn(at)) this.keep('hostNetwork', asTrue(at));
    }
  }

  /** The strong signs of an operating system in it. */
  public signs(at: Field): OsSignal[] {
    const spec = new ComposedField(this.members, at);
    return osSignals(spec, undefined, this.windowsOptions.map(windowsOptions => ({ windowsOptions })), false);
  }

  /** Whether there is anything in it that a pod could be refused for. */
  public get reachesNode(): boolean {
    const { windowsOptions, users, volumes, claims, ports, privileged, annotations } = this;
    return [windowsOptions, users, volumes, claims, ports, privileged, annotations].some(({ length }) => length > 0)
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
    for (const name of ['users', 'volumes', 'ports', 'privileged'] as const) rest[name].push(...this[name].filter(({ up }) => !read.has(up!.value)));
    rest.annotations.push(...this.annotations);
    return rest;
  }

  /** The same without some volumes. */
  public without(names: ReadonlySet<unknown>): PodParts {
    const rest = new PodParts();
    for (const [name, field] of this.members) rest.members.set(name, field);
    for (const name of ['windowsOptions', 'users', 'ports', 'privileged', 'images', 'ofLinux', 'annotations'] as const) rest[name].push(...this[name]);
    rest.volumes.push(...this.volumes.filter(({ up }) => !names.has(up!.get('name').value)));
    rest.claims.push(...this.claims.filter(volume => !names.has(volume.get('name').value)));
    return rest;
  }

  private takeOptions(at: Field): void {
    if (!this.options.has(at.value)) this.windowsOptions.push(at);
    this.options.add(at.value);
  }

  /** A name alone, such as `Administrator`, may be one of anything, where it is not in options of Windows. */
  private takeUser(at: Field): void {
    if (isOfWindowsUser(at) || [at.up!, at.up!.up].some(up => up?.name === 'windowsOptions')) this.takeOptions(at.up!);
    else if (isAdministrator(at.text)) this.users.push(at);
  }

  /** One path, an object with one, or a list of those, as a trait of KubeVela has. */
  private takeHostPath(at: Field): void {
    if (isRecord(at.value) || at.text.startsWith('/') || isWindowsPath(at.text)) this.volumes.push(at);
    for (const item of at.items()) if (isRecord(item.value)) this.volumes.push(item);
  }

  private takeOs(at: Field): void {
    if (isRecord(at.value)) this.keep('os', at);
    else if (saysWindows(at.text)) this.keep('nodeName', at);
  }

  private takeAnnotations(at: Field): void {
    if (at.members('microsoft.com/hostprocess-').length > 0) this.annotations.push(at);
  }

  /** As text, or as values of charts have it: in a repository and a tag. */
  private takeImage(at: Field): void {
    const text = at.string ?? [at.get('registry').text, at.get('repository').text].filter(part => part !== '').join('/') + `:${at.get('tag').text}`;
    if (isWindowsImage(text) || saysWindowsImage(text)) this.images.push(at.with(text));
    else if (isLinuxImage(text)) this.ofLinux.push(at.with(text));
  }

  private keep(name: string, at: Field): void {
    if (at.isSet && !this.members.has(name)) this.members.set(name, at);
  }
}

/**
 * One pod spec made of the parts that are in an object.
 *
 * @param isOfWindows whether users whose name alone does not say so are ones of Windows
 */
export function composedPod(at: Field, all: readonly PodParts[], isOfWindows = false): Field {
  const members = new Map<string, Field>();
  for (const parts of all) for (const [name, field] of parts.members) if (!members.has(name)) members.set(name, field);
  members.set('containers', new ComposedField(all.flatMap(parts => [...containersOf(parts), ...isOfWindows ? usersOf(parts) : []]), at));
  members.set('volumes', new ComposedField(all.flatMap(({ volumes, claims }) => [...volumes.map(volumeOf), ...claims]), at));
  return new ComposedField(members, at);
}

/** Its metadata: that of the object, but for annotations that are about the pod. */
export function composedMetadata(metadata: Field, all: readonly PodParts[]): Field {
  const [annotations] = all.flatMap(parts => parts.annotations);
  return annotations ? composed(metadata, { annotations }) : metadata;
}

function composed(at: Field, members: Readonly<Record<string, Field>>): Field {
  return new ComposedField(new Map(Object.entries(members)), at);
}

function containersOf({ windowsOptions, ports, privileged, images, ofLinux }: PodParts): Field[] {
  return [
    ...images.map(image => composed(image.up!, { ...nameOf(image), image })),
    ...windowsOptions.map(options => containerOf(options, { windowsOptions: normalized(options) })),
    ...privileged.map(at => containerOf(at, { privileged: asTrue(at) })),
    ...ofLinux.map(at => CONTEXT.has(at.name) ? containerOf(at, { [at.name]: at }) : composed(at.up!, { [at.name]: at })),
    ...ports.map(at => {
      const home = at.up!;
      const hostPort = at.with(Number(at.value) || at.value);
      return composed(home, { ...nameOf(at), ports: new ComposedField([composed(home, { hostPort })], home) });
    }),
  ];
}

/** The affinity that requires one term. */
function affinityOf(term: Field): Field {
  const required = composed(term.up!, { nodeSelectorTerms: new ComposedField([term], term.up!) });
  return composed(term.up!, { nodeAffinity: composed(term.up!, { requiredDuringSchedulingIgnoredDuringExecution: required }) });
}

function usersOf({ users }: PodParts): Field[] {
  return users.map(runAsUserName => containerOf(runAsUserName.up!, { windowsOptions: composed(runAsUserName.up!, { runAsUserName }) }));
}

function containerOf(at: Field, context: Readonly<Record<string, Field>>): Field {
  const home = at.up ?? at;
  return composed(home, { ...nameOf(at), securityContext: composed(home, context) });
}

/** The name of the container that a field is in, where it is an item of a list. */
function nameOf(at: Field): Record<string, Field> {
  for (let up = at.up; up; up = up.up) {
    if (typeof up.key === 'number' && isContainers(up.up!.name)) return { name: up.get('name') };
  }
  return {};
}

function volumeOf(at: Field): Field {
  if (typeof at.key === 'number') return composed(at, { name: at.get('name'), hostPath: at });
  return isRecord(at.value) ? at.up! : composed(at.up!, { hostPath: composed(at, { path: at }) });
}

/** The options with `hostProcess` as what it comes to: values of charts and templates may be text. */
function normalized(options: Field): Field {
  const hostProcess = options.get('hostProcess');
  if (!isOn(hostProcess)) return options;
  return composed(options, { ...Object.fromEntries(options.members().map(member => [member.name, member])), hostProcess: asTrue(hostProcess) });
}

/** Whether metadata is that of a pod whose parts lie beside it: a workload, and a pod with a spec of its own, are read as they are. */
function isOfPodAround({ up: holder }: Field): boolean {
  return holder !== undefined && !isWorkload(holder) && !holder.get('spec').members().some(({ name }) => isOfPod(name));
}

/** Whether a user is one that only Windows has: a name alone, such as `Administrator`, may be one of anything. */
function isOfWindowsUser(at: Field): boolean {
  return at.text.includes('\\') || /^container(?:user|administrator)\.*$/i.test(at.text);
}

const CONTEXT: ReadonlySet<string> = new Set(['runAsUser', 'capabilities', 'seLinuxOptions']);
const NAMES: ReadonlySet<string> = new Set([
  'hostPID', 'hostIPC', 'hostPath', 'hostPort', 'hostProcess', 'image', 'os', 'podSpecPatch', 'privileged', 'runAsUser', 'runAsUserName', 'runtimeClassName', 'targetSystem', 'type',
]);
