import { App, Chart, Testing } from 'cdk8s';
import { Construct } from 'constructs';
import { add } from '../../src/cdk8s/add';
import type { Kind } from '../../src/manifest/kind';
import { pssNamespace } from '../../src/manifest/schema/kinds/pss-namespace';

const kind: Kind = {
  ...pssNamespace,
  objects: { ...pssNamespace.objects, quota: { apiVersion: 'v1', kind: 'ResourceQuota' } },
  write: (options, identity) => {
    const { selector, objects } = pssNamespace.write(options, identity);
    return { selector, objects: { ...objects, quota: { metadata: {}, spec: { hard: { pods: '1' } } } } };
  },
};

test('a construct can write several objects; the first one gives it its name', () => {
  const chart = new Chart(new App(), 'chart');
  const construct = new Construct(chart, 'shop');
  const { apiObject } = add(construct, kind, { name: 'shop' });
  expect(apiObject.kind).toBe('Namespace');
  expect(construct.node.children.map(({ node }) => node.path)).toEqual(['chart/shop/Resource', 'chart/shop/quota']);
  expect(Testing.synth(chart)).toMatchObject([{ metadata: { name: 'shop' } }, { kind: 'ResourceQuota', spec: { hard: { pods: '1' } } }]);
});
