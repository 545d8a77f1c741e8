import * as pulumi from '@pulumi/pulumi';
import type { Judgement } from './judgement';
import { renderAcknowledged, resourceName } from '../policy';

/** Tells what a deployment should know besides its errors. Nothing where there is none. */
export function tell(name: string, { remarks }: Judgement, resource: pulumi.Resource | undefined): void {
  for (const finding of remarks) {
    if (finding.acknowledged) {void pulumi.log.info(`acknowledged: ${renderAcknowledged(finding, finding.acknowledged)}`, resource);} else {
      void pulumi.log.warn(`[${name}] ${finding.rule}: ${finding.message}\n`
        + `  at ${finding.resource.kind} ${resourceName(finding.resource)} ${finding.path}; ${finding.remedy}`, resource);
    }
  }
}

/** Tells what nobody can know before the update. */
export function tellUnjudged(name: string, unjudged: readonly string[], resource: pulumi.Resource | undefined): void {
  void pulumi.log.info(`[${name}] not known before the update, and judged then: ${unjudged.join(', ')}`, resource);
}
