import { CONTAINER_KINDS } from '../container-kind';
import { isRecord, type Field } from '../field';
import { weakSignals } from '../likely';
import type { OsSignal } from '../os';
import { composedPod } from './pod-parts';
import type { Region, ItemScope } from './regions';
import { saysWindows } from '../windows-name';

type Signs = readonly OsSignal[];
const NONE: Signs = [];

/** What lies around the parts of pods in one object and says on which system they run. */
export class Surroundings {
  private readonly own = new Map<Region, Signs>();
  private readonly weak = new Map<Region, Signs>();
  private readonly outerStrong = new Map<Region, Signs>();
  private readonly outerWeak = new Map<Region, Signs>();
  /** Of what is inside a region: signs of Windows, or nothing where any says Linux. */
  private readonly inner = new Map<Region, Signs | undefined>();
  /** Of what lies beside one another, outside whole pods. */
  private readonly beside = new Map<ItemScope, OsSignal[]>();
  /** Of the nearest scope around one that says anything. */
  private readonly nearby = new Map<ItemScope, Signs>();

  /** @param regions outer ones before those inside them */
  public constructor(regions: readonly Region[]) {
    for (const region of regions) {
      const { at, outer, scope, parts } = region;
      const own = parts.signs(at);
      this.own.set(region, own);
      this.weak.set(region, [...weakSignsOf(region), ...nameSign(at)]);
      this.outerStrong.set(region, outer ? nearest(this.own, this.outerStrong, outer) : NONE);
      this.outerWeak.set(region, outer ? nearest(this.weak, this.outerWeak, outer) : NONE);
      // Where one of several says Windows by its name, it says so of itself.
      if (!isWhole(region) && !saysWindows(at.name)) this.addBeside(scope, own);
    }
    for (const region of regions.slice(1).reverse()) {
      for (const signs of [this.own.get(region)!, this.inner.has(region) ? this.inner.get(region) : NONE]) this.addInner(region.outer!, signs);
    }
  }

  /** What a region says itself, or else what is further out. */
  public outside(region: Region): Signs {
    const strong = nearest(this.own, this.outerStrong, region);
    return strong.length > 0 ? strong : nearest(this.weak, this.outerWeak, region);
  }

  /** What is around parts that say nothing themselves: further out, or else, outside Helm values, inside them or beside them. */
  public around(region: Region): Signs {
    const outer = this.outerStrong.get(region)!;
    if (outer.length > 0) return outer;
    const weak = [...this.weak.get(region)!, ...this.outerWeak.get(region)!];
    if (region.isOfValues) return weak;
    const inner = this.inner.get(region) ?? NONE;
    if (inner.length > 0) return inner;
    const beside = this.besides(region);
    return beside.length > 0 ? beside : weak;
  }

  /** What is around a whole pod: further out, or else, for one that is put where it belongs from elsewhere, beside it. */
  public aroundWhole(region: Region): Signs {
    const outer = region.outer ? this.outside(region.outer) : NONE;
    return outer.length === 0 && region.isPatch ? this.besides(region) : outer;
  }

  /** What is beside a region, if all of it says Windows. */
  private besides({ scope, isPatch }: Region): Signs {
    const signs = isPatch ? this.near(scope) : this.beside.get(scope) ?? NONE;
    return signs.every(({ os }) => os === 'windows') ? signs : NONE;
  }

  /** What is beside it, or else beside what it is in. */
  private near(scope: ItemScope): Signs {
    const silent: ItemScope[] = [];
    let at: ItemScope | undefined = scope;
    while (at && !this.nearby.has(at) && !this.beside.get(at)?.length) {
      silent.push(at);
      at = at.outer;
    }
    const signs = (at && (this.nearby.get(at) ?? this.beside.get(at))) ?? NONE;
    for (const one of silent) this.nearby.set(one, signs);
    return signs;
  }

  private addBeside(scope: ItemScope, signs: Signs): void {
    const known = this.beside.get(scope) ?? [];
    for (const sign of signs) known.push(sign);
    this.beside.set(scope, known);
  }

  private addInner(region: Region, signs: Signs | undefined): void {
    if (this.inner.has(region) && !this.inner.get(region)) return;
    const known = this.inner.get(region) ?? NONE;
    this.inner.set(region, !signs || signs.some(({ os }) => os === 'linux') ? undefined : known.length > 0 ? known : signs);
  }
}

/** Whether it is a whole pod. */
export function isWhole({ at, isEmbedded }: Region): boolean {
  return isEmbedded || CONTAINER_KINDS.some(kind => at.get(kind).items().some(item => isRecord(item.value)));
}

function nearest(own: ReadonlyMap<Region, Signs>, further: ReadonlyMap<Region, Signs>, region: Region): Signs {
  const signs = own.get(region)!;
  return signs.length > 0 ? signs : further.get(region)!;
}

function weakSignsOf({ at, parts }: Region): Signs {
  const spec = composedPod(at, [parts]);
  const containers = spec.get('containers').items().map(field => ({ field, securityContext: field.get('securityContext') }));
  return weakSignals({ metadata: spec, spec, containers, runtimeClass: undefined }, NONE);
}

function nameSign(at: Field): Signs {
  return saysWindows(at.name) ? [{ os: 'windows', at, source: 'label', strength: 'weak' }] : NONE;
}
