import { QUALIFIED_NAME } from './names';

const OF_CONTAINERS = ['cpu', 'memory', 'ephemeral-storage'];
const CPU_OR_MEMORY = ['cpu', 'memory'];

/** What a container may have: what Kubernetes itself knows, and extended resources, which have a domain. */
export function isContainerResource(name: string): boolean {
  if (OF_CONTAINERS.includes(name)) return true;
  if (!QUALIFIED_NAME.accepts(name)) return false;
  if (!name.includes('/')) return isHugePages(name);
  return isNative(name) || isExtended(name);
}

/** What a pod may have as a whole. */
export function isPodResource(name: string): boolean {
  return isFilledIn(name) && QUALIFIED_NAME.accepts(name);
}

/** What the API server fills in for a pod as a whole, valid or not. */
export function isFilledIn(name: string): boolean {
  return isCpuOrMemory(name) || isHugePages(name);
}

export function isCpuOrMemory(name: string): boolean {
  return CPU_OR_MEMORY.includes(name);
}

export function isHugePages(name: string): boolean {
  return name.startsWith(HUGE_PAGES);
}

/** Whether a container may request less of it than its limit. */
export function mayBeOvercommitted(name: string): boolean {
  return isNative(name) && !isHugePages(name);
}

/** Whether it is only counted as a whole. */
export function isIndivisible(name: string): boolean {
  return !isNative(name);
}

/** The size of the pages in a name of huge pages. */
export function pageSizeIn(name: string): string {
  return name.slice(HUGE_PAGES.length);
}

const HUGE_PAGES = 'hugepages-';
/** What quotas put before a name. */
const QUOTA_PREFIX = 'requests.';

function isNative(name: string): boolean {
  return !name.includes('/') || name.includes('kubernetes.io/');
}

function isExtended(name: string): boolean {
  return !name.startsWith(QUOTA_PREFIX) && QUALIFIED_NAME.accepts(QUOTA_PREFIX + name);
}
