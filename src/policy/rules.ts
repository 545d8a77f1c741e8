import { API_SERVER_RULES } from './api-server/rules';
import type { Rule } from './rule/rule';
import { WINDOWS_RULES } from './windows/rules';

/** All rules, in the order in which their findings are reported. */
export const RULES: readonly Rule[] = [...WINDOWS_RULES, ...API_SERVER_RULES];
