/** A method, and how to call it as it was called. */
export interface Call {
  readonly method: (...given: unknown[]) => unknown;
  run(): unknown;
}

type Gate = (call: Call) => unknown;
type Method = Call['method'];

/** Other languages call what they override on their side; what reaches this side is overridden by properties that nobody can redefine. */
const isJsii = () => process.env['JSII_AGENT'] !== undefined;

const gates = new WeakSet<() => Method>();
const methods = new WeakMap<Method, Method>();

/** The method behind a gate, if it is behind one. */
export function behindGate(method: Method): Method | undefined {
  return methods.get(method);
}

/**
 * Lets every call of a method of one object pass through a gate, whoever wrote the method: its class, a class that is changed later, or whoever
 * assigns it to the object. Nobody can redefine it past the gate.
 *
 * Returns whether it is so: what another language has overridden cannot be reached.
 */
export function intercept(target: object, name: string, gate: Gate, options: { readonly isSealed: boolean }): boolean {
  const present = Object.getOwnPropertyDescriptor(target, name);
  if (present?.get && gates.has(present.get)) return true;
  const gated = gatedMethods(target, gate);
  if (isJsii()) interceptPrototype(target, name, gated);
  if (present && !present.configurable) return false;
  let assigned = present?.value as Method | undefined;
  const get = (): Method => gated(assigned ?? inherited(target, name));
  gates.add(get);
  Object.defineProperty(target, name, { get, set: (value: Method) => { assigned = value; }, configurable: !options.isSealed || isJsii() });
  return true;
}

/** The same method behind the same gate is the same. */
function gatedMethods(target: object, gate: Gate): (method: Method) => Method {
  const known = new WeakMap<Method, Method>();
  return method => {
    const gated = known.get(method) ?? ((...given) => gate({ method, run: () => method.apply(target, given) }));
    known.set(method, gated);
    methods.set(gated, method);
    return gated;
  };
}

function inherited(target: object, name: string): Method {
  return Reflect.get(Object.getPrototypeOf(target) as object, name, target) as Method;
}

/** The jsii kernel calls `object.constructor.prototype.method`, so that other languages reach what they have overridden. */
function interceptPrototype(target: object, name: string, gated: (method: Method) => Method): void {
  Object.defineProperty(ownConstructor(target).prototype, name, { get: () => gated(inherited(target, name)), configurable: true });
}

const ownConstructors = new WeakMap<object, { readonly prototype: object }>();

/** A class of the object's own, that is the same as its class in all but its identity. */
function ownConstructor(target: object): { readonly prototype: object } {
  const known = ownConstructors.get(target);
  if (known) return known;
  const { constructor } = target;
  const own = Object.assign(Object.setPrototypeOf(function () {}, constructor) as { prototype: object }, { prototype: Object.create(constructor.prototype as object) as object });
  Object.defineProperty(target, 'constructor', { value: own, configurable: true });
  ownConstructors.set(target, own);
  return own;
}
