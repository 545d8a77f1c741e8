import { fromPointer, pathText, toPointer, touches, type Path } from '../../../src/policy/object/path';

describe('as text', () => {
  test.each<[Path, string]>([
    [[], ''],
    [['spec'], 'spec'],
    [['spec', 'containers', 0, 'image'], 'spec.containers[0].image'],
    [['spec', 'nodeSelector', 'kubernetes.io/os'], 'spec.nodeSelector[kubernetes.io/os]'],
    [['a/b', 'c'], '[a/b].c'],
    [[0, ''], '[0][]'],
    [['0', 0], '0[0]'],
  ])('%j', (path, text) => {
    expect(pathText(path)).toBe(text);
  });

  test('names of letters, digits and underscores need no brackets', () => {
    for (const character of ['a', 'z', 'A', 'Z', '0', '9', '_']) expect(pathText(['x', `k${character}`])).toBe(`x.k${character}`);
    for (const character of ['`', '{', '@', '[', '/', ':', '^', '-', 'é']) expect(pathText(['x', `k${character}`])).toBe(`x[k${character}]`);
  });
});

test.each<[Path, string]>([
  [[], ''],
  [['spec', 'containers', 0], '/spec/containers/0'],
  [['a/b/c', '~d~', '~1', '/~', ''], '/a~1b~1c/~0d~0/~01/~1~0/'],
])('as a JSON Pointer, and back: %j', (path, pointer) => {
  expect(toPointer(path)).toBe(pointer);
  expect(fromPointer(pointer)).toEqual(path.map(String));
});

test.each<[Path, Path, boolean]>([
  [['a', 'b'], ['a', 'b'], true],
  [['a', 'b'], ['a'], true],
  [['a', 'b'], [], true],
  [[], [], true],
  [['a', 'b'], ['a', 'c'], false],
  [['a', 'b'], ['c', 'b'], false],
  [['a', 'b'], ['a', 'b.c'], false],
  [['a', 'b'], ['a', 'bc'], false],
  [['a', 1], ['a', 10], false],
  [['a', 1], ['a', 1, 'b', 'c'], true],
])('%j and %j: one leads to the other: %s', (one, other, does) => {
  expect([touches(one, other), touches(other, one)]).toEqual([does, does]);
});
