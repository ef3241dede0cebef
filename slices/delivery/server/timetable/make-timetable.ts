import type { Handler } from '#kernel/contract/handler.ts'
import type { RoomTools } from '#kernel/contract/room-tools.ts'
import { newPaperCode } from '#kernel/papers/paper-code.ts'
import type { delivery } from '../../contract.ts'
import { timetableWords as words } from '../../contract/work/timetable-words.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { shelf } from '../papers/shelf.ts'
import { activitiesInTime } from './read-gantt.ts'
import { timetableOnPaper } from './timetable-on-paper.ts'

type Acts = typeof delivery.acts

/** The timetable as pages: what is in it is read here, for the person who asks; a job writes it. */
export const makeTimetable =
  ({ files, address }: Pick<RoomTools, 'files' | 'address'>): Handler<Acts['makeTimetable'], DeliveryRows> =>
  async ({ input, tx, record }) => {
    const { strategy, language } = input
    const inTime = await activitiesInTime(tx, { strategy })
    const [code, at, format] = [newPaperCode(), new Date(), 'pdf'] as const
    const marking = inTime.isRestricted ? 'restricted annex' : 'government'
    const timetable = timetableOnPaper({
      ...{ inTime, marking, code, at, address: `${address}/current/${code}` },
      languages: language === 'both' ? ['en', 'ur'] : [language],
    })
    const recorded = await record(strategy, { language, format, marking, code }, { strategy })
    const kept = {
      ...{ strategy, kind: 'timetable', about: '', code, language, format, marking, at },
      ...{ title: words.paper, order: { format, timetable } },
    }
    return { paper: await shelf.keep(tx, files, kept, recorded) }
  }
