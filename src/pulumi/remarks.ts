import * as pulumi from '@pulumi/pulumi';
import type { Judgement } from './judgement';
import { renderAcknowledged, resourceName } from '../policy';

/** Tells what a deployment should know besides its errors. Nothing where there is none. */
export function tell(name: string, { remarks, unjudged }: Judgement, resource: pulumi.Resource | undefined): void {
  for (const finding of remarks) {
    if (finding.acknowledged) {void pulumi.log.info(`acknowledged: ${renderAcknowledged(finding, finding.acknowledged)}`, resource);} else {
      void pulumi.log.warn(`[${name}] ${finding.rule}: ${finding.message}\n`
        + `  at ${finding.resource.kind} ${resourceName(finding.resource)} ${finding.path}; ${finding.remedy}`, resource);
    }
  }
  if (unjudged.length > 0) {
    void pulumi.log.info(`[${name}] not known before the update, and judged then: ${unjudged.join(', ')}`, resource);
  }
}
