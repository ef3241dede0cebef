import { randomUUID } from 'node:crypto'
import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { recordRows } from '#kernel/ledger/record.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { StrategyRows } from '../database/rows.ts'
import type { Level } from '../rules/openness/levels-of-openness.ts'
import { insertRows } from './insert-rows.ts'
import type { ExampleLoaded } from './load-example.ts'
import { keepRevision } from './risks/keep-revision.ts'

export interface ExampleGovernance {
  readonly bodies: readonly {
    readonly code: string
    readonly visibility: Level
    readonly name: Bilingual
    readonly terms: Bilingual
    readonly decides: Bilingual
    readonly rhythm: Bilingual
    readonly quorum: number
    readonly members: readonly { readonly office: string; readonly role: 'chair' | 'deputy' | 'member' }[]
  }[]
  readonly risks: readonly {
    readonly visibility: Level
    readonly title: Bilingual
    readonly likelihood: number
    readonly impact: number
    readonly owner: string
    readonly mitigation: Bilingual
    readonly review_on: string
    readonly threatens: readonly string[]
  }[]
}

interface Asked {
  readonly strategy: string
  readonly loaded: ExampleLoaded
  readonly content: ExampleGovernance
  /** Codes of offices to their identifiers in the register; a code that is not there is an error. */
  readonly offices: ReadonlyMap<string, string>
}

type Tx = Transaction<StrategyRows>

/** Bodies and risks of the example, each under one entry for all. Only for its machine identity. */
export const loadExampleGovernance = door('strategy', async (tx: Tx, asked: Asked): Promise<void> => {
  await loadBodies(tx, asked)
  await loadRisks(tx, asked)
})

async function loadBodies(tx: Tx, { strategy, loaded, content, offices }: Asked): Promise<void> {
  const { version } = loaded
  const rows = content.bodies.map(({ code, name, members }) => ({
    code,
    name: { ...name },
    members: members.length,
  }))
  await recordRows(tx, { act: 'strategy.writeBody', subject: version, rows })
  for (const [at, body] of content.bodies.entries()) {
    const id = randomUUID()
    const { visibility: level, name, terms, decides, rhythm, quorum } = body
    await insertRows(tx, 'strategy.bodies', [
      {
        ...{ id, version, strategy, position: at + 1, level, quorum, name_en: name.en, name_ur: name.ur },
        ...{ terms_en: terms.en, terms_ur: terms.ur, decides_en: decides.en, decides_ur: decides.ur },
        ...{ rhythm_en: rhythm.en, rhythm_ur: rhythm.ur },
      },
    ])
    await insertRows(
      tx,
      'strategy.body_members',
      body.members.map(({ office, role }) => ({
        ...{ body: id, version, strategy, level, role, office: officeBy(offices, office) },
      })),
    )
  }
}

async function loadRisks(tx: Tx, { strategy, loaded, content, offices }: Asked): Promise<void> {
  const rows = content.risks.map(({ title, likelihood, impact }) => ({
    title: { ...title },
    likelihood,
    impact,
  }))
  const recorded = await recordRows(tx, { act: 'strategy.recordRisk', subject: strategy, rows })
  for (const [at, one] of content.risks.entries()) {
    const risk = { id: randomUUID(), strategy }
    const { visibility: level, title, likelihood, impact, mitigation } = one
    await insertRows(tx, 'strategy.risks', [{ ...risk, number: at + 1, level }])
    const said = {
      ...{ level, title, likelihood, impact, mitigation, closed: false, reason: null },
      ...{ office: officeBy(offices, one.owner), reviewOn: one.review_on },
      lineages: one.threatens.flatMap((code) => loaded.nodes.get(code)?.lineage ?? []),
    }
    const { salt } = recorded.rows[at] ?? {}
    if (salt === undefined) throw new Error('every row has its salt')
    await keepRevision(tx, risk, said, { ledger_entry: recorded.ledger_entry, ledger_salt: salt })
  }
}

function officeBy(offices: Asked['offices'], code: string): string {
  const found = offices.get(code)
  if (found === undefined) throw new Error(`The register of the example has no office ${code}.`)
  return found
}
