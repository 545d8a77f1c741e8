import { PolicyPack, type EnforcementLevel, type Policies } from '@pulumi/policy';
import { acknowledgementPolicy, admissionPolicy, NOT_KNOWN_YET, togetherPolicy } from './other-policies';
import { rulePolicy } from './rule-policy';
import { assertValid } from '../../manifest/invalid-options';
import { Field, RULES } from '../../policy';
import { policyOptions, type ClusterOptions } from '../guard-options';

export type { PolicyException } from './exception';

/** How the policies are set up. Each can be configured further by its name, as policies of any pack. */
export interface PolicyOptions extends ClusterOptions {
  /**
   * What follows from a violation. Access to the host is `mandatory` whatever is set here. With `remediate`, what can be
   * fixed in one way only is fixed, and the rest is `mandatory`.
   *
   * @default - `mandatory` for errors, `advisory` for warnings
   */
  readonly enforcementLevel?: EnforcementLevel;
}

/**
 * Every rule of the judge as a policy, and four more: exceptions are valid, namespaces admit their pods, pods meet the rules together with the
 * rest of the stack (its RuntimeClasses, its patches), and, in previews, what is unknown yet. Policies are asked about every resource of a stack, in whichever language and by whatever component it was created.
 *
 * An exception is set on the resource, as the annotation `secure-windows-workloads/acknowledged`, or in the configuration of the
 * policy: `{ "windows-run-as-administrator": { "exceptions": [{ "resource": "orders", "reason": "...", "expires": "2027-12-31" }] } }`.
 * Access to the host has no exceptions.
 *
 * A policy sees secrets in clear text; a violation can quote the value that it is about.
 *
 * @param options what follows, and what is known of namespaces and RuntimeClasses
 * @throws if an option is invalid
 */
export function secureWindowsPolicies(options: PolicyOptions = {}): Policies {
  assertValid('secureWindowsPolicies', new Field(options), policyOptions);
  const { enforcementLevel, ...known } = options;
  const atLeast = enforcementLevel ?? 'mandatory';
  return [
    ...RULES.map(rule => rulePolicy(rule, rule.hostAccess ? 'mandatory' : enforcementLevel ?? (rule.severity === 'error' ? 'mandatory' : 'advisory'))),
    acknowledgementPolicy(atLeast),
    NOT_KNOWN_YET,
    admissionPolicy(atLeast, known),
    togetherPolicy('mandatory', known),
  ];
}

/**
 * The policies as a pack of their own.
 *
 * @param name of the pack
 * @param options what follows, and what is known of namespaces
 *
 * @example
 *
 *   secureWindowsPolicyPack('secure-windows', { enforcementLevel: 'remediate' });
 */
export function secureWindowsPolicyPack(name = 'secure-windows-workloads', options: PolicyOptions = {}): PolicyPack {
  return new PolicyPack(name, { policies: secureWindowsPolicies(options) });
}
