import type { EnforcementLevel, ResourceValidationPolicy, StackValidationPolicy } from '@pulumi/policy';
import { judged } from './judged';
import { judgeStack } from './stack';
import { KUBERNETES_MINOR, renderFinding } from '../../policy';
import type { ClusterOptions } from '../guard-options';

/** The acknowledgements in the annotation of a resource are readable, needed, and have not expired. */
export function acknowledgementPolicy(level: EnforcementLevel): ResourceValidationPolicy {
  return {
    name: 'windows-acknowledgement',
    displayName: 'Exceptions are valid',
    description: 'What is acknowledged in the annotation secure-windows-workloads/acknowledged can be, has a reason, is needed, and has not expired.',
    enforcementLevel: level,
    severity: 'high',
    tags: ['kubernetes', 'windows'],
    remediationSteps: 'remove the entry, or renew it with its reason',
    validateResource: (args, reportViolation) => {
      const found = judged(args);
      if (typeof found === 'string') return args.notApplicable(found);
      for (const finding of found.refused.filter(({ rule, expired }) => expired || rule === 'windows/acknowledgement' || rule === 'windows/unreadable')) {
        reportViolation(renderFinding(finding, args.name));
      }
    },
  };
}

/** Reports in a preview what no policy could check. */
export const NOT_KNOWN_YET: ResourceValidationPolicy = {
  name: 'windows-not-known-yet',
  displayName: 'Every value of a Windows pod is known',
  description: 'Values that are unknown until the update are checked in the update; the preview reports which.',
  enforcementLevel: 'advisory',
  severity: 'low',
  tags: ['kubernetes', 'windows'],
  remediationSteps: 'nothing to do: they are checked in the update',
  validateResource: (args, reportViolation) => {
    const found = judged(args);
    if (typeof found === 'string') return args.notApplicable(found);
    const { unjudged } = found;
    if (unjudged.length > 0) reportViolation(`[${args.name}] unknown until the update, checked then: ${unjudged.join(', ')}`);
  },
};

/** Pods are held against the Pod Security level of their namespace, where the stack or the options say it. */
export function admissionPolicy(level: EnforcementLevel, known: ClusterOptions): StackValidationPolicy {
  return {
    name: 'pod-security-admission',
    displayName: 'Namespaces admit their Windows pods',
    description: 'Every Windows pod meets the Pod Security level that its namespace enforces.',
    enforcementLevel: level,
    severity: 'high',
    framework: {
      name: 'Pod Security Standards',
      version: KUBERNETES_MINOR,
      reference: 'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
      specification: 'baseline and restricted, at the version of the namespace',
    },
    tags: ['kubernetes', 'windows', 'pod-security'],
    remediationSteps: 'change the pod, or put it into a namespace whose level it meets',
    url: 'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
    validateStack: ({ resources }, reportViolation) => {
      for (const { resource, together } of judgeStack(resources, known)) {
        for (const finding of together.filter(({ rule }) => rule.startsWith('pod-security/'))) reportViolation(renderFinding(finding, resource.name), resource.urn);
      }
    },
  };
}

/** What only the whole stack shows: RuntimeClasses that send pods to Windows nodes, and patches of its own objects. */
export function togetherPolicy(level: EnforcementLevel, known: ClusterOptions): StackValidationPolicy {
  return {
    name: 'windows-together',
    displayName: 'Windows pods meet the rules together with the rest of the stack',
    description: 'A pod that a RuntimeClass of the stack sends to Windows nodes, and a patch of a Windows workload of the stack, meet the rules for Windows pods.',
    enforcementLevel: level,
    severity: 'critical',
    tags: ['kubernetes', 'windows', 'host-access'],
    remediationSteps: 'change the pod, or the patch',
    validateStack: ({ resources }, reportViolation) => {
      for (const { resource, alone, together } of judgeStack(resources, known)) {
        const reported = new Set(alone.map(({ rule, path }) => `${rule} ${path}`));
        for (const finding of together.filter(({ rule, path }) => !rule.startsWith('pod-security/') && !reported.has(`${rule} ${path}`))) {
          reportViolation(renderFinding(finding, resource.name), resource.urn);
        }
      }
    },
  };
}
