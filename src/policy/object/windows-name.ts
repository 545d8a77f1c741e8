/** What comes after `win` in the names of node pools, which may be as short as six letters on AKS. */
const AFTER = 'np|pools?|nodes?|nodepools?|workers?|wkr|agents?|age|apps?|srv|servers?|gpu|prod|dev|test|stg|vms?|core|nano|web|iis|spot|user|system';
const BEFORE = 'aks|eks|gke|k8s|np|pool|node|my|user|app|prod|dev|test|mng|ng';
const WINDOWS = new RegExp([
  `(?:^|[^a-z]|^(?:${BEFORE}))win(?:dows)?(?:${AFTER})?(?![a-z])`, '(?:^|[^a-z])windows(?!ill|update)[a-z]+', '(?:^|[^a-z])ltsc20\\d\\d(?!\\d)', '(?:^|[^a-z])ws20\\d\\d(?!\\d)',
  'wcow', 'nanoserver', 'servercore',
  // AKS names nodes of Windows without dashes, as they may have 15 characters, and those of Linux `aks-pool-12345678-vmss000000`.
  '^aks[a-z][a-z0-9]{0,5}0000[0-9a-z]{2}$',
].join('|'), 'i');
/** A name that denies it, names Linux as well, or a distribution. */
const OTHERWISE = /(?:^|[^a-z])(?:no|non|not|exclude|without|deny|disable)[-_./]?win|linux|ubuntu|debian|rhel|centos|rocky|suse/i;

/** Whether a name says Windows: `win22`, `windows-pool`, `Windows2022`, `runhcs-wcow-process`; not `darwin`, `window` or `winter`. */
export function saysWindows(name: string): boolean {
  return WINDOWS.test(name) && !OTHERWISE.test(name);
}
