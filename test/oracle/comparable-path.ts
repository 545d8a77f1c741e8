/** What upstream writes in a path otherwise than it is in an object, or leaves out. */
const CHANGES: ReadonlyArray<readonly [RegExp, string]> = [
  [/^\[\]$/, 'spec.resourceClaims'],
  [/\.Host(PID|IPC)$/, '.host$1'],
  [/\.httpHeaders\[\d+\]\.name$/, '.httpHeaders'],
  [/\.annotations\.((?:container\.)?seccomp\..*)$/, '.annotations[$1]'],
  [/(\.volumeClaimTemplate\.metadata\.annotations)\[[^]*\]$/, '$1'],
  [/\.(labels|matchLabels|nodeSelector)(?:\.\w+|\[[^\]]*\])$/, '.$1'],
  [/\btemplate\.metadata\./, 'template.'],
  [/(\.volumeMounts)\[\d+\](\.(?:subPath|subPathExpr|mountPropagation|recursiveReadOnly))$/, '$1$2'],
  [/(\.volumes\[\d+\])\.persistentDisk\./, '$1.gcePersistentDisk.'],
  [/(\.volumes\[\d+\])\.cephFS$/, '$1.cephfs'],
  [/(\.volumes\[\d+\])\.downwarAPI$/, '$1.downwardAPI'],
  [/(\.volumes\[\d+\]\.iscsi)\.initiatorname$/, '$1.initiatorName'],
  [/(\.volumes\[\d+\]\.csi)\.nodePublishSecretRef\.name$/, '$1.name'],
  [/(\.downwardAPI)\.items\[\d+\]/, '$1'],
  [/(\.volumes\[\d+\]\.projected)\.sources\[\d+\]\.serviceAccountToken\.path$/, '$1.path'],
  [/\.fieldRef\.fieldPath$/, '.fieldRef'],
  [/(\bvolumeClaimTemplates?(?:\[\d+\])?\.spec\.resources)\.requests\.storage$/, '$1[storage]'],
  [/(\.volumeClaimTemplates)(?:\[\d+\])?\.metadata\.(?:persistentVolumeClaim\.claimName|name)$/, '$1.metadata.name'],
  [/(\.volumeClaimTemplate\.metadata)\.uID$/, '$1.uid'],
  [/(\.tolerations\[\d+\])\.value$/, '$1.operator'],
  [/(\.podAffinityTerm|DuringExecution\[\d+\])\.namespaces\[\d+\]$/, '$1.namespace'],
  [/(\.podAffinityTerm|(?:DuringExecution|topologySpreadConstraints)\[\d+\])(\[\d+\])$/, '$1.matchLabelKeys$2'],
  [/\.\{topologyKey, whenUnsatisfiable\}$/, ''],
  [/(\.(?:schedulingGates|dnsConfig\.options)\[\d+\])\.name$/, '$1'],
  [/\.serviceAccount$/, '.serviceAccountName'],
  [/^spec\.rollback\.version$/, 'metadata.annotations'],
  [/^metadata\.generateName$/, 'metadata.name'],
  [/^(metadata\.finalizers)\[\d+\]$/, '$1'],
  [/\.annotations\.scheduler\.alpha\.kubernetes\.io\/tolerations\[\d+\]\.\w+$/, '.annotations'],
  [/\.annotations(?:\.\w+|\[(?!kubernetes\.io\/config\.mirror|controller\.kubernetes\.io\/|(?:container\.)?(?:seccomp|apparmor)\.security\.(?:alpha|beta)\.kubernetes\.io\/[A-Za-z0-9]+\]$)[^]*\])$/, '.annotations'],
  [/\.envFrom\[\d+\]$/, '.envFrom'],
  [/\.resizePolicy\[\d+\](\.\w+)?$/, '.resizePolicy'],
  [/\.initContainers\[\d+\](\.ports\[\d+\]\.hostPort)$/, '.initContainers[]$1'],
  [/\.overhead\.limits\[/, '.overhead['],
  [/\.(limits|requests|overhead)\.(\w+)$/, '.$1[$2]'],
  [/\.resources\.containers\[(\d+)\]\[(.+)\]\.limits$/, '.containers[$1].resources.limits[$2]'],
];

/** A path in a form that is the same for the judge and for upstream. */
export function comparablePath(path: string): string {
  return CHANGES.reduce((text, [from, to]) => text.replace(from, to), path);
}
