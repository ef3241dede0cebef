import type { Handler } from '#kernel/contract/handler.ts'
import type { consultation } from '../../contract.ts'
import type { LineShown, Voice } from '../../contract/kinds/kinds.ts'
import { kindWords } from '../../contract/kinds/kind-words.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { getRound } from '../rounds/get-round.ts'
import { findCall } from './find-call.ts'
import { handsShown, linesOf, voicesIn } from './lines-of-sheets.ts'
import { lastEdition, previewOf, publicEdition } from './publish-call.ts'

/** Counts for everybody; the lines for those who read what was sent in; the preview for those who publish. */
export const readCall: Handler<typeof consultation.acts.readCall, ConsultationRows> = async ({
  input,
  tx,
  session,
}) => {
  const round = await getRound(tx, input.round)
  const mandated = (...kinds: readonly string[]) =>
    session.mandates.some(({ strategy, kind }) => strategy === round.strategy && kinds.includes(kind))
  const isSecretariat = mandated('secretariat')
  const readsLines = mandated('secretariat', 'approving authority', 'oversight')
  const lines = readsLines ? await linesOf(tx, round.id) : null
  const isEarly = dayAt(new Date()) < round.opens_on
  const no = { ok: false, because: null }
  const published = (await lastEdition(tx, round.id)) ?? (await publicEdition(tx, round.id))
  return {
    call: await findCall(tx, round.id),
    voices: (await voicesIn(tx, round.id)).map(({ districts, sectors, hands, ...voice }) => ({
      ...{ ...voice, districts: [...districts], sectors: [...sectors], hands: hands.map(handsShown) },
    })),
    lines: lines === null ? null : [...lines],
    preview: isSecretariat ? await previewOf(tx, round.id) : null,
    published:
      published === null
        ? null
        : {
            ...{ edition: published.edition, shows: published.shows, on: published.on },
            stillPrints: (lines ?? []).filter((line) => line.keptBack !== null && prints(published, line))
              .length,
          },
    may: {
      takeIn: !isSecretariat
        ? no
        : isEarly
          ? { ok: false, because: kindWords.notOpenedYet }
          : { ok: true, because: null },
      publish: isSecretariat ? { ok: true, because: null } : no,
    },
  }
}

/** By its words: an edition does not say of which line a voice was. */
const prints = (
  { voices }: { readonly voices: readonly Pick<Voice, 'question' | 'words'>[] | null },
  line: LineShown,
): boolean => (voices ?? []).some(({ question, words }) => question === line.question && words === line.words)
