import type { EnforcementLevel, ResourceValidationPolicy } from '@pulumi/policy';
import { configured, EXCEPTIONS_SCHEMA, type PolicyException } from './exception';
import { judged, type PolicyResource } from './judged';
import { applyEdits, isRefusal, judge, KUBERNETES_MINOR, renderFinding, sourceText, type Finding, type Rule } from '../../policy';

const PAGES = 'https://github.com/secure-windows-workloads/secure-windows-workloads/blob/main/docs/rules';

interface Config {
  readonly exceptions?: readonly PolicyException[];
}

/**
 * A rule as a policy, under its id with a hyphen: `windows-host-process`.
 *
 * @param level where nobody configures another
 */
export function rulePolicy(rule: Rule, level: EnforcementLevel): ResourceValidationPolicy {
  const url = `${PAGES}/${rule.id}.md`;
  return {
    name: policyName(rule.id),
    displayName: rule.title,
    description: `${rule.title}. ${rule.why}`,
    enforcementLevel: level,
    severity: rule.hostAccess ? 'critical' : rule.severity === 'error' ? 'high' : 'medium',
    framework: { name: 'Windows pods on Kubernetes', version: KUBERNETES_MINOR, reference: url, specification: rule.sources.map(sourceText).join('; ') },
    tags: ['kubernetes', 'windows', ...rule.hostAccess ? ['host-access'] : [], ...rule.acknowledgeable ? ['acknowledgeable'] : []],
    remediationSteps: rule.remedy,
    url,
    ...rule.acknowledgeable && { configSchema: EXCEPTIONS_SCHEMA },
    validateResource: (args, reportViolation) => {
      const more = configured(args.getConfig<Config>(), rule.id, args);
      const found = judged(args, more);
      if (typeof found === 'string') return args.notApplicable(found);
      const { refused, remarks, windows } = found;
      const reason = windows.map(pod => pod.notApplicable.find(one => one.rule === rule.id)?.reason);
      if (reason.every(one => one !== undefined)) return args.notApplicable(reason[0]);
      for (const finding of [...refused, ...remarks].filter(one => one.rule === rule.id && !one.acknowledged)) {
        reportViolation(renderFinding(finding, args.name));
      }
      for (const fault of idle(args, found.refused, more.length > 0)) reportViolation(`[${args.name}] the configuration of this policy: ${fault.message}`);
    },
    ...canMend(rule) && {
      remediateResource: args => {
        const found = judged(args);
        if (typeof found === 'string') return undefined;
        const { refused, remarks } = found;
        const edits = [...refused, ...remarks].flatMap(({ rule: id, fix, acknowledged }) => id === rule.id && fix && !acknowledged ? [fix] : []);
        if (edits.length === 0) return undefined;
        applyEdits(args.props, edits);
        return args.props;
      },
    },
  };
}

export function policyName(rule: string): string {
  return rule.replace('/', '-');
}

/** Exceptions of the configuration that have expired, or cover nothing: what the object says itself is another policy's matter. */
function idle(args: PolicyResource, refused: readonly Finding[], hasExceptions: boolean): Finding[] {
  if (!hasExceptions) return [];
  const own = judged(args);
  const ownFaults = typeof own === 'string' ? [] : own.refused.map(({ message }) => message);
  return refused.filter(({ rule, message }) => rule === 'windows/acknowledgement' && !ownFaults.includes(message));
}

/** Whether what it finds can be fixed without a choice. */
function canMend({ id, examples }: Rule): boolean {
  const pods = examples.fail.map(({ spec, labels, annotations }) => ({ apiVersion: 'v1', kind: 'Pod', metadata: { labels, annotations }, spec }));
  return judge(pods, { today: '2000-01-01' }).findings.some(finding => finding.rule === id && finding.fix && isRefusal(finding));
}
