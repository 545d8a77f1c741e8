import { join, sep } from 'path';

/** This package, compiled or as its source maps show it. */
const OUR_OWN = ['lib', 'src'].map(folder => join(__dirname, '..', '..', folder) + sep);
const FRAMEWORK = /[\\/]node_modules[\\/](cdk8s|constructs)[\\/]|\(node:|at node:/;

/** Leaves of an error's stack only the line of the user's own code that led to it: the rest is inside this library. */
export function pointToCaller(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const caller = framesHere().find(frame => !FRAMEWORK.test(frame) && !OUR_OWN.some(folder => frame.includes(folder)));
  error.stack = [`${error.name}: ${error.message}`, ...caller === undefined ? [] : [caller]].join('\n');
  return error;
}

/** Runs what may throw at the user. */
export function checked<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw pointToCaller(error);
  }
}

function framesHere(): string[] {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 50;
  const { stack } = new Error();
  Error.stackTraceLimit = limit;
  return (stack ?? '').split('\n').filter(line => /^\s+at /.test(line));
}
