import type { CoverLine } from '#kernel/contract/room-tools.ts'
import { compareBlocks, onlyChanged } from '#kernel/papers/compare-blocks.ts'
import type { Block, Paper } from '#kernel/papers/paper.ts'
import { type Bilingual, each, type Language } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import type { MadePaper } from '../../contract/papers/papers.ts'
import type { DecisionLine } from '../../contract/governance/decisions.ts'
import { type Level, levelNames } from '../../rules/openness/levels-of-openness.ts'
import { statusNames } from '../../rules/version-statuses.ts'
import type { Wording } from '../doors/texts.ts'
import type { VersionState } from '../doors/tree.ts'
import { blocksOfContent } from '../paper-content/blocks-of-content.ts'
import { blocksOfGovernance } from '../paper-content/blocks-of-governance.ts'
import { blocksOfDecisions } from '../paper-content/decisions/blocks-of-decisions.ts'
import { decisionsOnPaper } from '../paper-content/decisions/words-of-decisions.ts'
import { type ClosingsByLineage, withClosings } from '../paper-content/closings-beside.ts'
import { words } from '../paper-content/paper-words.ts'
import { translationsIn } from '../paper-content/how-far-translated.ts'
import type { Content } from '../paper-content/read-content.ts'
import { blocksOfSummary, type WayToApproval } from '../paper-content/summary/blocks-of-summary.ts'

export interface PaperAsked extends Content {
  readonly kind: MadePaper['kind']
  /** What it is compared with; null where the paper is of one version. */
  readonly earlier: Content | null
  /** Why entries and targets left the later version, of which a comparison tells. */
  readonly closings: ClosingsByLineage
  /** What a summary says of how far the version has come; null in any other paper. */
  readonly way: WayToApproval | null
  /** The log of decisions; null in any other paper. */
  readonly decisions: readonly DecisionLine[] | null
  /** What other slices say on the cover. */
  readonly onCover: readonly CoverLine[]
  readonly language: 'en' | 'ur' | 'both'
  /** Word tells changes within the whole text, to be accepted or rejected; the others show what changed. */
  readonly whole: boolean
  readonly marking: Level
  readonly code: string
  readonly address: string
  readonly at: Date
}

export const languagesOf = (language: PaperAsked['language']): readonly Language[] =>
  language === 'both' ? ['en', 'ur'] : [language]

/** The paper as data, of what was read for the person who asked. */
export function paperOf(asked: PaperAsked): Paper {
  const { version, marking, code, address, at } = asked
  const made = dayLabel(dayAt(at))
  const number = { en: String(version.number), ur: String(version.number) }
  const status = statusNames[version.status]
  const translations =
    asked.decisions === null ? translationsIn(asked.nodes, languagesOf(asked.language)) : null
  return {
    languages: languagesOf(asked.language),
    title: inBoth(version.title),
    subtitle: subtitleOf(asked),
    notice: version.notice.en === null && version.notice.ur === null ? null : inBoth(version.notice),
    marking: levelNames[marking],
    foot: each((language) =>
      [
        `${words.version[language]} ${version.number}`,
        status[language],
        levelNames[marking][language],
        made[language],
      ].join(' · '),
    ),
    particulars: [
      { label: words.version, text: number },
      { label: words.status, text: status },
      ...(version.approval === null ? [] : [{ label: words.approval, text: approvalOf(version.approval) }]),
      { label: words.marking, text: levelNames[marking] },
      { label: words.prevailing, text: prevailingOf(asked) },
      ...(translations === null ? [] : [{ label: words.translations, text: translations }]),
      ...asked.onCover,
      { label: words.made, text: made },
      { label: words.code, text: { en: code, ur: code } },
    ],
    current: { address, code, says: words.isCurrent },
    blocks: blocksOf(asked),
  }
}

function blocksOf(asked: PaperAsked): readonly Block[] {
  const { earlier, way, decisions, language, whole } = asked
  if (decisions !== null) return blocksOfDecisions(decisions, languagesOf(language))
  if (way !== null) return blocksOfSummary(asked, way)
  const readers = earlier === null ? new Set<string>() : withOtherReaders(earlier, asked)
  const all = (content: Content): Block[] => [
    ...blocksOfContent(content.nodes, languagesOf(language), readers),
    ...blocksOfGovernance(content),
  ]
  if (earlier === null) return all(asked)
  const compared = compareBlocks(all(earlier), all(asked))
  return whole
    ? withClosings(compared, asked, 'comment')
    : withClosings(onlyChanged(compared), asked, 'notes')
}

/** Lineages of the nodes that others may read than before: a comparison says so, where a version is marked as a whole. */
function withOtherReaders(earlier: Content, later: Content): ReadonlySet<string> {
  const before = new Map(earlier.nodes.map(({ lineage, level }) => [lineage, level]))
  return new Set(
    later.nodes
      .filter(({ lineage, level }) => (before.get(lineage) ?? level) !== level)
      .map(({ lineage }) => lineage),
  )
}

function subtitleOf({ version, earlier, way, decisions }: PaperAsked): Bilingual {
  if (decisions !== null) return decisionsOnPaper.ofDecisions(version.number)
  if (way !== null) return words.ofSummary(version.number)
  if (earlier === null) return words.ofVersion(version.number)
  return words.comparison(version.number, earlier.version.number)
}

/** Which language prevails where the two differ; a comparison says so too where the earlier version said otherwise. */
export function prevailingOf({ version, earlier }: Pick<PaperAsked, 'version' | 'earlier'>): Bilingual {
  const now = words.languages[version.prevailing]
  const then = earlier?.version
  if (then === undefined || then.prevailing === version.prevailing) return now
  const before = words.languages[then.prevailing]
  return each((language) => words.prevailedThen[language](now[language], then.number, before[language]))
}

const approvalOf = ({ instrument, number, dated }: NonNullable<VersionState['approval']>): Bilingual =>
  each((language) => [instrument, number, dayLabel(dated)[language]].join('\n'))

const inBoth = ({ en, ur }: Wording): Bilingual => ({
  en: en ?? ur ?? words.untitled.en,
  ur: ur ?? en ?? words.untitled.ur,
})
