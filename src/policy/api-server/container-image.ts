import { has, requires, type Form } from './form';
import { REFUSED } from './refused';
import type { Rule } from '../rule/rule';

/** What Go trims. */
const BLANK = '(?:[^\\S\\ufeff]|\\u0085)';
const BLANK_AT_AN_END = new RegExp(`^${BLANK}|${BLANK}$`);

const NO_BLANKS: Form = {
  wanted: 'an image without blanks at its ends',
  accepts: value => typeof value !== 'string' || !BLANK_AT_AN_END.test(value),
};

export const containerImage: Rule = {
  id: 'api-server/container-image',
  title: 'Every container has an image',
  why: 'The API server requires an image of every container. Blanks at its ends pass in a template, and then in none of its pods.',
  remedy: 'set the image of the container',
  ...REFUSED,
  sources: [
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateContainerCommon' },
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateContainerOnlyForPod' },
  ],
  finds: [
    requires('Container', 'image'),
    has('Container', 'image', NO_BLANKS, ({ pod }) => pod.isPod),
    requires('EphemeralContainer', 'image'),
    has('EphemeralContainer', 'image', NO_BLANKS),
  ],
  examples: {
    pass: [
      { title: 'an image with a tag', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }] } },
    ],
    fail: [
      { title: 'no image', spec: { os: { name: 'windows' }, containers: [{ name: 'web' }] } },
      { title: 'a blank at the end', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1 ' }] } },
    ],
  },
};
