/** `validateLocalDescendingPath`: a path below some folder, whatever it is. */
export function isDescending(path: string): boolean {
  return !path.startsWith('/') && !path.split('/').includes('..');
}
