import { randomUUID } from 'node:crypto'
import type { PortalWorld } from './portal-world.ts'

/** Words that must never be seen on a public tracker; each stands somewhere inside. */
export const trackerSecrets = {
  hiddenSignatory: 'SECRET-HIDDEN-SIGNATORY',
  wordsOfTheHidden: 'SECRET-WORDS-OF-THE-HIDDEN',
  moderated: 'SECRET-MODERATED-WORDS',
  person: 'SECRET-PERSON-WHO-SPOKE',
  whoSigned: 'SECRET-WHO-SIGNED-A-LETTER',
} as const

export interface DeclarationLoaded {
  readonly submission: string
  readonly shown: string
  readonly hidden: string
  /** The code of an activity that is not public, and its title. */
  readonly kept: { readonly code: string; readonly title: string }
  view(point: number, said: ViewSaid): Promise<string>
}

export interface ViewSaid {
  readonly kind: 'assessment' | 'confirmation' | 'dissent'
  readonly words: string
  /** An organisation whose member spoke, or the name below a letter. */
  readonly by: { readonly organisation: string } | { readonly letter: string }
}

interface Writing {
  readonly superuser: PortalWorld['superuser']
  readonly strategy: string
  readonly submission: string
}

/**
 * A declaration of three points as a superuser would write it: the first accepted, on PRT-1.1 and on an activity that is not
 * public; the second unanswered; the third quotes a title that is not public. Sent by one organisation, signed by two, of which one
 * says that it may be shown.
 */
export async function loadDeclaration({
  superuser,
  strategy,
  loaded,
}: PortalWorld): Promise<DeclarationLoaded> {
  const writing = { superuser, strategy, submission: randomUUID() }
  const [kept] = await superuser<{ code: string; title: string; lineage: string }>(
    `select n.code, t.text as title, n.lineage from strategy.nodes n
       join strategy.field_texts t on t.node = n.id and t.field = 'title' and t.language = 'en'
      where n.version = $1 and n.kind = 'activity' and n.level = 'government' order by n.position limit 1`,
    [loaded.version],
  )
  if (kept === undefined) throw new Error('the example has no activity that is kept inside')
  const person = await writeDeclaration(writing, loaded.version)
  const points: string[] = []
  for (const words of ['Open <shelters>.', 'Report every year.', `Do what “${kept.title}” says.`]) {
    points.push(await writePoint(writing, words, points.length + 1))
  }
  await answerFirst(writing, points[0] ?? '', {
    ...{ lineages: [loaded.nodes.get('PRT-1.1')?.lineage ?? '', kept.lineage], person },
  })
  return {
    ...{ submission: writing.submission, kept },
    shown: await signed(writing, 'A union (illustrative)', true),
    hidden: await signed(writing, trackerSecrets.hiddenSignatory, false),
    view: (point, said) => writeView(writing, points[point - 1] ?? '', said),
  }
}

async function organisation({ superuser }: Writing, name: string): Promise<string> {
  const id = randomUUID()
  await superuser(
    `insert into identity.organisations (id, code, sector, name_en, ledger_entry, ledger_salt)
     values ($1, $2, 'civil society', $3, gen_random_uuid(), '')`,
    [id, id.slice(0, 8), name],
  )
  return id
}

/** Returns who took it in. */
async function writeDeclaration(writing: Writing, version: string): Promise<string> {
  const { superuser, strategy, submission } = writing
  const person = randomUUID()
  const [round] = await superuser<{ id: string }>('select id from consultation.rounds limit 1')
  const sender = await organisation(writing, 'A forum (illustrative)')
  await superuser('insert into identity.people (id, name_en) values ($1, $2)', [
    person,
    trackerSecrets.person,
  ])
  const of = [submission, strategy, round?.id, version, sender, person]
  await superuser(
    `insert into consultation.submissions (id, strategy, round, version, organisation, kind, title_en, received_on, file_sha256,
        file_name, paragraphs, found, taken_by, ledger_entry, ledger_salt)
     values ($1, $2, $3, $4, $5, 'declaration', 'A declaration', '2026-11-03', repeat('0', 64), 'd.docx', 3, 3, $6,
        gen_random_uuid(), '')`,
    of,
  )
  await superuser(
    `insert into consultation.declarations (submission, strategy, round, version, organisation, title_en, sender_en, received_on,
        split_by, ledger_entry, ledger_salt)
     values ($1, $2, $3, $4, $5, 'A declaration', 'A forum (illustrative)', '2026-11-03', $6, gen_random_uuid(), '')`,
    of,
  )
  return person
}

async function writePoint({ superuser, strategy, submission }: Writing, words: string, number: number) {
  const id = randomUUID()
  await superuser(
    `insert into consultation.points (id, declaration, strategy, number, place, label, headings, ledger_entry, ledger_row, ledger_salt)
     values ($1, $2, $3, $4, $5, $6, '{}', gen_random_uuid(), 0, '')`,
    [id, submission, strategy, number, String(number), `${number}.`],
  )
  await superuser(
    `insert into consultation.point_words (point, language, strategy, submission, changes, label, words)
     values ($1, 'en', $2, $3, '{}', $4, $5)`,
    [id, strategy, submission, `${number}.`, words],
  )
  return id
}

async function answerFirst(
  { superuser, strategy }: Writing,
  point: string,
  { lineages, person }: { readonly lineages: readonly string[]; readonly person: string },
) {
  await superuser(
    `insert into consultation.point_nodes (id, point, strategy, lineages, said_by, ledger_entry, ledger_salt)
     values (gen_random_uuid(), $1, $2, $3, $4, gen_random_uuid(), '')`,
    [point, strategy, lineages, person],
  )
  await superuser(
    `insert into consultation.point_answers (point, strategy, outcome, reason_en, reason_ur, clauses, decided_by, ledger_entry, ledger_salt)
     values ($1, $2, 'accepted', 'The plan opens them.', 'منصوبہ انھیں کھولتا ہے۔', $3, $4, gen_random_uuid(), '')`,
    [point, strategy, lineages.slice(0, 1), person],
  )
}

async function signed(writing: Writing, name: string, isShown: boolean): Promise<string> {
  const { superuser, strategy, submission } = writing
  const id = await organisation(writing, name)
  await superuser(
    `insert into consultation.signatories (declaration, organisation, strategy, ledger_entry, ledger_salt)
     values ($1, $2, $3, gen_random_uuid(), '')`,
    [submission, id, strategy],
  )
  await superuser(
    `insert into consultation.signatory_choices (declaration, organisation, strategy, is_shown, ledger_entry, ledger_salt)
     values ($1, $2, $3, $4, gen_random_uuid(), '')`,
    [submission, id, strategy, isShown],
  )
  return id
}

async function writeView(writing: Writing, point: string, { kind, words, by }: ViewSaid): Promise<string> {
  const { superuser, strategy } = writing
  const id = randomUUID()
  const speaker = 'organisation' in by ? await memberOf(writing, by.organisation) : null
  const [completion, day] = kind === 'assessment' ? ['limited', '2026-11-04'] : [null, null]
  await superuser(
    `insert into consultation.signatory_views (id, point, strategy, kind, completion, words, evidence_on, said_by, ledger_entry, ledger_salt)
     values ($1, $2, $3, $4, $5, $6, $7, $8, gen_random_uuid(), '')`,
    [id, point, strategy, kind, completion, words, day, speaker],
  )
  if ('letter' in by) {
    await superuser(
      'insert into consultation.letters_behind_views (view, strategy, signatory) values ($1, $2, $3)',
      [id, strategy, by.letter],
    )
  }
  return id
}

/** A participant of the strategy who belongs to it. */
async function memberOf({ superuser, strategy }: Writing, of: string): Promise<string> {
  const id = randomUUID()
  await superuser('insert into identity.people (id, name_en) values ($1, $2)', [id, trackerSecrets.person])
  await superuser('insert into identity.memberships (person, organisation) values ($1, $2)', [id, of])
  await superuser(
    `insert into identity.mandates (person, strategy, kind, ledger_entry, ledger_salt)
     values ($1, $2, 'participant', gen_random_uuid(), '')`,
    [id, strategy],
  )
  return id
}
