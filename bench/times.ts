/** How long a piece of work takes, in seconds. */
export const seconds = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

/** The time below which a share of the runs lies, in milliseconds. */
function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return round((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0) * 1000);
}

export const round = (value: number) => Number(value.toPrecision(3));

/** The middle and the slow end of how long a question takes, in milliseconds. */
export async function asked(question: () => unknown, runs = 40): Promise<{ p50: number; p95: number }> {
  const times = [];
  for (let run = 0; run < runs; run++) times.push(await seconds(question));
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}
