/** Builds of Windows, by the words for them in tags of images. */
const BY_WORD: Readonly<Record<string, number>> = { ltsc2016: 14393, ltsc2019: 17763, 1809: 17763, ltsc2022: 20348, ltsc2025: 26100 };
const WORD = /(?:^|[-_.])(?:10\.0\.(\d{5})|(ltsc20(?:16|19|22|25)|1809))(?:[-_.]|$)/i;
/** The tag of a reference, with or without a digest after it. */
const TAG = /^[^@]*:([^:/@]+)(?:@|$)/;
const LABEL = /^10\.0\.(\d{5})$/;

/** The first build whose images run on later nodes. */
const FIRST_PORTABLE = 20348;

/** The build of Windows that the tag of an image names, if it names one. */
export function buildOfImage(image: string): number | undefined {
  const words = WORD.exec(String(TAG.exec(image)?.[1]));
  if (!words) return undefined;
  const [, build, word] = words;
  return build === undefined ? BY_WORD[word!.toLowerCase()] : Number(build);
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
