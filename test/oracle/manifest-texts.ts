import * as fc from 'fast-check';

const TAGS = ['', '! ', '!!str ', '!!int ', '!!float ', '!!bool ', '!!null ', '!!binary ', '!!merge ', '!!set ', '!!omap ', '!foo ', '!<tag:yaml.org,2002:int> ', '!!i%6et ', '!e!x '];

const SCALARS = [
  'a', 'yes', 'Y', 'n', 'oFF', '0644', '08', '0o17', '0x1F', '0b11', '0b-1', '1_000', '1__0', '0_', '_1', '1e3', '1e999', '.5', '._5', '.1_0', '-.5', '1.', '.inf', '-.INF', '.NaN', '1:30', '190:20:30.5', '2020-01-01',
  '2020-99-99', '18446744073709551615', '18446744073709551616', '-9223372036854775809', '0777777777777777777777777', '~', 'null', '=', '<<', '-0.0', '1.5e-7', '123456789.5', '5e-324',
  '"yes"', "'5'", '"<<"', '"\\u0041\\n\\L\\x41"', '"\\ud800"', 'd2luZG93cw==', '"d2luZG93cw=="', '/w==', '&x 5', '*x', '*nobody', '', '\u00a0', '😀', '"a\n   b"', '|\n    x\n    y', '>-\n    x\n\n    y', '|2\n    x',
];

const KEYS = ['k', '"q"', '<<', '"<<"', '! "<<"', '!!merge "<<"', '!!merge x', '!!binary YQ==', '&y w', '*x ', '1', '1.50', 'true', '? z\n  ', 'null', '"a\\tb"', 'k'.repeat(1020)];

/** What a text is broken with. */
const PIECES = [
  '\n', '\n  ', ' ', '\t', '\n\t', '# c', '\r', '\r\n', '\u0085', '\u2028', '\ufeff', '\n---\n', '\n--- {a: 1}\n', '\n...\n', '---', '--- # c\r', '%YAML 1.1\n', '%TAG ! tag:x,2002:\n---\n', '? ', ': ', ':', '- ',
  '{', '}', '[', ']', ',', '"', "'", '\\', '|', '>', '&x ', '*x', '!!str', '!', '@', '`', '=', '?', '#', '\u0001', '<<: ',
];

const BASES = [
  'x: &x {p: 1}\nspec:\n  hostNetwork: true\n  nodeSelector:\n    kubernetes.io/os: windows\n  containers:\n    - name: web\n      command: ["a", \'b\', c]\n      args:\n      - |\n        foo\n        bar\n      - >-\n        x\n        y\n',
  'x: &x {h: 1, k: [a, b]}\na:\n  <<: *x\n  h: 2\nb:\n- *x\n- <<: [*x, {z: 1}]\n- "x\n  y"\n- \'x\n\n  y\'\n---\nc: 1\n',
  '{"a": {"b": [1, 2, {"c": null}]}, "d": "e"}\n',
];

const scalar = fc.tuple(fc.constantFrom(...TAGS), fc.constantFrom(...SCALARS)).map(([tag, text]) => tag + text);
const inFlow = scalar.map(text => text.replace(/\n/g, ' '));
const flow = fc.oneof(
  fc.array(inFlow, { maxLength: 3 }).map(items => `[${items.join(', ')}]`),
  fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(': ', ':', ' : '), inFlow), { maxLength: 3 })
    .map(members => `{${members.map(([key, sign, value]) => `${key.replace(/\n/g, ' ')}${sign}${value}`).join(', ')}}`),
);
const value = fc.oneof(scalar, flow, fc.tuple(fc.constantFrom(...TAGS), flow).map(([tag, text]) => tag + text), fc.array(scalar, { minLength: 1, maxLength: 2 }).map(items => items.map(one => `\n  - ${one}`).join('')));

/** Fields of every form. */
const fields = fc.array(fc.tuple(fc.constantFrom(...KEYS), value), { minLength: 1, maxLength: 2 })
  .map(members => `x: &x {p: 1}\na:\n${members.map(([key, text]) => `  ${key}: ${text}\n`).join('')}`);

/** Texts of which some pieces are others. */
const broken = fc.tuple(fc.constantFrom(...BASES), fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(2), fc.constantFrom('', ...PIECES)), { minLength: 1, maxLength: 3 }))
  .map(([base, changes]) => changes.reduce((text, [where, length, piece]) => {
    const at = Math.floor(where * text.length);
    return text.slice(0, at) + piece + text.slice(at + length);
  }, base));

/** Manifests as they may be written, and as they may not. */
export const manifestTexts = fc.oneof(fields, broken, fc.array(fc.constantFrom(...PIECES, ...SCALARS), { maxLength: 6 }).map(pieces => `a: ${pieces.join('')}`));
