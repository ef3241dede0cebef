import { type Block, fact, heading, textsOf } from '#kernel/papers/paper.ts'
import { type Bilingual, each, type Language } from '#kernel/pure/bilingual.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import { groundNames } from '../../../contract/kinds/kept-back-words.ts'
import type { Hands, Voice } from '../../../contract/kinds/kinds.ts'
import { particularsOf } from '../../../rules/kinds/what-a-round-of-a-kind-says.ts'
import { outcomeNames, sectorName } from '../../../rules/names-of-outcomes-and-sectors.ts'
import { listOf } from '../pieces.ts'
import { callReportWords as words, particularNames } from './call-report-words.ts'
import type { CallReport } from './read-call-report.ts'

const same = (text: string): Bilingual => ({ en: text, ur: text })
const paragraph = (said: Bilingual): Block => ({ kind: 'paragraph', texts: textsOf(said) })

/** Where it was held, who spoke, what was asked, and what was answered as far as it is published. */
export function blocksOfCall(report: CallReport, languages: readonly Language[]): Block[] {
  return [
    ...blocksOfPlace(report),
    ...blocksOfSpread(report),
    ...blocksOfQuestions(report),
    ...blocksOfAnswers(report, languages),
  ]
}

function blocksOfPlace({ call: { kind, particulars }, province }: CallReport): Block[] {
  return [
    heading(1, words.whereAndWhen),
    ...particularsOf[kind].flatMap((name) => {
      const told = particulars[name]
      if (told === undefined) return []
      if (name === 'province' && province !== null) return [fact(particularNames.province, province)]
      if (typeof told !== 'string') return [fact(particularNames[name], told)]
      return [fact(particularNames[name], name === 'heldOn' ? dayLabel(told) : same(told))]
    }),
  ]
}

function blocksOfSpread({ spread }: CallReport): Block[] {
  const { lines, sheets, districts, sectors } = spread
  const counted = (all: CallReport['spread']['districts'], name: (one: string) => Bilingual): Bilingual => {
    const rest = lines - all.reduce((sum, one) => sum + one.lines, 0)
    const rows = all.map((one) => ({ name: name(one.name), lines: one.lines }))
    const told = rest === 0 ? rows : [...rows, { name: words.others, lines: rest }]
    return listOf(told.map((one) => each((language) => `${one.name[language]}: ${one.lines}`)))
  }
  return [
    heading(1, words.whoSpoke),
    fact(words.sheets, same(String(sheets))),
    fact(
      words.voices,
      each((language) => words.voicesOf[language](lines)),
    ),
    ...(districts.length === 0 ? [] : [fact(words.byDistrict, counted(districts, same))]),
    ...(sectors.length === 0 ? [] : [fact(words.bySector, counted(sectors, sectorName))]),
  ]
}

function blocksOfQuestions({ call, questions }: CallReport): Block[] {
  return [
    heading(1, words.asked),
    paragraph(call.asks),
    ...call.questions.flatMap(({ number, words: asked, code }): Block[] => {
      const spoke = questions.find(({ question }) => question === number)
      const hands = (spoke?.hands ?? []).map((one) => handsOf(one))
      return [
        heading(
          2,
          each((language) => `${words.question[language]} ${number}`),
        ),
        fact(words.asked, code === null ? asked : each((language) => `${asked[language]} (${code})`)),
        fact(
          words.voices,
          each((language) => words.lines[language](spoke?.lines ?? 0)),
        ),
        ...(hands.length === 0 ? [] : [fact(words.hands, listOf(hands))]),
      ]
    }),
  ]
}

function handsOf({ agree, disagree, pass, leans }: Hands): Bilingual {
  return each((language) =>
    agree === null || disagree === null || pass === null
      ? `${words.leans[leans][language]}; ${words.notCounted[language]}`
      : words.handsOf[language](agree, disagree, pass),
  )
}

/** What anybody may read on the page of the call, and not a word more. */
export function blocksOfAnswers({ call, published }: CallReport, languages: readonly Language[]): Block[] {
  if (published === null) return [heading(1, words.answers), paragraph(words.notPublished)]
  const { edition, on, page } = published
  const day = dayLabel(on)
  return [
    heading(1, words.answers),
    paragraph(each((language) => words.asPublished[language](edition, day[language]))),
    ...(page.waiting === 0
      ? []
      : [
          fact(
            words.waiting,
            each((language) => words.lines[language](page.waiting)),
          ),
        ]),
    ...(page.keptBack ?? []).map(({ ground, lines }) =>
      fact(
        words.notPrinted,
        each((language) => `${words.lines[language](lines)}: ${groundNames[ground][language]}`),
      ),
    ),
    ...call.questions.flatMap(({ number }) =>
      (page.voices ?? [])
        .filter(({ question }) => question === number)
        .flatMap((voice, at) => blocksOfVoice(voice, at + 1, languages)),
    ),
  ]
}

function blocksOfVoice(voice: Voice, place: number, languages: readonly Language[]): Block[] {
  const { question, district, sector, hands, answer } = voice
  const from = [
    ...(district === null ? [] : [same(district)]),
    ...(sector === null ? [] : [sectorName(sector)]),
  ]
  // What was said stands in one language, and is printed in it in a paper of the other one too.
  const printedIn = languages.includes(voice.language) ? voice.language : (languages[0] ?? 'en')
  return [
    heading(
      2,
      each((language) => words.voice[language](question, place)),
    ),
    { kind: 'fact', label: words.said, texts: textsOf({ [printedIn]: voice.words }) },
    ...(from.length === 0
      ? []
      : [
          fact(
            words.from,
            each((language) => from.map((one) => one[language]).join(' · ')),
          ),
        ]),
    ...(hands === null ? [] : [fact(words.hands, handsOf(hands))]),
    fact(
      words.answer,
      each((language) => answered(answer, language)),
    ),
  ]
}

function answered({ outcome, reason, deferredTo, office }: Voice['answer'], language: Language): string {
  const put = deferredTo === null ? [] : [words.by[language](dayLabel(deferredTo)[language])]
  const taken = office === null ? [] : [office[language]]
  return `${[outcomeNames[outcome][language], ...put, ...taken].join(', ')}. ${reason[language]}`
}
