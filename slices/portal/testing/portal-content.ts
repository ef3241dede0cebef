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
  signatory: 'SECRET-SIGNATORY-OF-A-LETTER',
  numberOfALetter: 'SECRET-NUMBER-OF-A-LETTER',
  openOnGovernmentText: 'SECRET-OPEN-ON-GOVERNMENT-TEXT',
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

/** A letter behind an act, with a contest that stands so. */
async function cameByLetter(
  { superuser, strategy }: Given,
  act: { readonly name: string; readonly subject: string; readonly entry: string },
  contest: 'unanswered' | 'upheld' | 'kept' | null,
): Promise<void> {
  const [id, person] = [randomUUID(), randomUUID()]
  await superuser('insert into identity.people (id, name_en) values ($1, $2)', [person, 'Secretariat'])
  await superuser(
    `insert into correspondence.acts_by_letter (id, act_entry, act, subject, their_reference, our_reference, dated, signatory,
        medium, scan, for_person, entered_for, entered_by, ledger_entry, ledger_salt)
     values ($1, $2, $3, $4, $5, $5, '2026-11-16', $6, 'letter', repeat('0', 64), $7, array[$8::uuid], $7, gen_random_uuid(), '')`,
    [id, act.entry, act.name, act.subject, secrets.numberOfALetter, secrets.signatory, person, strategy],
  )
  if (contest === null) return
  await superuser(
    `insert into correspondence.contests (act_by_letter, reason, ledger_entry, ledger_salt)
     values ($1, 'It is not ours', gen_random_uuid(), '')`,
    [id],
  )
  if (contest === 'unanswered') return
  await superuser(
    `insert into correspondence.contest_answers (act_by_letter, upheld, reason, answered_by, ledger_entry, ledger_salt)
     values ($1, $2, 'It was compared', $3, gen_random_uuid(), '')`,
    [id, contest === 'upheld', person],
  )
}

/** What else may concern a proposal: a letter behind it, and that it was open when the version was approved. */
function aroundProposals(given: Given) {
  const { superuser, strategy, loaded } = given
  const { version } = loaded
  return {
    letter: async (proposal: string, contest: 'unanswered' | 'upheld' | 'kept' | null) => {
      const [row] = await superuser<{ entry: string }>(
        'select ledger_entry as entry from consultation.proposals where id = $1',
        [proposal],
      )
      const act = { name: 'consultation.proposeAmendment', subject: proposal, entry: row?.entry ?? '' }
      await cameByLetter(given, act, contest)
    },
    open: (place: number, subject: string, reason: string) =>
      superuser(
        `insert into strategy.open_at_approval (version, strategy, place, placed_by, code, reason_en, reason_ur, subject)
         select $1, $2, $3, 'consultation', 'unanswered', $4, $4, $5 from strategy.approvals where version = $1`,
        [version, strategy, place, reason, subject],
      ),
  }
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
 * kept inside government, one on a text narrowed since; and texts of other levels on a node that is public. Two came by
 * letter; one on public text and one on another were open when the version was approved.
 */
export async function loadProposals(given: Given): Promise<void> {
  const node = nodeOf(given, 'PRT-1.1')
  const [stands] = await given.superuser<{ text: string }>(
    `select text from strategy.field_texts where node = $1 and field = 'description' and language = 'en'`,
    [node.id],
  )
  const now = stands?.text ?? ''
  const { propose, answer, change, write } = await roundOn(given, node)
  const { letter, open } = aroundProposals(given)
  const accepted = await propose('description', 'public', 'An older wording.', now, true)
  await answer(accepted, 'accepted', now)
  await change('description', 'An older wording.', now, accepted)
  await letter(accepted, 'unanswered')
  const rejected = await propose('title', 'public', 'A title', 'Another <script>title</script>', false)
  await answer(rejected, 'rejected', null)
  await letter(rejected, 'kept')
  const kept = await propose('remarks', 'government', secrets.proposalOnGovernmentText, 'x', false)
  await given.superuser(
    `insert into strategy.approvals (version, strategy, instrument, instrument_number, dated, by_letter, ledger_entry, ledger_salt)
     select id, strategy, 'Minutes', '1/2026', '2026-11-20', true, gen_random_uuid(), '' from strategy.versions
      where id = $1 and status = 'approved' and not exists (select from strategy.approvals where version = $1)`,
    [given.loaded.version],
  )
  await open(1, rejected, 'The rejected proposal was open.')
  await open(2, kept, secrets.openOnGovernmentText)
  // Public when it was amended, narrowed since: its old words must not leave either.
  await propose('risk', 'public', secrets.oldWordsOfANarrowedText, 'y', false)
  await change('risk', secrets.oldWordsOfANarrowedText, 'y', null)
  await write('remarks', 'government', secrets.governmentText)
  await write('risk', 'restricted annex', secrets.restrictedText)
}

/** The ways to write indicators, reports and figures as a superuser would. */
function writersOfFigures(given: Given) {
  const { superuser, strategy } = given
  const indicator = async (
    code: string,
    name: string,
    openness: string,
    { node = 'PRT-1.1', unit = 'persons' } = {},
  ) => {
    const id = randomUUID()
    await superuser(
      `insert into results.indicators (id, strategy, lineage, pillar, code, name_en, name_ur, unit, measure, direction, level, source,
          openness, ledger_entry, ledger_salt)
       values ($1, $2, $3, $8, $4, $5, 'اشاریہ', $7, 'number', 'ambiguous', 'output', 'A register', $6, gen_random_uuid(), '')`,
      [id, strategy, nodeOf(given, node).lineage, code, name, openness, unit, node.slice(0, 3)],
    )
    return id
  }
  const report = async (origin: string, document: string) => {
    const id = randomUUID()
    await superuser(
      `insert into results.reports (id, strategy, kind, origin, document, file_name, period_from, period_until, figures, submitted_by,
          ledger_entry, ledger_row, ledger_salt)
       values ($1, $2, 'workbook', $3, $4, 'f.csv', '2025-01-01', '2025-12-31', 1,
          (select id from identity.people order by id limit 1), gen_random_uuid(), 0, '')`,
      [id, strategy, origin, document],
    )
    return { id, origin, document }
  }
  const state = (
    of: { id: string; openness: string },
    from: Awaited<ReturnType<typeof report>>,
    place: string,
    value: number,
    { year = 2025, unit = 'persons' } = {},
  ) =>
    superuser(
      `insert into results.figures (strategy, indicator, openness, report, origin, place, period_from, period_until, kind, value,
          unit, amount, agency, document, status, ledger_entry, ledger_row, ledger_salt)
       values ($1, $2, $3, $4, $5, $6, make_date($9, 1, 1), make_date($9, 12, 31), 'value', $7, $10, $7, 'FIA', $8, 'final',
          gen_random_uuid(), 0, '')`,
      [strategy, of.id, of.openness, from.id, from.origin, place, value, from.document, year, unit],
    )
  return { indicator, report, state }
}

/**
 * Three indicators, two of them public, one of which measures an outcome; two documents that disagree, small counts, a
 * report that nobody cleared and one by letter.
 */
export async function loadFigures(given: Given): Promise<void> {
  const { indicator, report, state } = writersOfFigures(given)
  const open = { id: await indicator('IND-1', 'Persons referred to a service', 'public'), openness: 'public' }
  const closed = {
    id: await indicator('IND-2', secrets.governmentIndicator, 'government'),
    openness: 'government',
  }
  const yearbook = await report('published', 'A yearbook')
  await sign(given, yearbook.id, ['verifications'])
  await state(open, yearbook, 'Pakistan', 1207)
  const release = await report('published', 'A press release')
  await sign(given, release.id, ['verifications'])
  await state(open, release, 'Pakistan', 1270)
  await state(closed, yearbook, 'Pakistan', 99)
  const cleared = await report('reported', 'A cleared return')
  await sign(given, cleared.id, ['verifications', 'clearances'])
  await state(open, cleared, 'Punjab', 41)
  await state(open, cleared, 'Sindh', 3)
  await state(open, cleared, 'Balochistan', 8)
  await state(open, await report('reported', secrets.unclearedDocument), 'Pakistan', 777)
  await state(open, cleared, 'Punjab', 30, { year: 2024 })
  await state(open, await report('published', 'A document that nobody compared'), 'Gilgit', 2)
  await expects(given, open.id, ['Punjab', 'Sindh', 'Balochistan', 'Khyber Pakhtunkhwa'])
  await stateByLetter()

  async function stateByLetter() {
    const outcome = { node: 'PUR-1-A', unit: 'count' }
    const counted = {
      id: await indicator('IND-3', 'Cases that were counted', 'public', outcome),
      openness: 'public',
    }
    const written = await report('reported', 'A return by letter')
    await sign(given, written.id, ['verifications', 'clearances'])
    await state(counted, written, 'Pakistan', 180, { unit: 'count' })
    const act = { name: 'results.importFigures', subject: written.id, entry: randomUUID() }
    await cameByLetter(given, act, 'upheld')
  }
}

async function expects({ superuser, strategy }: Given, indicator: string, places: readonly string[]) {
  for (const place of places) {
    await superuser(
      `insert into results.expected_reports (indicator, strategy, openness, place) values ($1, $2, 'public', $3)`,
      [indicator, strategy, place],
    )
  }
}

async function sign(
  { superuser, strategy }: Given,
  report: string,
  tables: readonly ('verifications' | 'clearances')[],
): Promise<void> {
  for (const table of tables) {
    const person = randomUUID()
    const by = table === 'verifications' ? 'verified_by' : 'cleared_by'
    await superuser('insert into identity.people (id, name_en) values ($1, $2)', [person, table])
    await superuser(
      `insert into results.${table} (report, strategy, ${by}, ledger_entry, ledger_salt) values ($1, $2, $3, gen_random_uuid(), '')`,
      [report, strategy, person],
    )
  }
}
