import type { Case } from '../case';
import { cronJob } from '../workloads';

const scheduled = (schedule: unknown) => cronJob({ schedule });

export const CASES: readonly Case[] = [
  ...['* * * * *', '0 2 * * 1-5', '*/15 0-23/2 1,15 jan-MAR ?', ' 0 0 1 1 0 ', '0\t0 1 1 sun', '@daily', '@yearly', '@annually', '@monthly', '@weekly', '@midnight', '@hourly', '@every 1h30m', '@every 0', '5/15 * * * *', '59 23 31 12 6', '+5 * * * *', '1,,2 * * * *', '? ? ? ? ?', '*/70 * * * *', '@every 1.5h', '*-5 ?-1-2 * * *', '@every -1h', '@every +1h', '@every .5h', '@every 1.h', '@every -0', '@every 1ms2us3µs4μs5ns6s7m8h', '@every 2562047h', '@every 2562047h46m', '@every 153722867m',
    '@every 9223372036s', '@every 9223372036854ms', '* * * Dec *', '* * * * sat', '* * * * sun', '* * * * mon-fri', '* * * jan *', '*/9223372036854770000 * * * *', '5/1 * * * *', '0-59 0-23 1-31 1-12 0-6', '0  2 * * *', '* * * feb,apr,may,jun,jul,aug,sep,oct,nov tue,wed,thu', '@every 12.5h', '@every .55h']
    .map((schedule): Case => [`the schedule ${schedule}`, scheduled(schedule), {}]),
  ...['* * * *', '* * * * * *', '60 * * * *', '* 24 * * *', '* * 0 * *', '* * 32 * *', '* * * 0 *', '* * * 13 *', '* * * * 7', '* * * foo *', '5-1 * * * *', '*/0 * * * *', '1-2-3 * * * *', '1/2/3 * * * *', '-1 * * * *', '@reboot', '@Daily', '@every', '@every ', '@every 1', '@every x', 'daily', '1- * * * *', '*/-1 * * * *', '/5 * * * *', '*/ * * * *', 'x/5 * * * *', '0-60 * * * *', ' @daily', '1.5 * * * *', '@every .h', '@every 1d', '@every x1h', '@every 1hx', '@every 1h ', '@every 00', '@every 2562048h', '@every 2562047h48m', '@every 153722868m', '@every 9223372037s', '@every 9223372036855ms', '* * * * sat-sun', '* * * jan2 *', '* jan * * *',
    '*/99999999999999999999 * * * *', '60/5 * * * *', '*/x5 * * * *', '*/5x * * * *', '* * * * -', '@', '1,60 * * * *', '@every 9223372036854775808ns', '*/9223372036854775808 * * * *']
    .map((schedule): Case => [`no schedule: ${schedule}`, scheduled(schedule), {
      'spec.schedule': [
        `spec.schedule is ${JSON.stringify(schedule)}; the API server accepts five fields (minute, hour, day of the month, month, day of the week), such as "30 2 * * *", or a word such as @daily`,
        'write five fields (minute, hour, day of the month, month, day of the week), such as "30 2 * * *", or a word such as @daily',
      ],
    }]),
  ['no schedule', scheduled(null), {
    'spec.schedule': [
      'spec.schedule is not set; the API server requires it',
      'set schedule',
    ],
  }],
  ['a time zone in the schedule', scheduled('CRON_TZ=UTC * * * * *'), {
    'spec.schedule': [
      'spec.schedule is "CRON_TZ=UTC * * * * *"; the API server accepts no time zone in a schedule',
      'set timeZone instead',
    ],
  }],
  ['another time zone in the schedule', scheduled('TZ=UTC * * * * *'), {
    'spec.schedule': [
      'spec.schedule is "TZ=UTC * * * * *"; the API server accepts no time zone in a schedule',
      'set timeZone instead',
    ],
  }],
  ...['Europe/Berlin', 'Etc/UTC', 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5', 'America/Port-au-Prince', 'US/Pacific', 'EST5EDT', 'Factory'].map((timeZone): Case => [`the zone ${timeZone}`, cronJob({ timeZone }), {}]),
  ...['', 'Europe/Berlyn', 'europe/berlin', 'Europe/BERLIN', 'us/Pacific', 'US/pacific', 'Local', 'local', '../UTC', 'Europe//Berlin', 'Europe/', '-UTC', 'Berlin', 'CET ', 'UTC+1'].map((timeZone): Case => [`no zone: ${timeZone}`, cronJob({ timeZone }), {
    'spec.timeZone': [`spec.timeZone is "${timeZone}"; the API server accepts the name of a time zone, such as Europe/Berlin or Etc/UTC`, 'write the name of a time zone, such as Europe/Berlin or Etc/UTC'],
  }]),
  ['concurrency', cronJob({ concurrencyPolicy: 'Forbid' }), {}],
  ['no concurrency', cronJob({ concurrencyPolicy: '' }), {}],
  ['another concurrency', cronJob({ concurrencyPolicy: 'forbid' }), {
    'spec.concurrencyPolicy': [
      'spec.concurrencyPolicy is "forbid"; the API server accepts Allow, Forbid or Replace',
      'write Allow, Forbid or Replace',
    ],
  }],
];
