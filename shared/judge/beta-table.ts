/** A Beta distribution on a lattice that is even in the log-odds. */
export interface BetaTable {
  readonly nodes: readonly { readonly value: number; readonly probability: number }[];
  readonly low: number;
  readonly high: number;
  /** P(X ≤ x). */
  below(x: number): number;
}

/** Beyond where the density has fallen to e^-20 of its height nothing is left that matters. */
const drop = 20;

const logOdds = (x: number): number => Math.log(x / (1 - x));

/** ln(1 + e^z) without overflow. */
const softplus = (z: number): number => (z > 30 ? z : Math.log1p(Math.exp(z)));

/**
 * Tabulates Beta(alpha, beta). In z = ln(x / (1 − x)) its density is e^(−alpha·ln(1+e^−z) − beta·ln(1+e^z)): smooth,
 * with one peak and without the poles at 0 and 1, so a plain sum over an even lattice converges very fast.
 */
export function logisticBeta(alpha: number, beta: number, nodeCount: number): BetaTable {
  const logDensity = (z: number): number => -alpha * softplus(-z) - beta * softplus(z);
  const peak = Math.log(alpha / beta);
  const floor = logDensity(peak) - drop;
  const low = reach(logDensity, peak, floor, -1);
  const high = reach(logDensity, peak, floor, 1);
  const spacing = (high - low) / (nodeCount - 1);
  const densities = Array.from({ length: nodeCount }, (_, index) =>
    Math.exp(logDensity(low + spacing * index) - floor - drop),
  );
  const total = densities.reduce((sum, density) => sum + density, 0);
  // Each node stands for the cell about it, so half of it lies below the node.
  const cumulative = new Float64Array(nodeCount);
  let sum = 0;
  for (const [index, density] of densities.entries()) {
    cumulative[index] = (sum + density / 2) / total;
    sum += density;
  }
  const valueOf = (z: number): number => 1 / (1 + Math.exp(-z));
  return {
    nodes: densities.map((density, index) => ({ value: valueOf(low + spacing * index), probability: density / total })),
    low: valueOf(low),
    high: valueOf(high),
    below: (x) => {
      if (x <= 0) return 0;
      if (x >= 1) return 1;
      const position = (logOdds(x) - low) / spacing;
      if (position <= 0) return 0;
      if (position >= nodeCount - 1) return 1;
      const index = Math.floor(position);
      const here = cumulative[index] ?? 0;
      return here + (position - index) * ((cumulative[index + 1] ?? 1) - here);
    },
  };
}

/** How far from its peak a log density falls below `floor`, in one direction; it has one peak, so bisection finds it. */
function reach(logDensity: (z: number) => number, peak: number, floor: number, direction: 1 | -1): number {
  let inside = 0;
  let outside = 1;
  while (logDensity(peak + direction * outside) > floor) {
    inside = outside;
    outside *= 2;
  }
  for (let round = 0; round < 12; round += 1) {
    const middle = (inside + outside) / 2;
    if (logDensity(peak + direction * middle) > floor) inside = middle;
    else outside = middle;
  }
  return peak + direction * outside;
}
