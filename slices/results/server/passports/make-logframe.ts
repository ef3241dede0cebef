import type { Handler } from '#kernel/contract/handler.ts'
import type { RoomTools } from '#kernel/contract/room-tools.ts'
import { newPaperCode } from '#kernel/papers/paper-code.ts'
import type { results } from '../../contract.ts'
import { logframeWords as words } from '../../contract/passports/logframe-words.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { shelf } from '../papers/shelf.ts'
import { gatherLogframe } from './gather-logframe.ts'
import { type LogframeOnPaper, paperOfLogframe, sheetsOfLogframe } from './logframe-on-paper.ts'

type MakeLogframe = (typeof results.acts)['makeLogframe']

/** What stands in it is read here, for the person who asks; a job writes it. */
export const makeLogframe =
  ({ files, address }: Pick<RoomTools, 'files' | 'address'>): Handler<MakeLogframe, ResultsRows> =>
  async ({ input, tx, record }) => {
    const { strategy, language, format } = input
    const logframe = await gatherLogframe(tx, strategy)
    const [code, at] = [newPaperCode(), new Date()]
    const marking = logframe.isRestricted ? 'restricted annex' : 'government'
    const asked: LogframeOnPaper = {
      ...{ logframe, marking, code, at, address: `${address}/current/${code}` },
      languages: language === 'both' ? ['en', 'ur'] : [language],
    }
    const recorded = await record(strategy, { language, format, marking, code }, { strategy })
    const kept = {
      ...{ strategy, kind: 'logframe', about: '', code, language, format, marking, at },
      title: words.title,
      order:
        format === 'xlsx'
          ? { format, sheets: sheetsOfLogframe(asked) }
          : { paper: paperOfLogframe(asked), format, at: at.toISOString(), author: 'Sutoon' },
    } as const
    return { paper: await shelf.keep(tx, files, kept, recorded) }
  }
