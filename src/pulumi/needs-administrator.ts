const IIS = /^mcr\.microsoft\.com\/(windows\/servercore\/iis|dotnet\/framework\/(aspnet|wcf))(?=[:@]|$)/i;

/** Whether an image starts as an administrator only: ServiceMonitor.exe, which starts IIS, changes the registry. */
export function needsAdministrator(image: string): boolean {
  return IIS.test(image);
}
