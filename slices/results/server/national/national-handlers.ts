import type { Handler } from '#kernel/contract/handler.ts'
import type { RoomTools } from '#kernel/contract/room-tools.ts'
import { newPaperCode } from '#kernel/papers/paper-code.ts'
import { sheetsOfPaper } from '#kernel/papers/workbook/sheets-of-paper.ts'
import type { results } from '../../contract.ts'
import { nationalWords as words } from '../../contract/national/national-words.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { shelf } from '../papers/shelf.ts'
import { gatherState } from './gather-state.ts'
import { paperOfState } from './paper-of-state.ts'

type Acts = typeof results.acts
type Lent = Pick<RoomTools, 'files' | 'address'>

const readState: Handler<Acts['readState'], ResultsRows> = async ({ input, tx, session }) =>
  (await gatherState(tx, session, input.strategy)).state

/** What stands in it is read here, for the person who asks; a job writes it. */
const makeSteeringPack =
  ({ files, address }: Lent): Handler<Acts['makeSteeringPack'], ResultsRows> =>
  async ({ input, tx, session, record }) => {
    const { strategy, language, format } = input
    const { state, isRestricted } = await gatherState(tx, session, strategy)
    const [code, at] = [newPaperCode(), new Date()]
    const marking = isRestricted ? 'restricted annex' : 'government'
    const paper = paperOfState({
      ...{ state, marking, code, at, address: `${address}/current/${code}` },
      languages: language === 'both' ? ['en', 'ur'] : [language],
    })
    const recorded = await record(strategy, { language, format, marking, code }, { strategy })
    const kept = {
      ...{ strategy, kind: 'steering pack', about: '', code, language, format, marking, at },
      title: words.pack,
      order:
        format === 'xlsx'
          ? { format, sheets: sheetsOfPaper(paper, words.pack.en) }
          : { paper, format, at: at.toISOString(), author: 'Sutoon' },
    } as const
    return { paper: await shelf.keep(tx, files, kept, recorded) }
  }

export const nationalHandlers = (lent: Lent) => ({ readState, makeSteeringPack: makeSteeringPack(lent) })
