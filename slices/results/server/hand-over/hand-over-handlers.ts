import type { Handler } from '#kernel/contract/handler.ts'
import type { RoomTools } from '#kernel/contract/room-tools.ts'
import { newPaperCode } from '#kernel/papers/paper-code.ts'
import { sheetsOfPaper } from '#kernel/papers/workbook/sheets-of-paper.ts'
import type { results } from '../../contract.ts'
import { handOverWords as words } from '../../contract/hand-over/hand-over-words.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { shelf } from '../papers/shelf.ts'
import { gatherPack } from './gather-pack.ts'
import { paperOfPack } from './paper-of-pack.ts'

type Acts = typeof results.acts
type Lent = Pick<RoomTools, 'files' | 'address' | 'signer'>

const readHandOver =
  ({ signer }: Lent): Handler<Acts['readHandOver'], ResultsRows> =>
  async ({ input, tx, session }) => {
    const { pack, offices, ofSecretariat } = await gatherPack(tx, session, input, signer.vkey)
    return { ...pack, offices: [...offices], ofSecretariat }
  }

/** What stands in it is read here, for the person who asks; a job writes it. */
const makeHandOverPack =
  ({ files, address, signer }: Lent): Handler<Acts['makeHandOverPack'], ResultsRows> =>
  async ({ input, tx, session, record }) => {
    const { strategy, language, format } = input
    const { pack, isRestricted } = await gatherPack(tx, session, input, signer.vkey)
    const [code, at] = [newPaperCode(), new Date()]
    const marking = isRestricted ? 'restricted annex' : 'government'
    const paper = paperOfPack({
      ...{ pack, marking, code, at, address: `${address}/current/${code}` },
      languages: language === 'both' ? ['en', 'ur'] : [language],
    })
    const about = pack.office?.id ?? ''
    const recorded = await record(
      strategy,
      { office: pack.office?.id ?? null, language, format, marking, code },
      { strategy },
    )
    const kept = {
      ...{ strategy, kind: 'hand-over pack', about, code, language, format, marking, at },
      title: pack.office?.name ?? words.secretariat,
      order:
        format === 'xlsx'
          ? { format, sheets: sheetsOfPaper(paper, words.pack.en) }
          : { paper, format, at: at.toISOString(), author: 'Sutoon' },
    } as const
    return { paper: await shelf.keep(tx, files, kept, recorded) }
  }

export const handOverHandlers = (lent: Lent) => ({
  readHandOver: readHandOver(lent),
  makeHandOverPack: makeHandOverPack(lent),
})
