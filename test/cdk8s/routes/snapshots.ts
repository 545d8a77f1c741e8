import { ApiObject, Lazy, type App, type Chart, type IResolver } from 'cdk8s';
import { Dependable, type IDependable } from 'constructs';
import { agent, CONTAINER, container, raw, secure, selector, VALIDATED, withOurs, type Route } from './route';

const bad = { ...selector, hostNetwork: true, containers: [container] };

/** An object whose class renders its spec as it likes. */
function rendering(spec: () => unknown): (chart: Chart) => void {
  class Rendering extends ApiObject {
    public override toJson(): unknown {
      return { ...super.toJson() as object, spec: spec() };
    }
  }
  return chart => {
    withOurs(chart);
    new Rendering(chart, 'raw', { apiVersion: 'v1', kind: 'Pod', spec: { ...selector, containers: [container] } } as never);
  };
}

const live = (title: string, spec: () => unknown, path = 'spec.hostNetwork', rule = 'windows/host-namespaces'): Route => ({
  title: `a rendering that is no plain data: ${title}`, construct: 'chart/raw', rule, path, build: rendering(spec),
});

const joining = (title: string, build: (chart: Chart, join: () => void) => void): Route => ({
  title: `an object that joins late: ${title}`,
  construct: 'chart/late',
  rule: 'windows/host-process',
  path: `spec.${CONTAINER}`,
  exits: VALIDATED,
  build: chart => {
    withOurs(chart);
    let joined = false;
    build(chart, () => {
      if (joined) return;
      joined = true;
      raw(chart, { ...selector, containers: [agent] }, 'late');
    });
  },
});

const unwritable = (title: string, spec: () => unknown, path: string): Route => live(title, spec, path, 'windows/unreadable');

class Fields {
  public readonly nodeSelector = selector.nodeSelector;
  public readonly hostNetwork = true;
  public readonly containers = [container];
}

function cycle(): unknown {
  const spec: Record<string, unknown> = { ...selector, containers: [container] };
  spec['again'] = { spec };
  return spec;
}

const nested = () => Array.from({ length: 2000 }).reduce<unknown>(inner => ({ inner }), bad);

/** Renderings that are more than data, and objects that nobody has seen when the app is judged. */
export const SNAPSHOTS: readonly Route[] = [
  live('a getter', () => ({ ...bad, get hostNetwork() { return true; } })),
  live('a toJSON', () => ({ ...selector, containers: [], toJSON: () => bad })),
  live('a toJSON of a list', () => ({ ...bad, hostNetwork: false, containers: Object.assign([container], { toJSON: () => [agent] }) }),
    `spec.${CONTAINER}`, 'windows/host-process'),
  live('a proxy', () => new Proxy({}, {
    ownKeys: () => Object.keys(bad),
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    get: (_, key) => (bad as Record<PropertyKey, unknown>)[key],
  })),
  live('an instance of a class', () => new Fields()),
  live('a boxed value', () => ({ ...bad, hostNetwork: Object(true) as unknown })),
  live('a map without a prototype', () => Object.assign(Object.create(null) as object, bad)),
  live('a list with other items for whoever iterates', () => ({ ...bad, hostNetwork: false, containers: Object.assign([agent], { [Symbol.iterator]: () => [container][Symbol.iterator]() }) }),
    `spec.${CONTAINER}`, 'windows/host-process'),
  unwritable('one that holds itself', cycle, 'spec.again.spec'),
  unwritable('one that is nested without end', nested, `spec${'.inner'.repeat(1000)}`),
  unwritable('a function', () => ({ ...bad, hostNetwork: () => true }), 'spec.hostNetwork'),
  unwritable('a Map', () => ({ ...bad, containers: [new Map(Object.entries(agent))] }), 'spec.containers[0]'),
  unwritable('a getter that throws', () => ({ ...bad, get hostNetwork() { throw new Error('not now'); } }), 'spec.hostNetwork'),
  unwritable('a revoked proxy', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return { ...bad, containers: proxy };
  }, 'spec.containers'),
  joining('in a validation', (chart, join) => chart.node.addValidation({ validate: () => { join(); return []; } })),
  joining('in a lazy value of another', (chart, join) => void raw(chart, { containers: [], hostname: Lazy.any({ produce: () => { join(); return 'x'; } }) })),
  joining('in a resolver', (chart, join) => {
    raw(chart, { containers: [], hostname: 'join' });
    (chart.node.root as App).resolvers.push({ resolve: ({ value }) => { if (value === 'join') join(); } } satisfies IResolver);
  }),
  joining('in the toJson of another', (chart, join) => {
    const object = raw(chart, { containers: [] });
    const rendered = object.toJson.bind(object) as () => unknown;
    object.toJson = () => { join(); return rendered(); };
  }),
  joining('in the toJson of a chart', (chart, join) => {
    const rendered = chart.toJson.bind(chart) as () => unknown[];
    chart.toJson = () => { join(); return rendered(); };
  }),
  joining('where dependencies are resolved', (chart, join) => {
    const dependency = {};
    Dependable.implement(dependency, { get dependencyRoots() { join(); return []; } });
    chart.node.addDependency(dependency as IDependable);
  }),
  {
    title: 'a RuntimeClass that joins late, and makes a pod one of Windows',
    construct: 'chart/raw',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    exits: VALIDATED,
    build: chart => {
      withOurs(chart);
      raw(chart, { runtimeClassName: 'win', hostNetwork: true, containers: [container] });
      chart.node.addValidation({
        validate: () => {
          if (chart.node.tryFindChild('win') === undefined) {
            new ApiObject(chart, 'win', {
              apiVersion: 'node.k8s.io/v1', kind: 'RuntimeClass', metadata: { name: 'win' }, handler: 'x', scheduling: { nodeSelector: selector.nodeSelector },
            });
          }
          return [];
        },
      });
    },
  },
  {
    title: 'an object that is asked though it has left the tree',
    construct: 'chart/gone',
    rule: 'windows/host-process',
    path: `spec.${CONTAINER}`,
    build: chart => {
      secure(chart);
      const gone = raw(chart, { ...selector, containers: [agent] }, 'gone');
      chart.node.tryRemoveChild('gone');
      raw(chart, { containers: [] }).toJson = () => gone.toJson() as unknown;
    },
  },
];
