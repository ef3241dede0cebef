import type { Handler } from '#kernel/contract/handler.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { writeWorkbook } from '#kernel/papers/workbook/write-workbook.ts'
import type { Language } from '#kernel/pure/bilingual.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { neutralCell } from '../../rules/events/a-cell-is-never-a-formula.ts'
import { getEvent, shownEvent } from './get-event.ts'
import { namedNominees, nomineesOf } from './list-nominations.ts'
import { travelWords } from './travel-words.ts'

/** Those invited, for whoever books rooms and tickets. People at risk travel by another paper than this. */
export const makeTravelListIn =
  (files: FileStore): Handler<typeof consultation.acts.makeTravelList, ConsultationRows> =>
  async ({ input, tx, record }) => {
    const event = shownEvent(await getEvent(tx, input.event))
    const listed = (await nomineesOf(tx, event.id)).filter(
      ({ isInvited, isAtRisk }) => isInvited && !isAtRisk,
    )
    const language: Language = input.language
    const rows = (await namedNominees(tx, listed)).map((one, at) => [
      ...[String(at + 1), one.name?.[language] ?? '', one.post[language] ?? one.post.en ?? one.post.ur ?? ''],
      ...[one.organisation[language], one.province ?? '', event.startsOn, event.endsOn, '', '', ''],
    ])
    const bytes = await writeWorkbook([
      {
        name: travelWords.sheet[language],
        rightToLeft: language === 'ur',
        columns: travelWords.columns.map(({ name, width, isFixed }) => ({
          ...{ header: name[language], width, isFixed },
        })),
        rows: rows.map((row) => row.map(neutralCell)),
      },
    ])
    const { sha256 } = await files.put(bytes)
    await record(event.id, { event: event.id, language, lines: rows.length, sha256 })
    return { sha256, name: `${event.title.en} - travel`.slice(0, 120) }
  }
