import type { Case } from '../case';

const of = (image: unknown) => ({ containers: [{ name: 'web', image }] });
const inTemplate = (image: unknown) => ({ apiVersion: 'v1', kind: 'PodTemplate', metadata: { name: 'web' }, template: { spec: of(image) } });
const at = 'spec.containers[0].image';
const blank = (shown: string) => `${at} is ${shown}; the API server accepts an image without blanks at its ends`;

export const CASES: readonly Case[] = [
  ['an image', of('example.com/web:1'), {}],
  ['no image', of(null), { [at]: [`${at} is not set; the API server requires it`, 'set image'] }],
  ['an empty image', of(''), { [at]: `${at} is not set; the API server requires it` }],
  ['a blank at its end', of('web '), { [at]: [blank('"web "'), 'write an image without blanks at its ends'] }],
  ['a blank at its start', of('\tweb'), { [at]: blank('"\\tweb"') }],
  ['a blank that only Go knows', of('web\u0085'), { [at]: blank('"web\u0085"') }],
  ['a blank that only JavaScript knows', of('web\ufeff'), {}],
  ['a blank within', of('we b'), {}],
  ['an ephemeral container without one', { ephemeralContainers: [{ name: 'debug' }] }, {
    'spec.ephemeralContainers[0].image': 'spec.ephemeralContainers[0].image is not set; the API server requires it',
  }],
  ['a blank in an ephemeral container', { ephemeralContainers: [{ name: 'debug', image: ' debug' }] }, {
    'spec.ephemeralContainers[0].image': 'spec.ephemeralContainers[0].image is " debug"; the API server accepts an image without blanks at its ends',
  }],
  ['a blank in a template', inTemplate('web '), {}],
  ['no image in a template', inTemplate(''), { [`template.${at}`]: `template.${at} is not set; the API server requires it` }],
];
