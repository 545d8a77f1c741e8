import { CONTAINER_PARTS } from './container-parts';
import type { Dice } from './dice';
import { merged, type Json } from './merged';
import { OBJECT_PARTS } from './object-parts';
import type { Kind, OsName, Part } from './part';
import { POD_PARTS } from './pod-parts';
import { VOLUME_PARTS } from './volume-parts';

const LABELS = { app: 'web' };
const SELECTED = { spec: { selector: { matchLabels: LABELS } } };

interface KindShape {
  readonly apiVersion: string;
  readonly base: Json;
  /** The way to what has the pod's metadata and spec. */
  readonly pod: readonly string[];
  /** What the pod says there. */
  readonly podSpec?: Json;
}

const SHAPES: Readonly<Record<Kind, KindShape>> = {
  Pod: { apiVersion: 'v1', base: {}, pod: [] },
  PodTemplate: { apiVersion: 'v1', base: {}, pod: ['template'] },
  ReplicationController: { apiVersion: 'v1', base: { spec: { selector: LABELS } }, pod: ['spec', 'template'] },
  DaemonSet: { apiVersion: 'apps/v1', base: SELECTED, pod: ['spec', 'template'] },
  Deployment: { apiVersion: 'apps/v1', base: SELECTED, pod: ['spec', 'template'] },
  ReplicaSet: { apiVersion: 'apps/v1', base: SELECTED, pod: ['spec', 'template'] },
  StatefulSet: { apiVersion: 'apps/v1', base: SELECTED, pod: ['spec', 'template'] },
  Job: { apiVersion: 'batch/v1', base: {}, pod: ['spec', 'template'], podSpec: { restartPolicy: 'OnFailure' } },
  CronJob: { apiVersion: 'batch/v1', base: { spec: { schedule: '* * * * *' } }, pod: ['spec', 'jobTemplate', 'spec', 'template'], podSpec: { restartPolicy: 'OnFailure' } },
};

export const KINDS = Object.keys(SHAPES) as readonly Kind[];
const SYSTEMS: readonly OsName[] = ['linux', 'windows', 'none'];

/** What is said of a pod, at the place where an object of a kind has it. */
export function inPod(kind: Kind, pod: Json): Json {
  return [...SHAPES[kind].pod].reverse().reduce<Json>((value, name) => ({ [name]: value }), pod);
}

/** An object that the API server accepts: of any kind and system, with a handful of all that it may have. */
export function rightObject(dice: Dice): Json {
  const kind = dice.pick(KINDS);
  const os = dice.pick(SYSTEMS);
  const { apiVersion, base, podSpec = {} } = SHAPES[kind];
  const fits = (part: Part) => (part.os?.includes(os) ?? true) && (part.kinds?.includes(kind) ?? true);
  const chosen = new Set<string>();
  const isFree = ({ choices = [] }: Part) => {
    if (choices.some(choice => chosen.has(choice))) return false;
    for (const choice of choices) chosen.add(choice);
    return true;
  };
  const some = (parts: readonly Part[], most: number) => dice.some(parts.filter(fits), most).filter(isFree).map(({ adds }) => adds);

  const around = some(OBJECT_PARTS, 4);
  const inside = [...some(CONTAINER_PARTS, 6), ...some(VOLUME_PARTS, 3), ...some(POD_PARTS, 6)];
  const plain: Json = {
    metadata: { labels: LABELS },
    spec: { ...os !== 'none' && { os: { name: os } }, containers: [{ name: 'web', image: 'example.com/web:1' }], ...podSpec },
  };
  const whole = inside.reduce(merged, plain);
  return [base, inPod(kind, whole), ...around].reduce(merged, { apiVersion, kind, metadata: { name: 'edge' } });
}
