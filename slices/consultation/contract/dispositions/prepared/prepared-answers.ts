import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { bilingual, date, fileHash, id, text } from '#kernel/contract/shapes.ts'
import { preparedCells, preparedProblems } from '../../../rules/dispositions/a-row-answers-one-proposal.ts'
import { hiddenRefusals } from '../../moderation/moderation-words.ts'
import { dispositionWords } from '../dispositions-words.ts'
import { preparedWords as words } from './prepared-words.ts'

const came = z.object({ round: id, file: fileHash, name: text(200) })

const preparedAnswer = z.object({
  row: z.number().int(),
  proposal: id,
  number: z.number().int(),
  outcome: z.enum(['accepted', 'rejected', 'deferred']),
  /** As written in the row; what stands in braces is filled when it is given. */
  reason: bilingual,
  dueOn: date.nullable(),
  owner: id.nullable(),
})
export type PreparedShown = z.output<typeof preparedAnswer>

const preparedProblem = z.object({
  row: z.number().int(),
  column: z.enum(preparedCells),
  code: z.enum(preparedProblems),
})
export type ProblemShown = z.output<typeof preparedProblem>

/** The workbook of "you said, we did" comes back with an answer prepared in each row. */
export const preparedActs = {
  tryPreparedAnswers: act({
    method: 'POST',
    path: '/rounds/:round/prepared-answers/dry-run',
    does: words.try,
    who: ['secretariat'],
    records: null,
    byLetter: false,
    input: came,
    output: z.object({ answers: z.array(preparedAnswer), problems: z.array(preparedProblem) }),
    refusals: { 'file-not-readable': words.unreadable },
  }),
  takePreparedAnswers: act({
    method: 'POST',
    path: '/rounds/:round/prepared-answers',
    does: words.take,
    who: ['secretariat'],
    records: 'prepared answers given',
    byLetter: false,
    input: came,
    output: z.object({ answered: z.number().int() }),
    refusals: {
      'file-not-readable': words.unreadable,
      'prepared-has-errors': words.hasErrors,
      'nothing-prepared': words.nothingPrepared,
      'some-unknown': dispositionWords.someUnknown,
      'some-cannot-apply': dispositionWords.someCannotApply,
      ...hiddenRefusals,
    },
  }),
}
