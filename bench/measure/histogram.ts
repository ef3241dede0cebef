/** Counts of durations in buckets that grow with the duration, so that a few hundred numbers hold any run. */
export interface Histogram {
  record(microseconds: number): void
  /** Adds what another histogram, maybe of another process, has counted. */
  add(counts: readonly (readonly [bucket: number, count: number])[]): void
  /** The buckets that hold anything, small enough to send between processes. */
  counts(): [bucket: number, count: number][]
  readonly size: number
  /** The duration in microseconds that a share (0 to 1) of all stays at or below; NaN when nothing was counted. */
  at(share: number): number
}

/** Each power of two is cut into this many buckets: a reading is off by at most 1/64, or 1.6%. */
const cuts = 64

/** Log-linear: exact below 64 microseconds, then 64 equal buckets between one power of two and the next. */
export function newHistogram(): Histogram {
  const held = new Map<number, number>()
  let size = 0
  const put = (bucket: number, count: number) => {
    held.set(bucket, (held.get(bucket) ?? 0) + count)
    size += count
  }
  return {
    record: (microseconds) => put(bucketOf(microseconds), 1),
    add: (counts) => counts.forEach(([bucket, count]) => put(bucket, count)),
    counts: () => [...held],
    get size() {
      return size
    },
    at: (share) => {
      let seen = 0
      for (const [bucket, count] of [...held].sort(([one], [other]) => one - other)) {
        seen += count
        if (seen >= share * size) return upperEndOf(bucket)
      }
      return Number.NaN
    },
  }
}

export function bucketOf(microseconds: number): number {
  const whole = Math.max(0, Math.ceil(microseconds))
  if (whole < cuts) return whole
  const power = Math.floor(Math.log2(whole))
  const width = 2 ** power / cuts
  return (power - 5) * cuts + Math.floor((whole - 2 ** power) / width)
}

/** The largest whole number of microseconds that falls into the bucket: a percentile never flatters. */
export function upperEndOf(bucket: number): number {
  if (bucket < cuts) return bucket
  const power = Math.floor(bucket / cuts) + 5
  const width = 2 ** power / cuts
  return 2 ** power + ((bucket % cuts) + 1) * width - 1
}
