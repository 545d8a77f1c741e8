import { commandsOf } from './commands';
import type { Field } from './field';
import { isLinuxImage } from './image';

/** What the signs of Linux are looked for in. */
interface Suspect {
  readonly spec: Field;
  readonly containers: ReadonlyArray<{ readonly field: Field; readonly securityContext: Field }>;
}

/** Whether there is anything in a pod that does nothing on Windows, or is not there: names that say Windows are then names of something else. */
export function isMeantForLinux({ spec, containers }: Suspect): boolean {
  return ['hostPID', 'hostIPC'].some(name => spec.get(name).value === true)
    || hasUserOfLinux(spec.get('securityContext'))
    || spec.get('volumes').items().some(volume => FOLDER_OF_LINUX.test(volume.at('hostPath', 'path').text))
    || containers.some(({ field, securityContext }) =>
      securityContext.get('privileged').value === true
      || securityContext.get('capabilities').isSet
      || hasUserOfLinux(securityContext)
      || isLinuxImage(field.get('image').text)
      || commandsOf(field).some(({ text }) => PROGRAM_OF_LINUX.test(text)));
}

/** Whether there is anything in a pod that Windows has, too, but that is written for Linux as a rule. */
export function isTypicalOfLinux(pod: Suspect): boolean {
  const { spec, containers } = pod;
  return isMeantForLinux(pod)
    || spec.get('dnsPolicy').value === 'ClusterFirstWithHostNet'
    || spec.get('shareProcessNamespace').value === true
    || spec.get('volumes').items().some(volume => volume.at('hostPath', 'path').text.startsWith('/') || volume.at('emptyDir', 'medium').text !== '')
    || containers.some(({ field }) =>
      commandsOf(field).some(({ text }) => text.startsWith('/'))
      || ['command', 'args'].some(name => field.get(name).items().some(({ text }) => ABSOLUTE_ARGUMENT.test(text)))
      || field.get('volumeMounts').items().some(mount => mount.get('mountPropagation').isSet || FOLDER_OF_LINUX.test(mount.get('mountPath').text)));
}

function hasUserOfLinux(securityContext: Field): boolean {
  return ['runAsUser', 'seLinuxOptions'].some(name => securityContext.get(name).isSet);
}

/** Folders that a Windows node has none of; `/var/log`, `/run` and `/etc` are there, on its drive C. */
const FOLDER_OF_LINUX = /^\/(?:dev|proc|sys|boot|lib|lib64|usr|bin|sbin)(?:\/|$)/;
const PROGRAM_OF_LINUX = /^(?:(?:\/usr(?:\/local)?)?\/s?bin\/|(?:sh|bash|ash)$)/;
/** The value of an option. */
const ABSOLUTE_ARGUMENT = /^--?[\w.-]+=\/./;
