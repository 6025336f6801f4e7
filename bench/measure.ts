// Work → how long its best run took, by the clock and on the processor, and what memory the process holds.

const mebibyte = 1024 * 1024

export interface Time {
  /** Milliseconds by the clock. */
  readonly ms: number
  /** Milliseconds of processor time, all threads together: what the clock would say on an idle machine, or more. */
  readonly cpuMs: number
}

/** Times of the fastest of `runs` runs: the others were disturbed. */
export async function timeBest(runs: number, work: () => unknown): Promise<Time> {
  let best: Time = { ms: Number.POSITIVE_INFINITY, cpuMs: Number.POSITIVE_INFINITY }
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage()
    const start = performance.now()
    await work()
    const ms = performance.now() - start
    const { user, system } = process.cpuUsage(before)
    best = { ms: Math.min(best.ms, ms), cpuMs: Math.min(best.cpuMs, (user + system) / 1000) }
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
