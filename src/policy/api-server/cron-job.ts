import { isSchedule } from './cron-schedule';
import { has, hasEvenEmpty, oneOf, requires, type Form } from './form';
import { REFUSED } from './refused';
import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isText } from '../triggers/condition';

/** A time zone has a finding of its own. */
const isNoSchedule = isText(text => !isSchedule(text) && !text.includes('TZ'));

const SCHEDULE: Form = {
  wanted: 'five fields (minute, hour, day of the month, month, day of the week), such as "30 2 * * *", or a word such as @daily',
  accepts: value => !isNoSchedule(value),
};

const TIME_ZONE: Form = {
  wanted: 'the name of a time zone, such as Europe/Berlin or Etc/UTC',
  accepts: value => typeof value !== 'string' || isTimeZone(value),
};

export const cronJob: Rule = {
  id: 'api-server/cron-job',
  title: 'A CronJob has a schedule and a time zone that Kubernetes can read',
  why: 'A schedule that cannot be read would never start anything. Its time zone belongs into timeZone: in the schedule itself, Kubernetes ignored it for years, and rejects it now.',
  remedy: 'write five fields or a word such as @daily, and the time zone in timeZone',
  ...REFUSED,
  sources: ['validateCronJobSpec', 'validateScheduleFormat', 'validateTimeZone', 'validateConcurrencyPolicy'].map(symbol => ({ project: 'kubernetes', file: 'pkg/apis/batch/validation/validation.go', symbol })),
  finds: [
    requires('CronJobSpec', 'schedule'),
    has('CronJobSpec', 'schedule', SCHEDULE),
    every.object('CronJobSpec', 'schedule', isText(text => text.includes('TZ')), {
      says: ({ at }) => `${at.path} is ${at.shown}; the API server accepts no time zone in a schedule`,
      refusedBy: 'api-server',
      remedy: () => 'set timeZone instead',
    }),
    hasEvenEmpty('CronJobSpec', 'timeZone', TIME_ZONE),
    has('CronJobSpec', 'concurrencyPolicy', oneOf('Allow', 'Forbid', 'Replace')),
  ],
  examples: {
    pass: [{ title: 'every night, in Berlin', workload: { kind: 'CronJob', spec: { schedule: '30 2 * * *', timeZone: 'Europe/Berlin' } }, spec: { os: { name: 'windows' } } }],
    fail: [
      { title: 'a field too many', workload: { kind: 'CronJob', spec: { schedule: '0 30 2 * * *' } }, spec: { os: { name: 'windows' } } },
      { title: 'a time zone in the schedule', workload: { kind: 'CronJob', spec: { schedule: 'CRON_TZ=UTC 30 2 * * *' } }, spec: { os: { name: 'windows' } } },
      { title: 'a time zone that there is not', workload: { kind: 'CronJob', spec: { schedule: '@daily', timeZone: 'Europe/Berlyn' } }, spec: { os: { name: 'windows' } } },
    ],
  },
};

/**
 * Whether Kubernetes knows a time zone: one that JavaScript knows, which takes any letter case, where Kubernetes does not. Of a zone with
 * two names, JavaScript may tell only how the other one is written. It knows all but `Factory`.
 */
function isTimeZone(name: string): boolean {
  if (name === 'Factory') return true;
  if (!/^[A-Z][A-Za-z0-9_+-]*(?:\/[A-Z][A-Za-z0-9_+-]*)*$/.test(name)) return false;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    return timeZone === name || timeZone.toLowerCase() !== name.toLowerCase();
  } catch {
    // JavaScript knows no such zone.
  }
  return false;
}
