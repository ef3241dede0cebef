import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import { fillPlaceholders } from '#kernel/pure/words/placeholders.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { correspondence } from '../../contract.ts'
import { letterHead } from '../../contract/letter-head.ts'
import { printedOfMeetings as words } from '../../contract/meetings/words.ts'
import type { CorrespondenceRows } from '../../database/rows.ts'
import { mayBeWritten } from '../../rules/meetings/a-paper-goes-its-way.ts'
import { type LettersOrdered, makeLetters, rowsOfLetters } from '../letters-to-sign/make-letters.ts'
import { nameOfPaper } from './paper-of-meeting.ts'
import { getMeeting, getPaper, type PaperRead, shownMeeting } from './papers-of-meeting.ts'

type MakeMeetingLetters = typeof correspondence.acts.makeMeetingLetters

/** Covering notes for a paper that has left, or reminders of the confirmation of minutes that were sent. */
export const makeMeetingLetters =
  (files: FileStore, site: string): Handler<MakeMeetingLetters, CorrespondenceRows> =>
  async ({ input, tx, session, refuse, recordRows }) => {
    if (session.person === null) throw new NotFound()
    const paper = await getPaper(tx, input.paper)
    const meeting = shownMeeting(await getMeeting(tx, paper.meeting))
    const { kind, dueOn } = input
    if (kind === 'reminder' && paper.state !== 'sent') return refuse('not-awaited')
    if (kind === 'reminder' && dueOn === undefined) return refuse('awaited-by-when')
    if (mayBeWritten(paper.state)) return refuse('has-not-left')
    const offices = [...new Set(input.offices)]
    const names = await namesOf(tx, { offices })
    if (offices.some((office) => !names.has(office))) return refuse('no-such-office')
    const matter = kind === 'reminder' ? confirmationOf(meeting.title) : coveredAs(paper, meeting.title)
    const filling = { matter, ...(dueOn === undefined ? {} : { day: dayLabel(dueOn) }) }
    const letters = [
      ...offices.map((office) => ({ to: names.get(office) ?? meeting.title, office, filling })),
      ...input.others.map((to) => ({ to, filling })),
    ]
    if (letters.length === 0) return refuse('nobody-chosen')
    const ordered: LettersOrdered = {
      ...{ site, strategy: paper.strategy, kind, head: letterHead.parse(input), letters },
      about: { path: `/meetings/${meeting.id}`, title: meeting.title },
    }
    const recorded = await recordRows(paper.id, rowsOfLetters(ordered))
    await makeLetters(tx, files, ordered, session.person, recorded)
    return { letters: letters.length }
  }

const each = (say: (language: 'en' | 'ur') => string): Bilingual => ({ en: say('en'), ur: say('ur') })

const confirmationOf = (meeting: Bilingual): Bilingual =>
  each((one) => fillPlaceholders(words.matter[one], { meeting: meeting[one] }))

function coveredAs(paper: PaperRead, meeting: Bilingual): Bilingual {
  const name = nameOfPaper(paper)
  return each((one) =>
    fillPlaceholders(words.covered[one], {
      paper: name[one],
      title: paper.title[one],
      meeting: meeting[one],
    }),
  )
}
