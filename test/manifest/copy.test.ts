import { deployment, namespace, pod } from './written';
import { copy } from '../../src/manifest/copy';
import { InvalidOptionsError } from '../../src/manifest/invalid-options';
import { WindowsUser } from '../../src/manifest/windows-user';

const owner = { id: 'shop/web', label: 'web' };
const web = { name: 'web', image: 'example.com/web:1' };

function cyclic(): Record<string, any> {
  const labels: Record<string, unknown> = {};
  return Object.assign(labels, { a: labels });
}

function deep(): unknown {
  return Array.from({ length: 200_000 }).reduce<unknown>(inner => [inner], 'a');
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function faultOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidOptionsError);
    return (error as Error).message.replace(/(\[0\]){2,}/, '[0]…');
  }
  return 'it went through';
}

test.each<[string, () => unknown, string]>([
  ['labels that hold themselves', () => pod({ containers: [web], labels: cyclic() }, owner), 'labels.a is an object: it contains itself; remove the circular reference.'],
  ['a list that holds itself', () => deployment({ containers: [web], tolerations: [cyclic()] }, owner), 'tolerations[0].a is an object: it contains itself; remove the circular reference.'],
  ['options that hold themselves', () => namespace(cyclic(), 'shop/web'), 'a is an object: it contains itself; remove the circular reference.'],
  ['options without an end', () => pod({ containers: deep() as never }, owner), 'containers[0]… is a list: it is nested more than 100 levels deep; nest it less deeply.'],
  ['a getter that throws', () => namespace({ labels: { get a(): string { throw new Error('not now'); } } }, 'shop/web'), 'labels is an object: it cannot be read: not now; write plain data.'],
  ['a revoked proxy', () => namespace({ labels: revoked() as never }, 'shop/web'), 'labels is an object: it cannot be read: Cannot perform'],
])('%s', (_, run, fault) => {
  expect(faultOf(run)).toContain(`[shop/web] 1 option is invalid\n  ${fault}`);
});

test('a copy is in objects of its own, and what stands in two places stays one', () => {
  const shared = { a: [1] };
  const user = WindowsUser.of('webapp');
  const given = { one: shared, two: [shared, undefined], user, map: JSON.parse('{ "__proto__": 1 }') as object };
  const own = copy('x', given);
  expect(own).toStrictEqual(given);
  expect([own.one === given.one, own.one === own.two[0], own.user === user]).toEqual([false, true, true]);
  // Thirty levels of two each: a tree of a billion.
  expect(copy('x', Array.from({ length: 30 }).reduce<unknown>(inner => [inner, inner], {}))).toHaveLength(2);
});
