import type { Report } from './report';

/** A report without its Linux pods and what was found in them: they are left alone. */
export function ofWindows({ findings, pods }: Report): Report {
  const ofLinux = new Set(pods.filter(({ windows }) => !windows).flatMap(pod => pod.findings));
  return { findings: findings.filter(finding => !ofLinux.has(finding)), pods: pods.filter(({ windows }) => windows) };
}
