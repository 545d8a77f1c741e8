import { hasEvenEmpty, type Form } from './form';
import { whereProbed } from './handlers';
import { REFUSED } from './refused';
import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isSet } from '../triggers/condition';

const NOT_NEGATIVE: Form = {
  wanted: '0 or more',
  accepts: value => typeof value !== 'number' || value >= 0,
};

const POSITIVE: Form = {
  wanted: '1 or more',
  accepts: value => typeof value !== 'number' || value > 0,
};

/** 0 counts as unset, and is then 1. */
const ONE: Form = {
  wanted: '1',
  accepts: value => typeof value !== 'number' || value === 0 || value === 1,
};

export const probe: Rule = {
  id: 'api-server/probe',
  title: 'The numbers of a probe are in their ranges',
  why: 'A probe cannot wait or count below zero, liveness and startup probes succeed at once, and only a probe that ends a container has a time to let it end.',
  remedy: 'change the number, or remove it',
  ...REFUSED,
  sources: ['validateProbe', 'validateLivenessProbe', 'validateReadinessProbe', 'validateStartupProbe', 'ValidateNonnegativeField']
    .map(symbol => ({ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol })),
  finds: [
    ...['initialDelaySeconds', 'timeoutSeconds', 'periodSeconds', 'failureThreshold'].map(route => whereProbed(hasEvenEmpty('Probe', route, NOT_NEGATIVE))),
    ...['livenessProbe', 'startupProbe'].flatMap(name => [
      whereProbed(hasEvenEmpty('Container', `${name}.successThreshold`, ONE)),
      whereProbed(hasEvenEmpty('Container', `${name}.terminationGracePeriodSeconds`, POSITIVE)),
    ]),
    whereProbed(hasEvenEmpty('Container', 'readinessProbe.successThreshold', NOT_NEGATIVE)),
    whereProbed(every.object('Container', 'readinessProbe.terminationGracePeriodSeconds', isSet, {
      says: ({ at }) => `${at.path} is ${at.shown}; the API server accepts it in liveness and startup probes only`,
      refusedBy: 'api-server',
      remedy: () => 'remove terminationGracePeriodSeconds',
    })),
  ],
  examples: {
    pass: [
      {
        title: 'numbers of a liveness probe',
        spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', livenessProbe: { httpGet: { port: 8080 }, periodSeconds: 5, failureThreshold: 6 } }] },
      },
    ],
    fail: [
      {
        title: 'a liveness probe that has to succeed twice',
        spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', livenessProbe: { httpGet: { port: 8080 }, successThreshold: 2 } }] },
      },
      {
        title: 'a period below zero',
        spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', readinessProbe: { httpGet: { port: 8080 }, periodSeconds: -1 } }] },
      },
    ],
  },
};
