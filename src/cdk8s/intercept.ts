/** A method, and how to call it as it was called. */
export interface Call {
  readonly method: Method;
  run(): unknown;
}

type Gate = (call: Call) => unknown;
type Method = ((...given: unknown[]) => unknown) & { [METHOD]?: Method };

/** How a method of one object is reached. */
interface Interception {
  readonly target: object;
  readonly name: string;
  readonly gate: Gate;
  /** What was assigned to the object, in place of what its class has. */
  assigned: Method | undefined;
  /** The method that was asked for last, behind its gate: it is the same at each look. */
  gated?: Method;
}

/** By object, and the name of the method. */
const interceptions = new WeakMap<object, Record<string, Interception>>();
const METHOD = Symbol('method');

/** Other languages call what they override on their side; what reaches this side is overridden by properties that nobody can redefine. */
const isJsii = () => process.env['JSII_AGENT'] !== undefined;

/** The method behind a gate, if it is behind one. */
export function behindGate(method: Method): Method | undefined {
  return method[METHOD];
}

/**
 * Lets every call of a method of one object pass through a gate, whoever wrote the method: its class, a class that is changed later, or whoever
 * assigns it to the object. Where it is sealed, nobody can redefine it past the gate.
 *
 * What another language has overridden cannot be reached.
 */
export function intercept(target: object, name: string, gate: Gate, { isSealed }: { readonly isSealed: boolean }): void {
  const accessor = accessorOf(name);
  const present = Object.getOwnPropertyDescriptor(target, name);
  if (present?.get === accessor.get) return;
  const interception: Interception = { target, name, gate, assigned: present?.value as Method | undefined };
  if (isJsii()) interceptPrototype(interception);
  if (present && !present.configurable) return;
  Object.defineProperty(target, name, { ...accessor, configurable: !isSealed || isJsii() });
  interceptions.set(target, { ...interceptions.get(target), [name]: interception });
}

/** Whether a method of an object is defined as what nobody can change. */
export function isFinal(target: object, name: string): boolean {
  const present = Object.getOwnPropertyDescriptor(target, name);
  const isFixed = present ? !present.configurable && present.get !== accessorOf(name).get : !Object.isExtensible(target);
  return isFixed && !isJsii();
}

interface Accessor {
  get(this: object): Method;
  set(this: object, method: Method): void;
}

const accessors = new Map<string, Accessor>();

/** One for all objects: with accessors of its own each, the engine would take every one for an object of another shape. */
function accessorOf(name: string): Accessor {
  const accessor = accessors.get(name) ?? {
    get() {
      const interception = interceptionOf(this, name);
      return gatedMethod(interception, interception.assigned ?? inherited(interception));
    },
    set(method) {
      interceptionOf(this, name).assigned = method;
    },
  };
  accessors.set(name, accessor);
  return accessor;
}

/** Of an object, or of what it inherits from. */
function interceptionOf(object: object, name: string): Interception {
  return interceptions.get(object)?.[name] ?? interceptionOf(Object.getPrototypeOf(object) as object, name);
}

function gatedMethod(interception: Interception, method: Method): Method {
  const { target, gate, gated } = interception;
  if (gated?.[METHOD] === method) return gated;
  const made: Method = (...given) => gate({ method, run: () => method.apply(target, given) });
  made[METHOD] = method;
  interception.gated = made;
  return made;
}

function inherited({ target, name }: Interception): Method {
  return Reflect.get(Object.getPrototypeOf(target) as object, name, target) as Method;
}

/** The jsii kernel calls `object.constructor.prototype.method`, so that other languages reach what they have overridden. */
function interceptPrototype(interception: Interception): void {
  const { prototype } = ownConstructor(interception.target);
  Object.defineProperty(prototype, interception.name, { get: () => gatedMethod(interception, inherited(interception)), configurable: true });
}

const ownConstructors = new WeakMap<object, { readonly prototype: object }>();

/** A class of the object's own, that is the same as its class in all but its identity. */
function ownConstructor(target: object): { readonly prototype: object } {
  const known = ownConstructors.get(target);
  if (known) return known;
  const { constructor } = target;
  const own = Object.setPrototypeOf(function () {}, constructor) as { prototype: object };
  own.prototype = Object.create(constructor.prototype as object) as object;
  Object.defineProperty(target, 'constructor', { value: own, configurable: true });
  ownConstructors.set(target, own);
  return own;
}
