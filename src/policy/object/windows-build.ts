/** Builds of Windows, by the words for them in names and tags of images. */
const BY_WORD: Readonly<Record<string, number>> = {
  'ltsc2016': 14393,
  'ltsc2019': 17763,
  'ltsc2022': 20348,
  'ltsc2025': 26100,
  'nanoserver-1809': 17763,
  'servercore-1809': 17763,
  '10.0.14393': 14393,
  '10.0.17763': 17763,
  '10.0.20348': 20348,
  '10.0.25398': 25398,
  '10.0.26100': 26100,
};
const WORD = new RegExp(`(?<![^-_.])(?:windows)?(${Object.keys(BY_WORD).join('|').replaceAll('.', '\\.')})(?![^-_.])`, 'gi');
/** The last name of a reference and its tag, with or without a digest after it. */
const TAG = /^[^@]*?([^/:@]+):([^:/@]+)(?:@|$)/;
const LABEL = /^10\.0\.(\d{5})$/;

/** The first build whose images run on later nodes. */
const FIRST_PORTABLE = 20348;

/** The build of Windows that an image names, if it names one, and no other. */
export function buildOfImage(image: string): number | undefined {
  const named = TAG.exec(image);
  if (!named) return undefined;
  const words = [...`${named[1]}-${named[2]}`.matchAll(WORD)];
  const builds = new Set(words.map(([, word]) => BY_WORD[word!.toLowerCase()]));
  return builds.size === 1 ? [...builds][0] : undefined;
}

/** The build in a value of the node label for it. */
export function buildOfLabel(value: string): number | undefined {
  const build = LABEL.exec(value)?.[1];
  return build === undefined ? undefined : Number(build);
}

/**
 * Whether a node runs an image, under process isolation: Kubernetes knows no other.
 *
 * @see https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility
 */
export function canRun(node: number, image: number): boolean {
  return image < FIRST_PORTABLE ? image === node : image <= node;
}
