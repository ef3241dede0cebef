import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { correspondence } from '../contract.ts'
import type { CorrespondenceRows } from '../database/rows.ts'
import { enteredLines, identifiersIn } from './entered-lines.ts'
import { actsByLetter, listedAct } from './listed-acts.ts'
import { keptContent, keptReadBack, officeNames } from './shown.ts'

export const readActByLetter: Handler<
  typeof correspondence.acts.readActByLetter,
  CorrespondenceRows
> = async ({ input, tx, session }) => {
  const row = await actsByLetter(tx).where('a.id', '=', input.act).executeTakeFirst()
  if (row === undefined) throw new NotFound()
  const [content, readBack] = [keptContent(row.content), keptReadBack(row.read_back)]
  const offices = await officeNames(tx, [row.for_office, ...identifiersIn(content, readBack)])
  return { ...listedAct(row, session, offices), entered: enteredLines(content, readBack, offices) }
}
