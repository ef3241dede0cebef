import { createHash } from 'node:crypto'
import { idOf, ours, ownOffice, proposals } from './growth/identifiers.ts'
import type { LoadRequest } from './measure/load.ts'

export interface Case {
  readonly name: string
  readonly requests: readonly LoadRequest[]
  /** Before the address on the floor's side, where a case has a floor of its own. */
  readonly floorPrefix?: string
  /** Shown and not judged. */
  readonly isAside?: true
}

const get = (path: string, query: Readonly<Record<string, string>>): LoadRequest => ({
  method: 'GET',
  path: `${path}?${new URLSearchParams(query)}`,
})

/** Indicators of our own strategy; every fifth one is another strategy's. */
const indicators = (count: number) =>
  Array.from({ length: count }, (_, n) => n + 1)
    .filter((n) => n % 5 !== 0)
    .map((n) => idOf('indicator', n))

const pillars = ['P1', 'P2', 'P3', 'P4']

/** Each client asks for one indicator or pillar after the other, so that no single page of data stays at hand. */
export function readCases(grownIndicators: number): readonly Case[] {
  const asked = indicators(grownIndicators)
  const years = { strategy: ours, from: '2022-01-01', until: '2024-12-31' }
  const quarters = asked.map((indicator) => get(`/api/results/indicators/${indicator}/quarters`, years))
  return [
    {
      name: 'list of 50 filtered activities',
      requests: pillars.map((pillar) => get('/api/strategy/activities', { strategy: ours, pillar })),
    },
    {
      name: 'list of 50 figures',
      requests: asked.map((indicator) => get('/api/results/figures', { strategy: ours, indicator })),
    },
    {
      name: 'sum by indicator and quarter with coverage',
      requests: quarters,
    },
    {
      name: 'the same sum against a query for these data only',
      requests: quarters,
      floorPrefix: '/of-these-data',
      isAside: true,
    },
  ]
}

/** One position on one of 200 proposals, changed each time round: an upsert, its ledger entry and a signed receipt. */
export const auditedWrite: Case = {
  name: 'one audited write (position on a proposal)',
  requests: (['agree', 'disagree', 'pass'] as const).flatMap((position) =>
    Array.from({ length: proposals }, (_, n) => ({
      method: 'PUT' as const,
      path: `/api/consultation/proposals/${idOf('proposal', n + 1)}/position`,
      body: JSON.stringify({ proposal: idOf('proposal', n + 1), position }),
    })),
  ),
}

export interface ImportFile {
  readonly csv: Buffer
  readonly sha256: string
  readonly report: object
}

/** A focal person's workbook of monthly figures by district, of a time that no grown figure covers. */
export function importFile(round: number, rows: number, grownIndicators: number): ImportFile {
  const codes = Array.from({ length: grownIndicators }, (_, n) => n + 1).filter((n) => n % 5 !== 0)
  const lines = ['indicator,part_of,place,period,unit,value,agency,document,kind']
  for (let row = 0; row < rows; row++) {
    const code = codes[row % codes.length]
    const turn = Math.floor(row / codes.length)
    const month = String(1 + (turn % 12)).padStart(2, '0')
    const place = `District ${1 + Math.floor(turn / 12)}`
    const value = 1 + ((row * 37) % 900)
    lines.push(
      `I-${code},,${place},${2030 + round}-${month},persons,${value},Office 1,Monthly statement,value`,
    )
  }
  const csv = Buffer.from(`${lines.join('\r\n')}\r\n`)
  const sha256 = createHash('sha256').update(csv).digest('hex')
  return { csv, sha256, report: { strategy: ours, office: ownOffice, file: sha256 } }
}
