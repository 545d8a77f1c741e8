import type { Case } from '../case';

const LABEL = 'at most 63 lowercase letters, digits and hyphens, with a letter or digit at each end';

export const CASES: readonly Case[] = [
  ['names', { hostname: 'web-1', subdomain: 'a'.repeat(63) }, {}],
  ['empty names', { hostname: '', subdomain: '' }, {}],
  ...['hostname', 'subdomain'].flatMap((name): Case[] => ['A', 'a.b'].map((value): Case => [`${name} ${value}`, { [name]: value }, {
    [`spec.${name}`]: [`spec.${name} is "${value}"; the API server accepts ${LABEL}`, `write ${LABEL}`],
  }])),
  ...['StatefulSet', 'Deployment'].map((kind): Case => [`names in a ${kind}`, {
    apiVersion: 'apps/v1',
    kind,
    metadata: { name: 'web' },
    spec: {
      selector: { matchLabels: { app: 'web' } },
      template: { metadata: { labels: { app: 'web' } }, spec: { hostname: 'A', subdomain: 'A', containers: [{ name: 'web', image: 'example.com/web:1' }] } },
    },
  }, kind === 'StatefulSet' ? {} : Object.fromEntries(['hostname', 'subdomain'].map(name => [
    `spec.template.spec.${name}`, `spec.template.spec.${name} is "A"; the API server accepts ${LABEL}`,
  ]))]),
];
