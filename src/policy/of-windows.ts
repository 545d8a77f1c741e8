import type { PodReport, Report } from './report';

/**
 * A report as it concerns Windows: without its Linux pods and what was found in them, which are left alone, and with one finding
 * for each decision.
 */
export function ofWindows({ findings, pods }: Report): Report {
  const ofLinux = new Set(pods.filter(pod => !concernsWindows(pod)).flatMap(pod => pod.findings));
  return {
    findings: findings.filter(finding => !ofLinux.has(finding) && finding.consequenceOf === undefined),
    pods: pods.filter(concernsWindows),
  };
}

function concernsWindows({ windows, likelyWindows }: PodReport): boolean {
  return windows || likelyWindows;
}
