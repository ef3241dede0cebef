import { type Block, fact, heading, type Paper, paragraph } from '#kernel/papers/paper.ts'
import { type Bilingual, each, type Language } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import { type Level, levelNames } from '#slices/strategy/contract.ts'
import type { HandOver, PackLine } from '../../contract.ts'
import { packSections } from '../../contract/hand-over/hand-over.ts'
import { handOverWords as words } from '../../contract/hand-over/hand-over-words.ts'

interface PackOnPaper {
  readonly pack: HandOver
  readonly languages: readonly Language[]
  readonly marking: Level
  readonly code: string
  readonly address: string
  readonly at: Date
}

/** A hand-over pack with its sections in the order of the screen; one that is empty says so. */
export function paperOfPack({ pack, languages, marking, code, address, at }: PackOnPaper): Paper {
  const made = dayLabel(dayAt(at))
  const whose = pack.office?.name ?? words.secretariat
  const { version } = pack
  const stands: Bilingual =
    version === null ? words.noVersion : each((language) => `${version.number} · ${version.title[language]}`)
  const foot = each((language) =>
    [words.pack[language], whose[language], levelNames[marking][language], made[language]].join(' · '),
  )
  return {
    ...{ languages, title: whose, subtitle: words.pack, marking: levelNames[marking], foot },
    notice: version?.illustrative === true ? words.illustrative : null,
    particulars: [
      { label: words.strategy, text: stands },
      { label: words.marking, text: levelNames[marking] },
      { label: words.made, text: made },
      { label: words.code, text: { en: code, ur: code } },
    ],
    current: { address, code, says: words.isCurrent },
    blocks: packSections.flatMap((section): Block[] => {
      const lines = pack.sections[section]
      return [
        heading(1, words[section]),
        ...(lines.length === 0 ? [paragraph(words.nothing)] : lines.map(blockOf)),
      ]
    }),
  }
}

const blockOf = ({ code, title, says, on }: PackLine): Block =>
  fact(
    code === null ? title : each((language) => `${code}  ${title[language]}`),
    on === null || says.en.includes(dayLabel(on).en)
      ? says
      : each((language) => `${says[language]} · ${dayLabel(on)[language]}`),
  )
