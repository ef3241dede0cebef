import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { date, id, text } from '#kernel/contract/shapes.ts'
import { groundsToKeepBack } from '../../rules/kinds/a-line-may-be-kept-back.ts'
import { keptBackWords as words } from './kept-back-words.ts'

/** That a line is not printed: the ground is told to everybody, the reason to those who read lines. */
export const keptBack = z.object({ ground: z.enum(groundsToKeepBack), reason: z.string(), on: date })
export type KeptBack = z.output<typeof keptBack>

/** What the public page says of lines that it does not print. */
export const keptBackCounts = z.array(
  z.object({ ground: z.enum(groundsToKeepBack), lines: z.number().int() }),
)

const ofALine = { who: ['secretariat'], method: 'POST', byLetter: false } as const
const meanwhile = { ...words.keptBackMeanwhile, constraint: 'one_turn_of_a_line' } as const

export const keptBackActs = {
  keepLineBack: act({
    ...ofALine,
    path: '/rounds/:round/lines/:point/kept-back',
    does: words.keepLineBack,
    records: 'line of a sheet kept back',
    input: z.object({ round: id, point: id, ground: z.enum(groundsToKeepBack), reason: text(1_000) }),
    output: z.object({ keptBack: z.literal(true) }),
    refusals: { 'kept-back-already': words.keptBackAlready, 'kept-back-meanwhile': meanwhile },
  }),
  printLineAgain: act({
    ...ofALine,
    path: '/rounds/:round/lines/:point/printed-again',
    does: words.printLineAgain,
    records: 'line of a sheet printed again',
    input: z.object({ round: id, point: id }),
    output: z.object({ keptBack: z.literal(false) }),
    refusals: { 'not-kept-back': words.notKeptBack, 'kept-back-meanwhile': meanwhile },
  }),
}
