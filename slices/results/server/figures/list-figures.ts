import type { Handler } from '#kernel/contract/handler.ts'
import type { results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { figuresOf } from '../reading/figures.ts'
import { numberOf } from '../reading/indicators.ts'
import { lettersOfReports } from '../reading/letters.ts'

const onePage = 50

export const listFigures: Handler<typeof results.acts.listFigures, ResultsRows> = async ({ input, tx }) => {
  const { figures, letterEntries } = await figuresOf(tx, input, onePage + 1)
  const page = figures.slice(0, onePage)
  const last = figures.length > onePage ? page.at(-1) : undefined
  return {
    figures: page,
    letters: await lettersOfReports(tx, letterEntries),
    next: last === undefined ? null : numberOf(last.reference),
  }
}
