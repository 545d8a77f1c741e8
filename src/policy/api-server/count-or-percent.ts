import type { Form } from './form';

/** A count, or a share of all. */
export const COUNT_OR_PERCENT: Form = {
  wanted: '0 or more, or a percentage such as 25%',
  accepts: value => typeof value === 'string' ? isPercent(value) : typeof value !== 'number' || value >= 0,
};

/** Of what is accepted: a share of all that is more than all. */
export function isOver100Percent(value: unknown): boolean {
  return typeof value === 'string' && Number.parseInt(value, 10) > 100;
}

/** Whether it comes to nothing. A string that is no percentage is read as a number, if it is one. */
export function isZero(value: unknown): boolean {
  return typeof value === 'string' ? !/^(?:\d+%|[+-]?\d+)$/.test(value) || Number.parseInt(value, 10) === 0 : value === 0;
}

function isPercent(text: string): boolean {
  return /^\d+%$/.test(text);
}
