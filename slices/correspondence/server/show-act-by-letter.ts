import type { ReadBack } from '#kernel/contract/act.ts'
import type { About, Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Queryable } from '#kernel/database/queryable.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { correspondence, ShownActByLetter } from '../contract.ts'
import type { CorrespondenceRows } from '../database/rows.ts'
import { enteredLines, identifiersIn } from './entered-lines.ts'
import { hashOfToken } from './copies/links.ts'
import { officeNames, shownContest, shownParticulars, shownWords } from './shown.ts'

interface Row {
  readonly id: string
  readonly act: string
  readonly does_en: string | null
  readonly does_ur: string | null
  readonly content: Record<string, unknown> | null
  readonly done: Bilingual | null
  readonly read_back: ReadBack | null
  readonly if_upheld: Bilingual | null
  readonly about: About | null
  readonly their_reference: string
  readonly our_reference: string
  readonly dated: string
  readonly signatory: string
  readonly medium: string
  readonly scan: string
  readonly for_office: string | null
  readonly entered_at: Date
  readonly reason: string | null
  readonly came_by: string | null
  readonly contested_at: Date | null
  readonly upheld: boolean | null
  readonly answer_reason: string | null
  readonly answered_at: Date | null
}

/** What a link shows. Throws NotFound for a link that is none. */
export async function behindLink(
  tx: Queryable,
  token: string,
): Promise<{ readonly id: string; readonly scan: string; readonly shown: ShownActByLetter }> {
  const { rows } = await tx.query<Row>('select * from correspondence.show_act_by_letter($1)', [
    hashOfToken(token),
  ])
  const [row] = rows
  if (row === undefined) throw new NotFound()
  const offices = await officeNames(tx, [row.for_office, ...identifiersIn(row.content, row.read_back)])
  const shown = {
    ...shownParticulars(row),
    act: row.act,
    does: shownWords(row),
    done: row.done,
    ifUpheld: row.if_upheld,
    about: row.about,
    entered: enteredLines(row.content, row.read_back, offices),
    office: offices.get(row.for_office ?? '') ?? null,
    enteredAt: row.entered_at.toISOString(),
    contest: shownContest(row),
  }
  return { id: row.id, scan: row.scan, shown }
}

export const showActByLetter: Handler<
  typeof correspondence.acts.showActByLetter,
  CorrespondenceRows
> = async ({ input, tx }) => (await behindLink(tx, input.token)).shown
