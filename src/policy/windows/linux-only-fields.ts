import type { Field } from '../object/field';
import { every, type Find, type Verdict } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isSet } from '../triggers/condition';

/** Refused at any value but `null`. `privileged: true`, hostPID and hostIPC are access to the host: rules of their own. */
export const LINUX_ONLY_POD_FIELDS = ['hostUsers', 'shareProcessNamespace', 'resources'] as const;
export const LINUX_ONLY_POD_SECURITY_FIELDS = [
  'appArmorProfile', 'seLinuxOptions', 'seccompProfile', 'fsGroup', 'fsGroupChangePolicy', 'runAsUser', 'runAsGroup',
  'supplementalGroups', 'supplementalGroupsPolicy', 'seLinuxChangePolicy', 'sysctls',
] as const;
export const LINUX_ONLY_CONTAINER_FIELDS = [
  'appArmorProfile', 'seLinuxOptions', 'seccompProfile', 'capabilities', 'readOnlyRootFilesystem', 'privileged',
  'allowPrivilegeEscalation', 'procMount', 'runAsUser', 'runAsGroup',
] as const;

export const linuxOnlyFields: Rule = {
  id: 'windows/linux-only-fields',
  title: 'No Linux-only fields',
  why: 'With os.name: windows the API server rejects these fields at any value: the hardening that scanners ask for (privileged: false, drop: [ALL], a seccomp profile) makes a Windows pod invalid.',
  remedy: 'remove the field: setting it to false, {} or a default does not help',
  severity: 'error',
  acknowledgeable: false,
  sources: [
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateWindows' },
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validatePodResources' },
  ],
  notApplicable: pod => pod.declaredOs === 'windows' ? undefined : 'os.name is not windows: the API server accepts these fields (windows/linux-fields-ignored)',
  finds: everyLinuxOnlyField({
    says: ({ who, at }) => `${who} sets ${at.name}: with os.name: windows the API server rejects it at any value`,
    refusedBy: 'api-server',
    fix: 'remove',
  }),
  examples: {
    pass: [
      { title: 'what Windows supports', spec: { os: { name: 'windows' }, securityContext: { runAsNonRoot: true, windowsOptions: { runAsUserName: 'ContainerUser' } }, containers: [{ name: 'web', securityContext: {} }] } },
      { title: 'null equals absent, and so does an empty list of sysctls', spec: { os: { name: 'windows' }, hostUsers: null, securityContext: { fsGroup: null, sysctls: [] } } },
      { title: 'the OS not declared: the API server accepts them', spec: { nodeSelector: { 'kubernetes.io/os': 'windows' }, securityContext: { runAsUser: 1000 } } },
    ],
    fail: [
      ...LINUX_ONLY_POD_FIELDS.map(name => ({ title: name, spec: { os: { name: 'windows' }, [name]: mildestExample(name) } })),
      ...LINUX_ONLY_POD_SECURITY_FIELDS.map(name => ({ title: `securityContext.${name}`, spec: { os: { name: 'windows' }, securityContext: { [name]: mildestExample(name) } } })),
      ...LINUX_ONLY_CONTAINER_FIELDS.map(name => ({ title: `container ${name}`, spec: { os: { name: 'windows' }, containers: [{ name: 'web', securityContext: { [name]: mildestExample(name) } }] } })),
    ],
  },
};

/** What the API server refuses in a pod once its OS is declared, but for access to the host. */
export function everyLinuxOnlyField(verdict: Verdict): Find[] {
  const unlessHarmless: Verdict = { ...verdict, when: match => isRefused(match.at) && (verdict.when?.(match) ?? true) };
  return [
    every.pod(`securityContext.{${LINUX_ONLY_POD_SECURITY_FIELDS}}`, isSet, unlessHarmless),
    every.pod(`{${LINUX_ONLY_POD_FIELDS}}`, isSet, unlessHarmless),
    every.container(`securityContext.{${LINUX_ONLY_CONTAINER_FIELDS}}`, isSet, unlessHarmless),
  ];
}

function isRefused({ name, value }: Field): boolean {
  if (name === 'sysctls' && Array.isArray(value)) return value.length > 0;
  return name !== 'privileged' || value !== true;
}

/** The mildest valid value of a field: the one that looks as if it could do no harm. */
function mildestExample(name: string): unknown {
  switch (name) {
    case 'appArmorProfile': case 'seccompProfile': return { type: 'RuntimeDefault' };
    case 'seLinuxOptions': case 'capabilities': case 'resources': return {};
    case 'supplementalGroups': return [];
    case 'supplementalGroupsPolicy': return 'Merge';
    case 'seLinuxChangePolicy': return 'MountOption';
    case 'fsGroupChangePolicy': return 'Always';
    case 'procMount': return 'Default';
    case 'sysctls': return [{ name: 'net.ipv4.tcp_syncookies', value: '1' }];
    case 'fsGroup': case 'runAsUser': case 'runAsGroup': return 1000;
    case 'readOnlyRootFilesystem': return true;
    default: return false;
  }
}
