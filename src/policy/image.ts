/** Far more than any registry takes. */
const LONGEST = 4096;

/** Whether an image is one of Windows, by its name or its tag. One that runs Windows in an emulator is one of Linux. */
export function isWindowsImage(image: string): boolean {
  const name = image.slice(0, LONGEST);
  return WINDOWS.test(name) && !EMULATOR.test(name);
}

/** Whether an image names a Linux distribution, or Linux itself. */
export function isLinuxImage(image: string): boolean {
  return LINUX.test(image.slice(0, LONGEST));
}

/**
 * Whether an image starts `ServiceMonitor.exe`, which does not work for anybody but an administrator: those of IIS.
 *
 * @see https://github.com/microsoft/IIS.ServiceMonitor/issues/77
 */
export function needsAdministrator(image: string): boolean {
  return IIS.test(image.slice(0, LONGEST));
}

const WINDOWS = new RegExp([
  // Microsoft's own, and the official images of Docker for Windows.
  '^mcr\\.microsoft\\.com/(?:windows|dotnet/framework)/',
  '^(?:docker\\.io/)?(?:winamd64|microsoft/(?:iis|aspnet|nanoserver|windowsservercore|dotnet-framework))\\b',
  // A word of the tag.
  '(?::|:[^/:]*[-_.])(?:win(?:dows)?\\d*|windows-?(?:server)?(?:core|nano)?\\w*|nanoserver\\w*|servercore\\w*|ltsc20\\d\\d)(?:[-_.@]|$)',
  // A word of the name.
  '(?:^|[-_./])(?:nanoserver|(?:windows)?servercore|windows[-_]exporter|iis|wcow)(?=[-_.:@/]|$)',
  '/windows/',
  '[-_/](?:windows|win)(?:[-_]?(?:amd64|x64|arm64|\\d{4}|ltsc\\d{4}))?(?=[:@]|$)',
].join('|'), 'i');
const EMULATOR = /(?:^|\/)dockurr?\/windows(?=[-:@]|$)/i;
const LINUX = /(?:^|[-_./:])(?:linux|alpine|ubuntu|debian|busybox|distroless|bullseye|bookworm|trixie|jammy|noble|ubi\d*)(?=[-_.:@/\d]|$)/i;
const IIS = /(?:^|\/)(?:windows\/servercore\/iis|dotnet\/framework\/(?:aspnet|wcf)|microsoft\/(?:iis|aspnet))(?=[:@]|$)/i;
