import { quote } from "./limits.ts";

/** Nodes of a cycle that a message names. */
const SHOWN = 8;

/** A cycle as a message says it: `"a" needs "b" needs "a"`, of a long one the first nodes. */
export function cycleText(cycle: readonly string[], verb: string): string {
  const [first = ""] = cycle;
  const way = cycle.slice(0, SHOWN).map(quote).join(` ${verb} `);
  const rest = cycle.length > SHOWN ? ` ${verb} ${cycle.length - SHOWN} more, the last of which` : "";
  return `${way}${rest} ${verb} ${quote(first)}`;
}

/**
 * The cycles of a graph, one for each group of nodes that reach each other, what is depended on first.
 * Each begins with its first node in the order of the map, and every node follows from the one before it.
 * Linear in nodes and edges, and without recursion: a chain of 50,000 packs is one path.
 */
export function findCycles(edges: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const cycles: string[][] = [];
  for (const group of components(edges)) {
    const [first] = group;
    if (first === undefined) continue;
    const members = new Set(group);
    const cycle = shortestCycle(first, members, edges);
    if (cycle) cycles.push(cycle);
  }
  return cycles;
}

/** Groups of nodes that reach each other (Tarjan), with an explicit stack; each sorted by the order of the map. */
function components(edges: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const groups: string[][] = [];

  for (const root of edges.keys()) {
    if (order.has(root)) continue;
    const work: { readonly node: string; next: number }[] = [];
    const enter = (node: string): void => {
      order.set(node, order.size);
      low.set(node, order.size - 1);
      open.push(node);
      isOpen.add(node);
      work.push({ node, next: 0 });
    };
    enter(root);
    for (let step = work.at(-1); step; step = work.at(-1)) {
      const { node } = step;
      const target = edges.get(node)?.[step.next];
      step.next += 1;
      if (target !== undefined) {
        if (!edges.has(target)) continue;
        if (!order.has(target)) enter(target);
        else if (isOpen.has(target)) lower(low, node, order.get(target));
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent) lower(low, parent.node, low.get(node));
      if (low.get(node) !== order.get(node)) continue;
      const group: string[] = [];
      for (let member = open.pop(); member !== undefined; member = open.pop()) {
        isOpen.delete(member);
        group.push(member);
        if (member === node) break;
      }
      groups.push(group.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
    }
  }
  return groups;
}

function lower(low: Map<string, number>, node: string, to: number | undefined): void {
  if (to !== undefined && to < (low.get(node) ?? 0)) low.set(node, to);
}

/** The shortest way from a node back to itself within its group, by breadth. */
function shortestCycle(
  start: string,
  members: ReadonlySet<string>,
  edges: ReadonlyMap<string, readonly string[]>,
): string[] | undefined {
  const cameFrom = new Map<string, string>();
  let front = [start];
  while (front.length > 0) {
    const next: string[] = [];
    for (const node of front) {
      for (const target of edges.get(node) ?? []) {
        if (target === start) return wayTo(node, start, cameFrom);
        if (!members.has(target) || cameFrom.has(target)) continue;
        cameFrom.set(target, node);
        next.push(target);
      }
    }
    front = next;
  }
  return undefined;
}

function wayTo(end: string, start: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way = [end];
  for (let node = end; node !== start;) {
    node = cameFrom.get(node) ?? start;
    way.push(node);
  }
  return way.toReversed();
}
