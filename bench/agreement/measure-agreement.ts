import { AgreementAcrossSectors } from '#slices/consultation/index.ts'
import type { Measurement } from '../measurement.ts'
import { people, statements } from './grow-agreement.ts'

/** What the issue asks for, from nothing. */
const mostMs = 1_000

const positions = ['agree', 'disagree', 'pass'] as const
const sectors = [
  'federal',
  'provincial',
  'law enforcement',
  'justice',
  'civil society',
  'academia',
  'private',
]
const sectorOf = new Map(
  Array.from({ length: people }, (_, at) => [`person ${at}`, sectors[at % sectors.length] ?? '']),
)
const persons = [...sectorOf.keys()]

const position = (statement: number, person: number) =>
  positions[(statement * 7 + person * 13 + ((person * statement) % 5)) % 3] ?? 'pass'

/** Everybody on everything, counted from nothing and listed; then one more position and the list again. */
export function measureAgreement(): readonly Measurement[] {
  const [whole, more]: [number[], number[]] = [[], []]
  for (let run = 0; run < 3; run += 1) {
    const began = performance.now()
    const agreement = new AgreementAcrossSectors(sectorOf)
    for (let statement = 0; statement < statements; statement += 1) {
      for (const [at, person] of persons.entries())
        agreement.take({ statement: String(statement), person, position: position(statement, at), at: 0 })
    }
    if (agreement.statements().length !== statements) throw new Error('A statement is missing.')
    whole.push(performance.now() - began)
    const asked = performance.now()
    for (let at = 0; at < 1_000; at += 1)
      agreement.take({ statement: '7', person: persons[at] ?? '', position: 'pass', at: 1 })
    more.push((performance.now() - asked) / 1_000)
  }
  const named = `agreement by sector of ${people} people on ${statements} statements`
  return [{ ...measured(`${named}, from nothing`, whole), mostMs }, measured(`${named}: one more`, more)]
}

function measured(name: string, ms: readonly number[]): Measurement {
  const inOrder = [...ms].sort((one, other) => one - other)
  const [median = Number.NaN, most = Number.NaN] = [inOrder[1], inOrder.at(-1)]
  return {
    ...{
      name,
      engine: 'none',
      clients: 1,
      rows: people * statements,
      rssMb: null,
      floor: null,
      ratioToFloor: null,
    },
    ...{ requestsPerSecond: Number((1_000 / median).toFixed(2)), p50Ms: Number(median.toFixed(4)) },
    p95Ms: Number(most.toFixed(4)),
  }
}
