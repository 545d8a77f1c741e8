import * as fc from 'fast-check';
import { missedIn } from './missed';
import { Field } from '../../src/policy/object/field';
import { edgePods } from '../oracle/edge-pods';

test('a rule whose triggers are absent finds nothing, also near the edges', () => {
  const classes = new Map([['win', new Field({ scheduling: { nodeSelector: { 'kubernetes.io/os': 'windows' } } })]]);
  fc.assert(fc.property(edgePods(), fc.boolean(), (object, byAuthor) => {
    const root = new Field(object);
    for (const at of [root, root.at('spec', 'template')]) {
      const location = { metadata: at.get('metadata'), spec: at.get('spec'), isPod: at === root, origin: 'built-in' as const };
      expect(missedIn(location, byAuthor, { runtimeClasses: classes })).toEqual([]);
    }
  }), { numRuns: 2000, seed: 20261125 });
});
