// Work → how long its best run took, and what memory the process holds.

const mebibyte = 1024 * 1024

/** Milliseconds of the fastest of `runs` runs: the others were disturbed. */
export async function timeBest(runs: number, work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    await work()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

/** Resident now and at its highest so far, in MB. */
export function readMemory(): { readonly resident: number; readonly peak: number } {
  return {
    resident: process.memoryUsage().rss / mebibyte,
    peak: process.resourceUsage().maxRSS / 1024,
  }
}
