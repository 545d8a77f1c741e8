import { dirname, sep } from 'path';

const OUR_OWN = dirname(__dirname) + sep;
const FRAMEWORK = new RegExp('[\\\\/]node_modules[\\\\/](cdk8s|constructs)[\\\\/]|\\(node:|at node:');

/** Leaves of an error's stack only the line of the user's own code that led to it: the rest would be ours. */
export function pointToCaller(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const head = `${error.name}: ${error.message}`;
  const frames = framesHere().filter(frame => !frame.includes(OUR_OWN) && !FRAMEWORK.test(frame));
  error.stack = [head, ...frames.slice(0, 1)].join('\n');
  return error;
}

function framesHere(): string[] {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 50;
  const { stack } = new Error();
  Error.stackTraceLimit = limit;
  return (stack ?? '').split('\n').filter(line => /^\s+at /.test(line));
}
