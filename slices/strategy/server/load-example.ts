import { createHash, randomUUID } from 'node:crypto'
import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { JsonValue } from '#kernel/ledger/commitment.ts'
import { recordRows } from '#kernel/ledger/record.ts'
import type { StrategyRows } from '../database/rows.ts'
import type { VersionStatus } from '../rules/version-statuses.ts'
import { type ExampleStrategy, type NodeOfExample, nodesOfExample } from './nodes-of-example.ts'
import { insertRegister, ledgeredRows } from './crosswalk/insert-register.ts'
import { keepImport } from './imports/keep-import.ts'
import { insertRows } from './insert-rows.ts'

export interface ExampleAsked {
  /** The strategy's identifier, as identity registered it. */
  readonly strategy: string
  readonly content: ExampleStrategy
  /** Codes of offices to their identifiers in the register; a code that is not there is an error. */
  readonly offices: ReadonlyMap<string, string>
  readonly places: readonly {
    readonly code: string
    readonly name: { readonly en: string; readonly ur: string }
  }[]
  readonly status: VersionStatus
}

export interface ExampleLoaded {
  readonly version: string
  readonly nodes: ReadonlyMap<string, { readonly id: string; readonly lineage: string }>
  readonly activities: number
}

/**
 * Loads an illustrative strategy as its version 1, with one ledger entry that commits to every node. Only for the
 * machine identity of the example. Throws where an office is not in the register.
 */
export const loadStrategyExample = door(
  'strategy',
  async (tx: Transaction<StrategyRows>, asked: ExampleAsked): Promise<ExampleLoaded> => {
    const nodes = nodesOfExample(asked.content)
    const rows: JsonValue[] = nodes.map(({ code, kind, texts }) => ({
      ...{ code, kind },
      texts: Object.entries(texts).map(([field, { en, ur }]) => ({ field, en, ur })),
    }))
    const version = randomUUID()
    const recorded = await recordRows(tx, { act: 'strategy.importPlan', subject: version, rows })
    await tx.query(
      `insert into strategy.versions (id, strategy, number, title_en, title_ur, illustrative, notice_en, notice_ur,
          ledger_entry, ledger_salt)
       values ($1, $2, 1, $3, $4, true, $5, $6, $7, $8)`,
      [
        version,
        asked.strategy,
        asked.content.title.en,
        asked.content.title.ur,
        asked.content.notice.en,
        asked.content.notice.ur,
        recorded.ledger_entry,
        recorded.rows[0]?.salt,
      ],
    )
    await writeTerms(tx, asked)
    await writeRegisters(tx, asked)
    const ids = nodes.map(() => randomUUID())
    await writeNodes(tx, { ...asked, version }, nodes, ids)
    await keepImport(
      tx,
      {
        ...{ version, strategy: asked.strategy, rows, mapping: null },
        fileName: 'examples/pakistan/strategy.json',
        fileHash: createHash('sha256').update(JSON.stringify(asked.content)).digest('hex'),
        nodes: nodes.map(({ level }, rowIndex) => ({
          ...{ node: ids[rowIndex] ?? '', level, rowIndex, sheet: '', row: rowIndex + 1, columns: {} },
        })),
      },
      recorded,
    )
    if (asked.status !== 'draft') {
      await tx.query('update strategy.versions set status = $2 where id = $1', [version, asked.status])
    }
    const { rows: made } = await tx.query<{ id: string; lineage: string; code: string }>(
      'select id, lineage, code from strategy.nodes where version = $1',
      [version],
    )
    const activities = nodes.filter(({ kind }) => kind === 'activity').length
    return { version, activities, nodes: new Map(made.map((node) => [node.code, node])) }
  },
)

async function writeTerms(tx: Transaction<StrategyRows>, asked: ExampleAsked): Promise<void> {
  const { crimes } = asked.content
  const term = (kind: string, code: string, title: { en: string; ur: string }, source: string | null) => ({
    ...{ strategy: asked.strategy, kind, code, source },
    title_en: title.en,
    title_ur: title.ur,
  })
  await insertRows(tx, 'strategy.terms', [
    ...crimes.codes.map(({ code, title }) => term('crime', code, title, crimes.source)),
    ...asked.places.map(({ code, name }) => term('place', code, name, null)),
  ])
}

async function writeRegisters(
  tx: Transaction<StrategyRows>,
  { strategy, content }: ExampleAsked,
): Promise<void> {
  for (const given of content.registers) {
    const items = content.frameworks
      .filter(({ group }) => group === given.code)
      .toSorted((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }))
      .map(({ code, title, below }) => ({ code, en: title.en, ur: title.ur, parent: below ?? null }))
    const register = { ...given, items, file: null }
    const id = randomUUID()
    const rows = ledgeredRows(register)
    const recorded = await recordRows(tx, { act: 'strategy.loadRegister', subject: id, rows })
    await insertRegister(tx, { id, strategy, register, recorded, isExample: true })
  }
}

type Loading = ExampleAsked & { readonly version: string }

async function writeNodes(
  tx: Transaction<StrategyRows>,
  asked: Loading,
  nodes: readonly NodeOfExample[],
  ids: readonly string[],
): Promise<void> {
  const { version, strategy } = asked
  const idOf = new Map(nodes.map(({ code }, at) => [code, ids[at]]))
  await insertRows(
    tx,
    'strategy.nodes',
    nodes.map(({ code, kind, parent, pillar, level }, at) => ({
      ...{ id: ids[at], version, strategy, kind, pillar, code, level, position: (at + 1) * 10 },
      parent: parent === null ? null : idOf.get(parent),
    })),
  )
  const rowOf = (node: NodeOfExample) => ({
    ...{ node: idOf.get(node.code), version, strategy, node_level: node.level },
  })
  await insertRows(
    tx,
    'strategy.field_texts',
    nodes.flatMap((node) =>
      Object.entries(node.texts).flatMap(([field, text]) =>
        (['en', 'ur'] as const).map((language) => ({
          ...{ ...rowOf(node), field, language, level: node.level, text: text[language] },
          translation: language === asked.content.languages.prevailing ? 'original' : 'draft',
        })),
      ),
    ),
  )
  await writeActivities(tx, asked, nodes, rowOf)
}

async function writeActivities(
  tx: Transaction<StrategyRows>,
  { offices }: Loading,
  nodes: readonly NodeOfExample[],
  rowOf: (node: NodeOfExample) => Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const officeOf = (code: string): string => {
    const office = offices.get(code)
    if (office === undefined) throw new Error(`The register has no office with the code ${code}.`)
    return office
  }
  const activities = nodes.flatMap((node) => (node.facts === null ? [] : [{ node, facts: node.facts }]))
  await insertRows(
    tx,
    'strategy.activities',
    activities.map(({ node, facts }) => ({
      ...{ ...rowOf(node), lead: officeOf(facts.lead), governance_level: facts.level },
      ...{ starts: facts.starts, ends: facts.ends, cost_state: facts.costState },
    })),
  )
  await insertRows(
    tx,
    'strategy.activity_partners',
    activities.flatMap(({ node, facts }) =>
      facts.partners.map(({ office, contribution }) => ({
        ...{ ...rowOf(node), office: officeOf(office) },
        ...{ contribution_en: contribution.en, contribution_ur: contribution.ur },
      })),
    ),
  )
  await insertRows(
    tx,
    'strategy.activity_terms',
    activities.flatMap(({ node, facts }) => facts.terms.map((term) => ({ ...rowOf(node), ...term }))),
  )
}
