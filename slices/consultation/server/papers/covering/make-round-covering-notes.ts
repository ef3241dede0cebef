import { each } from '#kernel/pure/bilingual.ts'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { letterHead } from '#slices/correspondence/contract.ts'
import {
  type LettersOrdered,
  makeLetters,
  type OrderedLetter,
  rowsOfLetters,
} from '#slices/correspondence/index.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { consultation } from '../../../contract.ts'
import type { RoundPaper } from '../../../contract/papers/papers.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { organisationsOf } from '../../events/get-event.ts'
import { readRounds } from '../../rounds/list-rounds.ts'
import { bodiesThatTookPart } from './bodies-that-took-part.ts'
import { coveringWords as words } from './covering-words.ts'

type MakeNotes = typeof consultation.acts.makeRoundCoveringNotes
type Tx = Transaction<ConsultationRows>

/** Of a paper that one has made oneself: nobody else fetches it to send it on. */
export const makeRoundCoveringNotes =
  (files: FileStore, site: string): Handler<MakeNotes, ConsultationRows> =>
  async ({ input, tx, session, refuse, recordRows }) => {
    const paper = await findPaper(tx, input.paper)
    const [round] = paper === null ? [] : await readRounds(tx, { round: paper.round })
    if (paper === null || round === undefined || session.person === null) throw new NotFound()
    if (!paper.isWritten) return refuse('paper-not-ready')
    const took = input.toParticipants ? await bodiesThatTookPart(tx, round.id) : noBody
    const offices = [...new Set([...input.offices, ...took.offices])]
    const organisations = [...new Set([...input.organisations, ...took.organisations])]
    const [ofOffices, ofOrganisations] = [
      await namesOf(tx, { offices }),
      await organisationsOf(tx, organisations),
    ]
    const name = words.papers[paper.kind]
    const matter = each((one) => `${round.title[one]} (${name[one]}, ${words.code[one]}: ${paper.code})`)
    const filling = { matter }
    const letters: OrderedLetter[] = [
      ...offices.flatMap((office) => letterTo(ofOffices.get(office), { office, filling })),
      ...organisations.flatMap((one) => letterTo(ofOrganisations.get(one)?.name, { filling })),
    ]
    if (letters.length < offices.length + organisations.length) return refuse('no-such-body')
    letters.push(...input.others.map((to) => ({ to, filling })))
    if (letters.length === 0) return refuse('nobody-chosen')
    const ordered: LettersOrdered = {
      ...{ site, strategy: round.strategy, kind: 'covering note', head: letterHead.parse(input), letters },
      about: { path: `/rounds/${round.id}/papers`, title: matter },
    }
    const recorded = await recordRows(input.paper, rowsOfLetters(ordered))
    await makeLetters(tx, files, ordered, session.person, recorded)
    return { letters: letters.length }
  }

const noBody = { offices: [], organisations: [] }

const letterTo = (
  to: OrderedLetter['to'] | undefined,
  more: Omit<OrderedLetter, 'to'>,
): readonly OrderedLetter[] => (to === undefined ? [] : [{ to, ...more }])

interface Row {
  readonly round: string
  readonly kind: RoundPaper['kind']
  readonly code: string
  readonly isWritten: boolean
}

async function findPaper(tx: Tx, paper: string): Promise<Row | null> {
  const { rows } = await tx.query<Row>(
    `select p.round, p.kind, p.code, f.paper is not null as "isWritten"
       from consultation.papers p left join consultation.paper_files f on f.paper = p.id
      where p.id = $1 and p.declaration is null`,
    [paper],
  )
  return rows[0] ?? null
}
