import type { Case } from '../case';

const of = (httpGet: object) => ({ containers: [{ name: 'web', image: 'web', livenessProbe: { httpGet: { port: 80, ...httpGet } } }] });
const at = 'spec.containers[0].livenessProbe.httpGet';
const wanted = 'letters, digits and hyphens';

export const CASES: readonly Case[] = [
  ['a request', of({ scheme: 'HTTPS', path: '/ready', httpHeaders: [{ name: 'X-Probe-1', value: '' }] }), {}],
  ['what is filled in', of({ scheme: '', path: '', httpHeaders: [] }), {}],
  ['HTTP', of({ scheme: 'HTTP' }), {}],
  ['a scheme in lowercase letters', of({ scheme: 'http' }), { [`${at}.scheme`]: [`${at}.scheme is "http"; the API server accepts HTTP or HTTPS`, 'write HTTP or HTTPS'] }],
  ['a header with a colon', of({ httpHeaders: [{ name: 'X', value: '1' }, { name: 'X:', value: '1' }] }), {
    [`${at}.httpHeaders[1].name`]: [`${at}.httpHeaders[1].name is "X:"; the API server accepts ${wanted}`, `write ${wanted}`],
  }],
  ['a header with a blank in front', of({ httpHeaders: [{ name: ' X' }] }), { [`${at}.httpHeaders[0].name`]: `${at}.httpHeaders[0].name is " X"; the API server accepts ${wanted}` }],
  ['a header without a name', of({ httpHeaders: [null] }), { [`${at}.httpHeaders[0].name`]: `${at}.httpHeaders[0].name is not set; the API server accepts ${wanted}` }],
  ['a header with an empty name', of({ httpHeaders: [{ name: '' }] }), { [`${at}.httpHeaders[0].name`]: `${at}.httpHeaders[0].name is ""; the API server accepts ${wanted}` }],
  ['containers that may have no probes, whatever these say', {
    initContainers: [{ name: 'setup', image: 'setup', restartPolicy: 'OnFailure', livenessProbe: { httpGet: { port: 80, scheme: 'http' } } }],
    ephemeralContainers: [{ name: 'debug', image: 'debug', restartPolicy: 'Always', livenessProbe: { httpGet: { port: 80, scheme: 'http' } } }],
  }, {}],
  ['a second thing that a probe does is not read', { containers: [{ name: 'web', image: 'web', livenessProbe: { exec: { command: ['a'] }, httpGet: { port: 80, scheme: 'http' } } }] }, {}],
];
