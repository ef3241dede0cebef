import type { PrintedOfShelf } from '#kernel/papers/shelf.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import {
  answersByCode,
  attendanceSheetByCode,
  type PrintedAnswers,
  type PrintedAttendanceSheet,
  replyByCode,
} from '#slices/consultation/index.ts'
import {
  letterByCode,
  meetingPrintByCode,
  type PrintedLetter,
  type PrintedOfMeeting,
} from '#slices/correspondence/index.ts'
import { deliveryPaperByCode } from '#slices/delivery/index.ts'
import { resultsPaperByCode } from '#slices/results/index.ts'
import {
  lintReportByCode,
  paperByCode,
  type PrintedLintReport,
  type PrintedPaper,
} from '#slices/strategy/index.ts'
import { currencyOf } from '../../rules/a-printed-paper-is-current-or-not.ts'
import { type Html, html } from '../html.ts'
import type { Speaker } from '../look/speak.ts'
import { paperWords as words } from '../look/words-of-papers.ts'

type Printed =
  | PrintedPaper
  | PrintedAnswers
  | PrintedOfMeeting
  | PrintedLetter
  | PrintedAttendanceSheet
  | PrintedLintReport
  | PrintedOfShelf

type Tx = Parameters<typeof paperByCode>[0]

/** Each kind of paper is asked for the code in turn: no two papers have the same. */
export const printedByCode = async (tx: Tx, code: string): Promise<Printed | null> =>
  (await paperByCode(tx, code)) ??
  (await answersByCode(tx, code)) ??
  (await meetingPrintByCode(tx, code)) ??
  (await letterByCode(tx, code)) ??
  (await replyByCode(tx, code)) ??
  (await attendanceSheetByCode(tx, code)) ??
  (await lintReportByCode(tx, code)) ??
  (await deliveryPaperByCode(tx, code)) ??
  (await resultsPaperByCode(tx, code))

/** What a paper tells whoever holds it. */
export function answerOf(speaker: Speaker, paper: Printed): Html {
  const { says, values = {}, besides } = saidOf(speaker, paper)
  return html`<p><strong>${speaker.fill(says, values)}</strong></p>
${besides === undefined ? null : html`<p>${speaker.say(besides)}</p>`}`
}

interface Said {
  readonly says: Bilingual
  readonly values?: Parameters<Speaker['fill']>[1]
  readonly besides?: Bilingual
}

function saidOf(speaker: Speaker, paper: Printed): Said {
  if ('isOfShelf' in paper) return saidOfShelf(speaker, paper)
  if ('isOutdated' in paper) return { says: paper.isOutdated ? words.meetingMovedOn : words.meetingStands }
  if ('movedOn' in paper) return { says: saidOfRound(paper) }
  if ('standing' in paper) return saidOfLetter(speaker, paper)
  if ('sheet' in paper) return { says: saidOfSheet[paper.stands], values: { number: String(paper.sheet) } }
  if ('lintOf' in paper) {
    const says = paper.isOvertaken ? words.lintOvertaken : words.lintStands
    return { says, values: { number: String(paper.lintOf) } }
  }
  return saidOfVersion(speaker, paper)
}

/** What it shows may change with every act: of it is said only when it was so, and whether a later one was made. */
function saidOfShelf(speaker: Speaker, { madeAt, replacedAt }: PrintedOfShelf): Said {
  const day = speaker.day(dayAt(madeAt))
  if (replacedAt === null) return { says: words.shelfStands, values: { day } }
  return { says: words.shelfReplaced, values: { day, later: speaker.day(dayAt(replacedAt)) } }
}

function saidOfVersion(speaker: Speaker, paper: PrintedPaper): Said {
  const { printed, now, number, kind, later, decidedSince } = paper
  if (kind === 'decisions')
    return {
      says: decidedSince === true ? words.decidedSince : words.decisionsStand,
      values: { number: String(number) },
    }
  const currency = currencyOf(printed, now)
  const values = {
    number: String(number),
    ...(later === null ? {} : { later: String(later.number), day: speaker.day(later.dated) }),
  }
  const says = currency === 'superseded' && later !== null ? words.supersededBy : words[currency]
  return { says, values, ...(kind === 'version' ? {} : { besides: words[kind] }) }
}

function saidOfRound({ kind, movedOn }: PrintedAnswers): Bilingual {
  if (kind === 'sheet' || kind === 'form') return movedOn ? words.sheetClosed : words.sheetStands
  if (kind === 'tracker') return movedOn ? words.trackerMovedOn : words.trackerStands
  if (kind === 'workshop') return movedOn ? words.reportedSince : words.reportStands
  return movedOn ? words.answeredSince : words.answersStand
}

function saidOfLetter(speaker: Speaker, { standing, sentOn, diaryNumber }: PrintedLetter): Said {
  if (standing === 'sent' && sentOn !== null && diaryNumber !== null)
    return { says: words.letterSent, values: { diary: diaryNumber, day: speaker.day(sentOn) } }
  if (standing === 'set aside') return { says: words.letterSetAside }
  return { says: standing === 'replaced' ? words.letterReplaced : words.letterToSign }
}

const saidOfSheet: Readonly<Record<PrintedAttendanceSheet['stands'], Bilingual>> = {
  stands: words.attendanceStands,
  replaced: words.attendanceReplaced,
  'list changed': words.attendanceListChanged,
  cancelled: words.attendanceCancelled,
}
