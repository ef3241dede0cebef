/** Speed of one side: of the application, or of the floor under it. */
export interface Speed {
  readonly requestsPerSecond: number
  readonly p50Ms: number
  readonly p95Ms: number
}

/** One line of `results/latest.json`; later issues add theirs to the same list. */
export interface Measurement extends Speed {
  readonly name: string
  readonly engine: string
  readonly clients: number
  /** Figures in the database; for an import, figures in the file. */
  readonly rows: number
  /** The most that the server's process held while it was measured. */
  readonly rssMb: number | null
  readonly floor: Speed | null
  /** Requests a second as a share of the floor's. */
  readonly ratioToFloor: number | null
  readonly figuresPerSecond?: number
  /** What it may take at most on PostgreSQL, where it is held against a time. */
  readonly mostMs?: number
  /** Shown beside another measurement and held against no target. */
  readonly isAside?: true
}

const rounded = (value: number, digits: number) => Number(value.toFixed(digits))

export const speed = (requests: number, seconds: number, p50: number, p95: number): Speed => ({
  requestsPerSecond: rounded(requests / seconds, 1),
  p50Ms: rounded(p50 / 1_000, 2),
  p95Ms: rounded(p95 / 1_000, 2),
})

const cell = (value: number | null | undefined, width: number, digits = 0) =>
  (value == null ? '-' : value.toLocaleString('en', { maximumFractionDigits: digits })).padStart(width)

export const heading = [
  'measurement'.padEnd(50),
  'clients'.padStart(8),
  'req/s'.padStart(8),
  'p50 ms'.padStart(9),
  'p95 ms'.padStart(9),
  'rss MB'.padStart(7),
  'floor'.padStart(8),
  'p95 ms'.padStart(8),
  'ratio'.padStart(6),
].join('')

export const line = (one: Measurement): string =>
  [
    one.name.padEnd(50),
    cell(one.clients, 8),
    cell(one.requestsPerSecond, 8, one.requestsPerSecond < 10 ? 2 : 0),
    cell(one.p50Ms, 9, 2),
    cell(one.p95Ms, 9, 2),
    cell(one.rssMb, 7),
    cell(one.floor?.requestsPerSecond, 8),
    cell(one.floor?.p95Ms, 8, 2),
    cell(one.ratioToFloor, 6, 2),
    one.figuresPerSecond === undefined ? '' : `  ${cell(one.figuresPerSecond, 0)} figures a second`,
  ].join('')
