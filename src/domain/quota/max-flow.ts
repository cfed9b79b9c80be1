/** Dinic's maximum flow over integer capacities: arcs packed by their tail, no recursion, no objects. */
export class FlowNetwork {
  private readonly tails: number[] = [];
  private readonly tips: number[] = [];
  private readonly capacities: number[] = [];
  /** Where each arc went when packed; odd numbers are the way back. */
  private place = new Int32Array(0);
  private starts = new Int32Array(0);
  private heads = new Int32Array(0);
  private back = new Int32Array(0);
  private capacity = new Float64Array(0);
  private level = new Int32Array(0);

  constructor(readonly nodes: number) {}

  /** @returns the arc's number, to ask for its flow afterwards */
  addArc(from: number, to: number, capacity: number): number {
    this.tails.push(from, to);
    this.tips.push(to, from);
    this.capacities.push(capacity, 0);
    return this.tips.length - 2;
  }

  flowOn(arc: number): number {
    return this.capacity[this.place[arc + 1]!]!;
  }

  /** True for nodes that the source still reaches: the source's side of a minimum cut. */
  reached(node: number): boolean {
    return this.level[node]! >= 0;
  }

  /** @returns the value of a maximum flow */
  run(source: number, sink: number): number {
    this.pack();
    let total = 0;
    while (this.layer(source, sink)) total += this.block(source, sink);
    return total;
  }

  private pack(): void {
    const count = this.tips.length;
    const starts = new Int32Array(this.nodes + 1);
    for (let arc = 0; arc < count; arc++) starts[this.tails[arc]! + 1]!++;
    for (let node = 0; node < this.nodes; node++) starts[node + 1]! += starts[node]!;
    const free = starts.slice();
    this.starts = starts;
    this.place = Int32Array.from({ length: count }, (_, arc) => free[this.tails[arc]!]!++);
    this.heads = new Int32Array(count);
    this.back = new Int32Array(count);
    this.capacity = new Float64Array(count);
    this.level = new Int32Array(this.nodes);
    this.place.forEach((at, arc) => {
      this.heads[at] = this.tips[arc]!;
      this.back[at] = this.place[arc ^ 1]!;
      this.capacity[at] = this.capacities[arc]!;
    });
  }

  /** Distances from the source, as far as the sink's layer; false when the sink is out of reach. */
  private layer(source: number, sink: number): boolean {
    const { level, starts, heads, capacity } = this;
    const queue = new Int32Array(this.nodes);
    level.fill(-1);
    level[source] = 0;
    queue[0] = source;
    for (let first = 0, end = 1; first < end; first++) {
      const node = queue[first]!;
      const last = starts[node + 1]!;
      for (let arc = starts[node]!; arc < last; arc++) {
        const next = heads[arc]!;
        if (level[next]! >= 0 || capacity[arc] === 0) continue;
        level[next] = level[node]! + 1;
        if (next === sink) return true;
        queue[end++] = next;
      }
    }
    return false;
  }

  /** A blocking flow of the layered network: walk, step back from dead ends, push at the sink. */
  private block(source: number, sink: number): number {
    const { level, starts, heads, back, capacity } = this;
    const current = starts.slice();
    const path = new Int32Array(this.nodes);
    let pushed = 0;
    let depth = 0;
    for (let node = source; ; ) {
      if (node === sink) {
        let amount = Number.POSITIVE_INFINITY;
        for (let i = 0; i < depth; i++) amount = Math.min(amount, capacity[path[i]!]!);
        for (let i = depth - 1; i >= 0; i--) {
          const arc = path[i]!;
          capacity[arc]! -= amount;
          capacity[back[arc]!]! += amount;
          if (capacity[arc] === 0) depth = i;
        }
        pushed += amount;
        node = heads[back[path[depth]!]!]!;
      }
      const last = starts[node + 1]!;
      let arc = current[node]!;
      while (arc < last && (capacity[arc] === 0 || level[heads[arc]!] !== level[node]! + 1)) arc++;
      current[node] = arc;
      if (arc < last) {
        path[depth++] = arc;
        node = heads[arc]!;
      } else if (depth === 0) return pushed;
      else {
        level[node] = -1;
        node = heads[back[path[--depth]!]!]!;
      }
    }
  }
}
