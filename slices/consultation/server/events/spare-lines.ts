import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { consultation } from '../../contract.ts'
import type { SpareLine, WrittenLine } from '../../contract/events/spare-lines.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { getEvent } from './get-event.ts'

type Acts = typeof consultation.acts
type Tx = Transaction<ConsultationRows>

export const listSpareLines: Handler<Acts['listSpareLines'], ConsultationRows> = async ({ input, tx }) => {
  const { id } = await getEvent(tx, input.event)
  const { rows } = await tx.query<SpareLine>(
    `select l.id as line, s.day::text as day, l.name, l.organisation, l.sector, coalesce(c.is_shown, false) as "isShown"
       from consultation.spare_lines l
       join consultation.attendance_sheets s on s.id = l.sheet
       left join consultation.spare_line_choices c on c.line = l.id
      where s.event = $1 order by s.day, l.name, l.id`,
    [id],
  )
  return { lines: rows }
}

export const saySpareLineShown: Handler<Acts['saySpareLineShown'], ConsultationRows> = async ({
  input,
  tx,
  letter,
  refuse,
  record,
}) => {
  const line = await tx.db
    .selectFrom('consultation.spare_lines as l')
    .innerJoin('consultation.attendance_sheets as s', 's.id', 'l.sheet')
    .innerJoin('consultation.events as e', 'e.id', 's.event')
    .select(['l.id', 'l.strategy', 'e.id as event', 'e.title_en', 'e.title_ur'])
    .where('l.id', '=', input.line)
    .executeTakeFirst()
  if (line === undefined) throw new NotFound()
  if (letter === null) return refuse('their-letter-says-so')
  const { shown } = input
  const recorded = await record(
    line.id,
    { line: line.id, shown },
    {
      strategy: line.strategy,
      about: { code: '', title: { en: line.title_en, ur: line.title_ur }, path: `/events/${line.event}` },
    },
  )
  const said = { is_shown: shown, said_at: new Date(), ...recorded }
  await tx.db
    .insertInto('consultation.spare_line_choices')
    .values({ line: line.id, strategy: line.strategy, ...said })
    .onConflict((conflict) => conflict.column('line').doUpdateSet(said))
    .execute()
  return { shown }
}

/** The names that stand by hand on a sheet which was just recorded. */
export async function keepSpareLines(
  tx: Tx,
  { sheet, strategy }: { readonly sheet: string; readonly strategy: string },
  written: readonly WrittenLine[],
): Promise<void> {
  if (written.length === 0) return
  await tx.db
    .insertInto('consultation.spare_lines')
    .values(written.map((line) => ({ id: randomUUID(), sheet, strategy, ...line })))
    .execute()
}
