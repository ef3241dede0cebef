import type { Handler } from '#kernel/contract/handler.ts'
import type { RoomTools } from '#kernel/contract/room-tools.ts'
import { newPaperCode } from '#kernel/papers/paper-code.ts'
import { sheetsOfPaper } from '#kernel/papers/workbook/sheets-of-paper.ts'
import type { delivery } from '../../contract.ts'
import { agendaWords } from '../../contract/agenda-words.ts'
import { decisionWords as words } from '../../contract/decision-words.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { shelf } from '../papers/shelf.ts'
import { isSecretariat } from '../standings/shown.ts'
import { shown } from '../standings/versions.ts'
import { paperOfDecisions } from './paper-of-decisions.ts'
import { readDecisions } from './read-decisions.ts'

type Acts = typeof delivery.acts

export const listEscalated: Handler<Acts['listEscalated'], DeliveryRows> = async ({ input, tx, session }) => {
  const { version, bodies, offices } = await readDecisions(tx, session, input)
  const isOf = version !== null && isSecretariat(session, version.strategy)
  return {
    ...{ version: version && shown(version), bodies, offices },
    may: {
      draftAgenda: isOf
        ? { ok: true, because: null }
        : { ok: false, because: { ...agendaWords.onlyTheSecretariat } },
    },
  }
}

/** The same as a paper for the meeting: what is in it is read here, for the person who asks; a job writes it. */
export const makeDecisionList =
  ({
    files,
    address,
  }: Pick<RoomTools, 'files' | 'address'>): Handler<Acts['makeDecisionList'], DeliveryRows> =>
  async ({ input, tx, session, record }) => {
    const { strategy, language, format } = input
    const decisions = await readDecisions(tx, session, { strategy })
    const [code, at] = [newPaperCode(), new Date()]
    const marking = decisions.isRestricted ? 'restricted annex' : 'government'
    const paper = paperOfDecisions({
      ...{ decisions, marking, code, at, address: `${address}/current/${code}` },
      languages: language === 'both' ? ['en', 'ur'] : [language],
    })
    const recorded = await record(strategy, { language, format, marking, code }, { strategy })
    const kept = {
      ...{ strategy, kind: 'decision list', about: '', code, language, format, marking, at },
      title: words.list,
      order:
        format === 'xlsx'
          ? { format, sheets: sheetsOfPaper(paper, words.list.en) }
          : { paper, format, at: at.toISOString(), author: 'Sutoon' },
    } as const
    return { paper: await shelf.keep(tx, files, kept, recorded) }
  }
