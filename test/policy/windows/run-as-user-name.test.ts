import { findings, verdicts } from '../findings';

const rule = 'windows/run-as-user-name';
const named = (runAsUserName: unknown) => ({ securityContext: { windowsOptions: { runAsUserName } } });

test('every place is checked', () => {
  const spec = { ...named(''), initContainers: [{ name: 'a', ...named('x@y') }], containers: [{ name: 'b', ...named('fine') }, { name: 'c', ...named('a\\b\\c') }] };
  expect(verdicts(rule, spec)).toEqual([
    ['spec.securityContext.windowsOptions.runAsUserName', 'api-server'],
    ['spec.initContainers[0].securityContext.windowsOptions.runAsUserName', 'api-server'],
    ['spec.containers[1].securityContext.windowsOptions.runAsUserName', 'api-server'],
  ]);
  expect(findings(rule, spec).map(({ message, container }) => [container, message])).toEqual([
    [undefined, 'the pod has a runAsUserName that is empty'],
    ['a', 'init container "a" has a runAsUserName that has a user part with the character @'],
    ['c', 'container "c" has a runAsUserName that has 2 backslashes; only one, between domain and user, is allowed'],
  ]);
});

test('whatever os.name says', () => {
  expect(verdicts(rule, { os: { name: 'linux' }, ...named('') })).toHaveLength(1);
});

test('a name that is no text is left to windows/field-type', () => {
  expect(findings(rule, named(7))).toEqual([]);
});
