import { randomUUID } from 'node:crypto'
import type { ExampleLoaded } from '#slices/strategy/index.ts'

/** Words that must never be seen in a snapshot; each stands somewhere that is not public. */
export const secrets = {
  governmentText: 'SECRET-GOVERNMENT-TEXT',
  restrictedText: 'SECRET-RESTRICTED-TEXT',
  proposalOnGovernmentText: 'SECRET-PROPOSAL-ON-GOVERNMENT-TEXT',
  oldWordsOfANarrowedText: 'SECRET-OLD-WORDS-OF-A-NARROWED-TEXT',
  unclearedDocument: 'SECRET-UNCLEARED-DOCUMENT',
  governmentIndicator: 'SECRET-GOVERNMENT-INDICATOR',
} as const

/** A statement that nobody in the application could send. */
export type Superuser = <Row>(query: string, values?: readonly unknown[]) => Promise<readonly Row[]>

interface Given {
  readonly superuser: Superuser
  readonly strategy: string
  readonly loaded: ExampleLoaded
}

const nodeOf = ({ loaded }: Given, code: string) => {
  const node = loaded.nodes.get(code)
  if (node === undefined) throw new Error(`the example has no node ${code}`)
  return node
}

/** A round on the version, and the ways to write into it as a superuser would. */
async function roundOn(given: Given, node: { readonly id: string; readonly lineage: string }) {
  const { superuser, strategy, loaded } = given
  const { version } = loaded
  const round = randomUUID()
  await superuser(
    `insert into consultation.rounds (id, strategy, version, title_en, title_ur, opens_on, closes_on, ledger_entry, ledger_salt)
     values ($1, $2, $3, 'First round', 'پہلا دور', '2026-11-02', '2026-12-31', gen_random_uuid(), '')`,
    [round, strategy, version],
  )
  const subject = [strategy, version, node.id, node.lineage]
  return {
    propose: async (field: string, level: string, before: string, after: string, hidden: boolean) => {
      const id = randomUUID()
      await superuser(
        `insert into consultation.proposals (id, round, strategy, version, node, lineage, field, language, level, text_before,
            text_after, rationale, sector, is_hidden, ledger_entry, ledger_salt)
         values ($1, $2, $3, $4, $5, $6, $7, 'en', $8, $9, $10, 'Because <b>it</b> matters', $11, $12, gen_random_uuid(), '')`,
        [id, round, ...subject, field, level, before, after, hidden ? null : 'academia', hidden],
      )
      return id
    },
    answer: (proposal: string, outcome: string, applied: string | null) =>
      superuser(
        `insert into consultation.dispositions (proposal, strategy, outcome, reason_en, reason_ur, applied_text, ledger_entry, ledger_salt)
         values ($1, $2, $3, 'The reason that was given', 'جو وجہ بتائی گئی', $4, gen_random_uuid(), '')`,
        [proposal, strategy, outcome, applied],
      ),
    change: (field: string, before: string, after: string, cause: string | null) =>
      superuser(
        `insert into strategy.text_changes (version, strategy, lineage, field, language, level, before, after, cause, subject, ledger_entry)
         values ($1, $2, $3, $4, 'en', 'public', $5, $6, $7, $8, gen_random_uuid())`,
        [
          version,
          strategy,
          node.lineage,
          field,
          before,
          after,
          cause === null ? 'edit' : 'consultation',
          cause,
        ],
      ),
    write: (field: string, level: string, text: string) =>
      superuser(
        `insert into strategy.field_texts (node, field, language, version, strategy, node_level, level, text)
         values ($1, $2, 'en', $3, $4, 'public', $5, $6)`,
        [node.id, field, version, strategy, level, text],
      ),
  }
}

/**
 * Proposals on PRT-1.1: one accepted from a hidden author (which changed the text), one rejected, one on a text that is
 * kept inside government, one on a text narrowed since; and texts of other levels on a node that is public.
 */
export async function loadProposals(given: Given): Promise<void> {
  const node = nodeOf(given, 'PRT-1.1')
  const [stands] = await given.superuser<{ text: string }>(
    `select text from strategy.field_texts where node = $1 and field = 'description' and language = 'en'`,
    [node.id],
  )
  const now = stands?.text ?? ''
  const { propose, answer, change, write } = await roundOn(given, node)
  const accepted = await propose('description', 'public', 'An older wording.', now, true)
  await answer(accepted, 'accepted', now)
  await change('description', 'An older wording.', now, accepted)
  await answer(
    await propose('title', 'public', 'A title', 'Another <script>title</script>', false),
    'rejected',
    null,
  )
  await propose('remarks', 'government', secrets.proposalOnGovernmentText, 'x', false)
  // Public when it was amended, narrowed since: its old words must not leave either.
  await propose('risk', 'public', secrets.oldWordsOfANarrowedText, 'y', false)
  await change('risk', secrets.oldWordsOfANarrowedText, 'y', null)
  await write('remarks', 'government', secrets.governmentText)
  await write('risk', 'restricted annex', secrets.restrictedText)
}

/** Two indicators, one public; two documents that disagree, small counts, and a report that nobody cleared. */
export async function loadFigures(given: Given): Promise<void> {
  const { superuser, strategy } = given
  const indicator = async (code: string, name: string, openness: string) => {
    const id = randomUUID()
    await superuser(
      `insert into results.indicators (id, strategy, lineage, code, name_en, name_ur, unit, measure, direction, level, source,
          openness, ledger_entry, ledger_salt)
       values ($1, $2, $3, $4, $5, 'اشاریہ', 'persons', 'number', 'ambiguous', 'output', 'A register', $6, gen_random_uuid(), '')`,
      [id, strategy, nodeOf(given, 'PRT-1.1').lineage, code, name, openness],
    )
    return id
  }
  const report = async (origin: string, document: string) => {
    const id = randomUUID()
    await superuser(
      `insert into results.reports (id, strategy, kind, origin, document, file_name, period_from, period_until, figures, ledger_entry,
          ledger_row, ledger_salt)
       values ($1, $2, 'workbook', $3, $4, 'f.csv', '2025-01-01', '2025-12-31', 1, gen_random_uuid(), 0, '')`,
      [id, strategy, origin, document],
    )
    return { id, origin, document }
  }
  const state = (
    of: { id: string; openness: string },
    from: Awaited<ReturnType<typeof report>>,
    place: string,
    value: number,
  ) =>
    superuser(
      `insert into results.figures (strategy, indicator, openness, report, origin, place, period_from, period_until, kind, value,
          unit, amount, agency, document, status, ledger_entry, ledger_row, ledger_salt)
       values ($1, $2, $3, $4, $5, $6, '2025-01-01', '2025-12-31', 'value', $7, 'persons', $7, 'FIA', $8, 'final',
          gen_random_uuid(), 0, '')`,
      [strategy, of.id, of.openness, from.id, from.origin, place, value, from.document],
    )
  const open = { id: await indicator('IND-1', 'Persons referred to a service', 'public'), openness: 'public' }
  const closed = {
    id: await indicator('IND-2', secrets.governmentIndicator, 'government'),
    openness: 'government',
  }
  const yearbook = await report('published', 'A yearbook')
  await state(open, yearbook, 'Pakistan', 1207)
  await state(open, await report('published', 'A press release'), 'Pakistan', 1270)
  await state(closed, yearbook, 'Pakistan', 99)
  const cleared = await report('reported', 'A cleared return')
  await clear(given, cleared.id)
  await state(open, cleared, 'Punjab', 41)
  await state(open, cleared, 'Sindh', 3)
  await state(open, cleared, 'Balochistan', 8)
  await state(open, await report('reported', secrets.unclearedDocument), 'Pakistan', 777)
}

async function clear({ superuser, strategy }: Given, report: string): Promise<void> {
  for (const table of ['verifications', 'clearances']) {
    const person = randomUUID()
    const by = table === 'verifications' ? 'verified_by' : 'cleared_by'
    await superuser('insert into identity.people (id, name_en) values ($1, $2)', [person, table])
    await superuser(
      `insert into results.${table} (report, strategy, ${by}, ledger_entry, ledger_salt) values ($1, $2, $3, gen_random_uuid(), '')`,
      [report, strategy, person],
    )
  }
}
