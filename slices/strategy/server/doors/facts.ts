import { type AnyTransaction, door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { entriesOf } from '#kernel/pure/values/changed-values.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { facts, isFact, termsIn } from '../../rules/facts/facts-of-an-activity.ts'
import { entryInWords } from '../../rules/facts/values-in-words.ts'
import { factTexts } from '../facts/fact-texts.ts'
import { problemOfFact } from '../facts/problem-of-fact.ts'

type Tx = Transaction<StrategyRows>

export interface FactNow {
  readonly lineage: string
  readonly field: string
  readonly text: string
}

/** The facts of activities, by lineage, as they stand in a version and may be read. */
export const factsNow = door(
  'strategy',
  async (tx: Tx, version: string, lineages: readonly string[]): Promise<readonly FactNow[]> => {
    const { rows } = await tx.query<FactNow>(
      `select n.lineage, f.field, f.text
         from strategy.nodes n join strategy.activities a on a.node = n.id
        cross join lateral ${factTexts} f
        where n.version = $1 and n.lineage = any ($2::uuid[])`,
      [version, lineages],
    )
    return rows
  },
)

/** Why a value cannot stand in a fact of an activity; null where it can. */
export const problemOfValue = door('strategy', problemOfFact)

export interface ValueNamed {
  readonly field: string
  readonly text: string
}

/** By `<field>/<entry>` the name of every choice, day and entry that values of facts speak of; words need none. */
export async function namesInValues(
  tx: AnyTransaction,
  strategy: string,
  values: readonly ValueNamed[],
): Promise<ReadonlyMap<string, Bilingual>> {
  const ofFacts = values.filter(({ field }) => isFact(field))
  return ofFacts.length === 0 ? new Map() : namesOfFacts(tx, strategy, ofFacts)
}

const namesOfFacts = door(
  'strategy',
  async (
    tx: Tx,
    strategy: string,
    values: readonly ValueNamed[],
  ): Promise<ReadonlyMap<string, Bilingual>> => {
    const spoken = facts.map((field) => ({
      field,
      entries: values.filter((value) => value.field === field).flatMap(({ text }) => entriesOf(text)),
    }))
    const offices = spoken.flatMap(({ field, entries }) =>
      field === 'lead' || field === 'partners' ? entries : [],
    )
    const terms = spoken.flatMap(({ field, entries }) =>
      termsIn(field) === null ? [] : entries.map((code) => ({ kind: termsIn(field), code })),
    )
    const known = new Map<string, Bilingual>([
      ...(await officesNamed(tx, offices)),
      ...(await termsNamed(tx, strategy, terms)),
    ])
    return new Map(
      spoken.flatMap(({ field, entries }) =>
        entries.map((entry) => {
          const name = known.get(`${termsIn(field) ?? 'office'}/${entry}`)
          return [`${field}/${entry}`, entryInWords(field, entry, name ? { [entry]: name } : {})] as const
        }),
      ),
    )
  },
)

/** What names of one field's entries a value is drawn with. */
export const namesOfField = (
  names: ReadonlyMap<string, Bilingual>,
  field: string,
  texts: readonly string[],
): Record<string, Bilingual> =>
  !isFact(field)
    ? {}
    : Object.fromEntries(
        [...new Set(texts.flatMap(entriesOf))].flatMap((entry) => {
          const name = names.get(`${field}/${entry}`)
          return name === undefined ? [] : [[entry, name]]
        }),
      )

type Named = readonly (readonly [string, Bilingual])[]

interface Row {
  readonly key: string
  readonly en: string | null
  readonly ur: string | null
}

const named = (rows: readonly Row[]): Named =>
  rows.flatMap(({ key, en, ur }) =>
    en === null && ur === null ? [] : [[key, { en: en ?? ur ?? '', ur: ur ?? en ?? '' }] as const],
  )

async function officesNamed(tx: Tx, offices: readonly string[]): Promise<Named> {
  // Where words are hidden a note stands in the place of an identifier.
  const identifiers = offices.filter((office) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(office))
  if (identifiers.length === 0) return []
  const { rows } = await tx.query<Row>(
    `select 'office/' || o.id as key, o.name_en as en, o.name_ur as ur
       from identity.offices o where o.id = any ($1::uuid[])`,
    [identifiers],
  )
  return named(rows)
}

async function termsNamed(
  tx: Tx,
  strategy: string,
  terms: readonly { readonly kind: string | null; readonly code: string }[],
): Promise<Named> {
  if (terms.length === 0) return []
  const { rows } = await tx.query<Row>(
    `select t.kind || '/' || t.code as key, t.title_en as en, t.title_ur as ur
       from strategy.terms t join json_to_recordset($2::json) as asked (kind text, code text)
         on t.kind = asked.kind and t.code = asked.code
      where t.strategy = $1`,
    [strategy, JSON.stringify(terms)],
  )
  return named(rows)
}
