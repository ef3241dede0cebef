import type { Position } from '../a-position-is-one-of-three.ts'

/** One position that somebody took. Of several by one person on one statement the last counts. */
export interface Vote {
  readonly statement: string
  readonly person: string
  readonly position: Position
  /** When, in any unit that grows; of two at the same moment the later in the list counts. */
  readonly at: number
}

export interface Counts {
  readonly agree: number
  readonly disagree: number
  readonly pass: number
  /** All who took a position, to pass included. */
  readonly seen: number
}

export interface SectorCounts extends Counts {
  readonly sector: string
}

export interface Agreement extends Counts {
  readonly statement: string
  /** From 0 to 1: the product over all sectors of (agree + 1) / (seen + 2); a sector that has not spoken gives a half. */
  readonly consensus: number
  /** Sectors in which everybody who agreed or disagreed is against: their statements head the list. */
  readonly opposedBy: readonly string[]
  /** Smallest sector first. */
  readonly sectors: readonly SectorCounts[]
}

interface Tallied {
  readonly people: Map<string, { position: Position; at: number }>
  readonly all: Tally
  readonly sectors: Map<string, Tally>
}
type Tally = { agree: number; disagree: number; pass: number }

const none = (): Tally => ({ agree: 0, disagree: 0, pass: 0 })
const seenIn = ({ agree, disagree, pass }: Tally): number => agree + disagree + pass

/**
 * Agreement by sector. One more position costs the same however many came before.
 * Method: Polis, "group-aware consensus" (Small et al. 2021), with sectors that are declared in the place of groups
 * that are computed: people are never grouped by what they think.
 */
export class AgreementAcrossSectors {
  readonly #sectorOf: ReadonlyMap<string, string>
  readonly #sizes = new Map<string, number>()
  readonly #statements = new Map<string, Tallied>()

  /** `sectorOf` a person; whoever is in none counts in the whole and in no sector. */
  constructor(sectorOf: ReadonlyMap<string, string>) {
    this.#sectorOf = sectorOf
    for (const sector of sectorOf.values()) this.#sizes.set(sector, (this.#sizes.get(sector) ?? 0) + 1)
  }

  take({ statement, person, position, at }: Vote): void {
    const tallied = this.#statements.get(statement) ?? this.#open(statement)
    const earlier = tallied.people.get(person)
    if (earlier !== undefined && earlier.at > at) return
    tallied.people.set(person, { position, at })
    const sector = this.#sectorOf.get(person)
    for (const tally of [tallied.all, sector === undefined ? undefined : tallied.sectors.get(sector)]) {
      if (tally === undefined) continue
      if (earlier !== undefined) tally[earlier.position] -= 1
      tally[position] += 1
    }
  }

  /** What a sector opposes comes first, whatever the total; then the highest agreement across sectors. */
  statements(): readonly Agreement[] {
    return [...this.#statements]
      .map(([statement, tallied]) => this.#agreementOn(statement, tallied))
      .sort(
        (a, b) =>
          Number(b.opposedBy.length > 0) - Number(a.opposedBy.length > 0) ||
          b.consensus - a.consensus ||
          a.statement.localeCompare(b.statement, 'en', { numeric: true }),
      )
  }

  #open(statement: string): Tallied {
    const sectors = new Map([...this.#sizes.keys()].map((sector) => [sector, none()]))
    const opened = { people: new Map(), all: none(), sectors }
    this.#statements.set(statement, opened)
    return opened
  }

  #agreementOn(statement: string, { all, sectors }: Tallied): Agreement {
    const counts = [...sectors].map(([sector, tally]) => ({ sector, ...tally, seen: seenIn(tally) }))
    const sizeOf = ({ sector }: SectorCounts) => this.#sizes.get(sector) ?? 0
    return {
      statement,
      ...all,
      seen: seenIn(all),
      consensus: counts.reduce((product, { agree, seen }) => product * ((agree + 1) / (seen + 2)), 1),
      opposedBy: counts
        .filter(({ agree, disagree }) => disagree > 0 && agree === 0)
        .map(({ sector }) => sector),
      sectors: counts.sort((a, b) => sizeOf(a) - sizeOf(b) || a.sector.localeCompare(b.sector, 'en')),
    }
  }
}
