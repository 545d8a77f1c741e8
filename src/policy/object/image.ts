/** Whether an image is one of Windows: one of its base images, or built on one by its tag. */
export function isWindowsImage(image: string): boolean {
  return BASE.test(image);
}

/** Whether an image says Windows by its name or its tag, as ones of Linux may that build, emulate or manage Windows. */
export function saysWindowsImage(image: string): boolean {
  return NAMED.test(image);
}

/** Whether an image names a Linux distribution, or Linux itself, or is known to be built for nothing else. */
export function isLinuxImage(image: string): boolean {
  return LINUX.test(image) || LINUX_ALONE.test(image);
}

/**
 * Whether an image starts `ServiceMonitor.exe`, which does not work for anybody but an administrator: those of IIS.
 *
 * @see https://github.com/microsoft/IIS.ServiceMonitor/issues/77
 */
export function needsAdministrator(image: string): boolean {
  return IIS.test(image);
}

const BASE = new RegExp([
  // Microsoft's own, and the official images of Docker for Windows.
  '^mcr\\.microsoft\\.com/(?:windows|dotnet/framework)/',
  '^(?:docker\\.io/)?(?:winamd64|microsoft/(?:iis|aspnet|nanoserver|windowsservercore|dotnet-framework))\\b',
  // A word of the tag, or of the name.
  '(?::|:[^/:]*[-_.])(?:(?:windows)?(?:nanoserver|servercore)\\w*|ltsc20\\d\\d)(?:[-_.@]|$)',
  '(?:^|[-_./])(?:nanoserver|(?:windows)?servercore)(?=[-_.:@/]|$)',
].join('|'), 'i');
const NAMED = new RegExp([
  // The first word of the tag, or its last, with a version or an architecture.
  ':(?:win(?:dows)?(?:-?\\d+)?)(?:[-_.@]|$)', ':[^/:]*[-_.]win(?:dows)?-?\\d*(?:-(?:amd64|arm64|x64|hp|hostprocess|core))?(?:@|$)', ':(?:10\\.0\\.\\d{5}(?:\\.\\d+)?|1809|20348|26100)(?:@|$)',
  // A word of the name.
  '(?:^|[-_./])(?:windows[-_]exporter|iis|wcow|hostprocess)(?=[:@/]|$)',
  '/windows/',
  '(?<!(?:^|[-_./])(?:remote|for|to|from|with|on|via|cross|manage|scan))[-_/](?:windows|win[-_]?(?:amd64|x64|\\d{4}))(?:[-_]?(?:amd64|x64|arm64|\\d{4}|ltsc\\d{4}))?(?=[:@]|$)',
].join('|'), 'i');
const LINUX = /(?:^|[-_./:])(?:linux|alpine|ubuntu|debian|busybox|distroless|bullseye|bookworm|trixie|jammy|noble|ubi\d*)(?=[-_.:@/\d]|$)/i;
/**
 * Images that their projects build for Linux alone; what Windows has of the like goes by other names: `windows-exporter`, `calico/node-windows`,
 * `sigwindowstools/kube-proxy`.
 *
 * @see kubernetes build/common.sh KUBE_SERVER_IMAGE_TARGETS; prometheus/node_exporter Dockerfile; kubevirt/kubevirt cmd
 */
const LINUX_ALONE = new RegExp(`(?:^|/)(?:${[
  'registry\\.k8s\\.io/kube-(?:apiserver|controller-manager|scheduler|proxy)', 'prom(?:etheus)?/node-exporter', 'kubevirt/virt-[a-z-]+', 'kube-vip/kube-vip',
  'metallb/(?:speaker|controller)', 'cilium/cilium', 'calico/node', 'nvidia/k8s-device-plugin', 'falcosecurity/falco',
].join('|')})(?=[:@]|$)`, 'i');
const IIS = /(?:^|\/)(?:windows\/servercore\/iis|dotnet\/framework\/(?:aspnet|wcf)|microsoft\/(?:iis|aspnet))(?=[:@]|$)/i;
