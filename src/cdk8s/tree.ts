import type { IConstruct, Node } from 'constructs';

/** What `constructs` adds a child by, before the constructor of the child has ended. */
interface Parent {
  addChild?(this: Node, child: IConstruct, id: string): void;
}

/** Tells of every construct below another, and of each that joins it later, at once. */
export function eachConstruct(root: IConstruct, found: (construct: IConstruct) => void): void {
  for (const construct of root.node.findAll()) {
    found(construct);
    watchNode(construct.node, found);
  }
}

function watchNode(node: Node, found: (construct: IConstruct) => void): void {
  const add = (node as unknown as Parent).addChild;
  if (!add) return;
  const addChild = (child: IConstruct, id: string) => {
    add.call(node, child, id);
    found(child);
    // A child joins while its node is being made.
    Object.defineProperty(child, 'node', {
      configurable: true,
      set: (made: Node) => {
        Object.defineProperty(child, 'node', { value: made, enumerable: true, configurable: true, writable: true });
        watchNode(made, found);
      },
    });
  };
  Object.defineProperty(node, 'addChild', { value: addChild, configurable: true, writable: true });
}
