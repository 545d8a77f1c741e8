import type { IConstruct, Node } from 'constructs';

type Found = (construct: IConstruct) => void;

/** What `constructs` adds a child by, before the constructor of the child has ended. */
interface Parent {
  addChild?(this: Node, child: IConstruct, id: string): void;
}

const watched = new WeakMap<Node, Found>();

/** Tells of every construct below another, and of each that joins it later, at once. */
export function eachConstruct(root: IConstruct, found: Found): void {
  for (const construct of root.node.findAll()) {
    found(construct);
    watchNode(construct.node, found);
  }
}

/** The function is one for all nodes: the engine takes objects with functions of their own for objects of other shapes. */
function watchNode(node: Node, found: Found): void {
  if (!(node as unknown as Parent).addChild) return;
  watched.set(node, found);
  Object.defineProperty(node, 'addChild', { value: addChild, configurable: true, writable: true });
}

function addChild(this: Node, child: IConstruct, id: string): void {
  const found = watched.get(this)!;
  (Object.getPrototypeOf(this) as Required<Parent>).addChild.call(this, child, id);
  found(child);
  joining.set(child, found);
  Object.defineProperty(child, 'node', whenMade);
}

/** The children whose node is being made. */
const joining = new WeakMap<IConstruct, Found>();

const whenMade: PropertyDescriptor = {
  configurable: true,
  set(this: { node?: Node }, node: Node) {
    delete this.node;
    this.node = node;
    watchNode(node, joining.get(this as IConstruct)!);
  },
};
