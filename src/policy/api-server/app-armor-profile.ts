import type { Form } from './form';
import { isUnusual, profileFaults } from './profile';
import { REFUSED } from './refused';
import type { Rule } from '../rule/rule';
import { utf8Length } from '../text/utf8';

const MAX_BYTES = 4095;
/** What Go trims. */
const BLANK = '(?:[^\\S\\ufeff]|\\u0085)';
const BLANK_AT_AN_END = new RegExp(`^${BLANK}|${BLANK}$`);

/** The name of a profile that is loaded on the node. */
export const PROFILE_NAME: Form = {
  wanted: `1 to ${MAX_BYTES} bytes without blanks at the ends`,
  accepts: value => typeof value !== 'string' || (value !== '' && !BLANK_AT_AN_END.test(value) && utf8Length(value) <= MAX_BYTES),
};

export const appArmorProfile: Rule = {
  id: 'api-server/app-armor-profile',
  title: 'An AppArmor profile has a type, and a name only if it is of the node',
  why: 'An AppArmor profile says which files and capabilities of Linux a container may use. Only one of the type Localhost has a name: it is loaded on the node.',
  remedy: 'set type: RuntimeDefault, or type: Localhost with the name of the profile',
  ...REFUSED,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'ValidateAppArmorProfileField' }],
  triggers: [{ type: 'AppArmorProfile', where: isUnusual }],
  check: pod => profileFaults(pod, 'AppArmorProfile', PROFILE_NAME),
  examples: {
    pass: [
      { title: 'the profile of the runtime', spec: { securityContext: { appArmorProfile: { type: 'RuntimeDefault' } }, containers: [{ name: 'web', image: 'example.com/web:1' }] } },
    ],
    fail: [
      { title: 'the value of an annotation', spec: { securityContext: { appArmorProfile: { type: 'runtime/default' } }, containers: [{ name: 'web', image: 'example.com/web:1' }] } },
      { title: 'no name', spec: { containers: [{ name: 'web', image: 'example.com/web:1', securityContext: { appArmorProfile: { type: 'Localhost' } } }] } },
    ],
  },
};
