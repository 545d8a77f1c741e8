import type { Form } from './form';

/** `ValidateLocalNonReservedPath`: where a file goes in a volume. */
export const FILE_PATH: Form = {
  wanted: 'a relative path without ".." in it or at its start',
  accepts: isNot(/^\/|^\.\.|\/\.\.(?:\/|$)/),
};

/** `validateLocalDescendingPath`: a folder in a volume. */
export const FOLDER_PATH: Form = {
  wanted: 'a relative path without ".."',
  accepts: isNot(/^\/|^\.\.(?:\/|$)|\/\.\.(?:\/|$)/),
};

/** `validatePathNoBacksteps`. */
export const PATH_WITHOUT_STEPS_BACK: Form = {
  wanted: 'a path without ".."',
  accepts: isNot(/(?:^|\/)\.\.(?:\/|$)/),
};

export const ABSOLUTE_PATH: Form = {
  wanted: 'a path that begins with a slash',
  accepts: isNot(/^[^/]/),
};

function isNot(form: RegExp): Form['accepts'] {
  return value => typeof value !== 'string' || !form.test(value);
}
