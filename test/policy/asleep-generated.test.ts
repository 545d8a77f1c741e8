import * as fc from 'fast-check';
import { saidInSleep } from './asleep';
import { Field } from '../../src/policy/object/field';
import { PodView } from '../../src/policy/object/pod';
import { edgePods } from '../oracle/edge-pods';

test('whoever sleeps has nothing to say, whatever is near the edges', () => {
  const classes = new Map([['win', new Field({ scheduling: { nodeSelector: { 'kubernetes.io/os': 'windows' } } })]]);
  fc.assert(fc.property(edgePods(), fc.boolean(), (object, byAuthor) => {
    const root = new Field(object);
    for (const at of [root, root.at('spec', 'template')]) {
      const location = { metadata: at.get('metadata'), spec: at.get('spec'), isPod: at === root, origin: 'built-in' as const };
      expect(saidInSleep(new PodView(location, { runtimeClasses: classes }, byAuthor))).toEqual([]);
    }
  }), { numRuns: 2000, seed: 20261125 });
});
