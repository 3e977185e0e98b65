import type { Candidates, Universe } from "./candidates.ts";
import { hasVersion } from "./version-set.ts";

/**
 * True when a release resolves with nothing but the newest version of every pack that it needs, directly or through
 * others, which is so for most. Asked of any number of releases, in any order, the time is linear in all needs.
 * False says nothing: other versions may do.
 */
export type NewestClosure = (pack: Candidates, position: number) => boolean;

/** The newest version of a pack, in the graph of what newest versions need. */
interface Node {
  /** When it was found. */
  readonly index: number;
  /** The least index that it leads back to, of nodes that are not done. */
  low: number;
  /** Of those that lead to each other one number; what one leads to beyond has a smaller one. `undefined` until it is known. */
  component: number | undefined;
  /** True while nothing that it leads to was found that the newest versions do not meet. */
  isClosed: boolean;
}

/** A node whose needs are being followed. */
interface Frame {
  readonly node: Node;
  readonly targets: readonly Candidates[];
  next: number;
}

/** Prepares the question for the packs of a universe. Tarjan's algorithm, without recursion, over the packs that are asked about. */
export function createNewestClosure(universe: Universe): NewestClosure {
  const nodes = new Map<Candidates, Node>();
  const stack: Node[] = [];
  let components = 0;

  const isMet = (pack: Candidates, position: number, range: string): boolean =>
    position >= 0 && hasVersion(universe.published({ id: pack.id, range }) & pack.all, position);

  const open = (pack: Candidates): Frame => {
    const index = nodes.size;
    const needs = pack.releases[pack.newest]?.needs ?? [];
    const targets = needs.map(({ id }) => universe.pack(id));
    const isThere = pack.newest >= 0 && hasVersion(pack.all, pack.newest);
    const isClosed =
      isThere &&
      needs.every(({ range }, at) => {
        const target = targets[at];
        return target !== undefined && isMet(target, target.newest, range);
      });
    const node: Node = { index, low: index, component: undefined, isClosed };
    nodes.set(pack, node);
    stack.push(node);
    // What is not closed by its own needs stays so, whatever these lead to.
    return { node, targets: isClosed ? targets : [], next: 0 };
  };

  const close = ({ index, low }: Node): void => {
    if (low !== index) return;
    const members = stack.splice(stack.findLastIndex((node) => node.index === index));
    const isClosed = members.every((node) => node.isClosed);
    for (const node of members) Object.assign(node, { component: components, isClosed });
    components += 1;
  };

  const nodeOf = (start: Candidates): Node => {
    const known = nodes.get(start);
    if (known) return known;
    const first = open(start);
    const frames = [first];
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const { node } = frame;
      const target = frame.targets[frame.next];
      frame.next += 1;
      if (!target) {
        frames.pop();
        close(node);
        const around = frames.at(-1)?.node;
        if (around) join(around, node);
        continue;
      }
      const found = nodes.get(target);
      if (found) join(node, found);
      else frames.push(open(target));
    }
    return first.node;
  };

  return (pack, position) => {
    if (!hasVersion(pack.all, position)) return false;
    const own = nodeOf(pack);
    if (position === pack.newest) return own.isClosed;
    const needs = pack.releases[position]?.needs ?? [];
    return needs.every(({ id, range }) => {
      const target = universe.pack(id);
      if (target === pack) return isMet(pack, position, range);
      if (!isMet(target, target.newest, range)) return false;
      const { isClosed, component = Infinity } = nodeOf(target);
      // Where the newest version of the pack itself may be among what is led to, it would be there twice.
      return isClosed && (!own.isClosed || component < (own.component ?? 0));
    });
  };
}

/** What is known of a node by one that it needs. */
function join(node: Node, needed: Node): void {
  if (needed.component === undefined) node.low = Math.min(node.low, needed.low);
  else node.isClosed &&= needed.isClosed;
}
