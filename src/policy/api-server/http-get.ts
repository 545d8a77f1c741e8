import { has, oneOf } from './form';
import { whereHandled } from './handlers';
import { REFUSED } from './refused';
import { every } from '../rule/every';
import type { Rule } from '../rule/rule';

const HEADER_NAME = /^[-A-Za-z0-9]+$/;

export const httpGet: Rule = {
  id: 'api-server/http-get',
  title: 'Probes and hooks send requests that HTTP knows',
  why: 'The kubelet sends these requests by HTTP or HTTPS, and a header without a valid name cannot be sent.',
  remedy: 'write HTTP or HTTPS, and header names of letters, digits and hyphens',
  ...REFUSED,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateHTTPGetAction' }],
  finds: [
    whereHandled(has('HTTPGetAction', 'scheme', oneOf('HTTP', 'HTTPS'))),
    whereHandled(every.object('HTTPGetAction', 'httpHeaders[].name', value => value === undefined || (typeof value === 'string' && !HEADER_NAME.test(value)), {
      says: ({ at }) => `${at.path} is ${at.isSet ? at.shown : 'not set'}; the API server accepts letters, digits and hyphens`,
      refusedBy: 'api-server',
      remedy: () => 'write letters, digits and hyphens',
    })),
  ],
  examples: {
    pass: [
      {
        title: 'a header',
        spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', livenessProbe: { httpGet: { port: 8080, httpHeaders: [{ name: 'X-Probe', value: '1' }] } } }] },
      },
    ],
    fail: [
      { title: 'a scheme in lowercase letters', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', livenessProbe: { httpGet: { port: 8443, scheme: 'https' } } }] } },
      {
        title: 'a header with a colon',
        spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', livenessProbe: { httpGet: { port: 8080, httpHeaders: [{ name: 'X-Probe:', value: '1' }] } } }] },
      },
    ],
  },
};
