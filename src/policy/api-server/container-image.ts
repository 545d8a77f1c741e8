import { has, requires, type Form } from './form';
import type { Rule } from '../rule/rule';

const NO_BLANKS: Form = {
  wanted: 'an image without blanks at its ends',
  accepts: value => typeof value !== 'string' || value === '' || value.trim().length === value.length,
};

export const containerImage: Rule = {
  id: 'api-server/container-image',
  title: 'Every container has an image',
  why: 'The API server requires an image of every container. Only blanks at its ends are let through in a template.',
  remedy: 'set the image of the container',
  severity: 'error',
  acknowledgeable: false,
  ofEveryPod: true,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateContainerCommon' }],
  finds: ['Container', 'EphemeralContainer'].flatMap(type => [
    requires(type, 'image'),
    has(type, 'image', NO_BLANKS),
  ]),
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
