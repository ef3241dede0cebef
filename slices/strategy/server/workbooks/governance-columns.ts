import type { Language } from '#kernel/pure/bilingual.ts'
import type { Says } from '../../rules/workbooks/a-cell-of-governance-says-what-it-may.ts'
import { headerOf } from './workbook-words.ts'

/** A white column of the sheets "Bodies" and "Risks": what it is called, and the column of the row that it changes. */
export interface GovernanceColumn {
  readonly header: string
  readonly column: string
  readonly language: Language | null
  readonly says: Says
}

const inEach = (label: string, field: string, longest: number): readonly GovernanceColumn[] =>
  (['en', 'ur'] as const).map((language) => ({
    ...{ header: headerOf(label, language), column: `${field}_${language}`, language },
    says: { kind: 'words', longest },
  }))

const once = (header: string, column: string, says: Says): GovernanceColumn => ({
  ...{ header, column, says },
  language: null,
})

/** As long as the forms of the same acts allow. */
export const bodyColumns: readonly GovernanceColumn[] = [
  ...inEach('Name', 'name', 300),
  ...inEach('Terms of reference', 'terms', 10_000),
  ...inEach('Decides on', 'decides', 5000),
  ...inEach('Meets', 'rhythm', 300),
  once('Quorum', 'quorum', { kind: 'whole', from: 1, to: 200 }),
  once('Works from (year-month-day)', 'from_day', { kind: 'day', mayBeEmpty: true }),
  once('Works until (year-month-day)', 'until_day', { kind: 'day', mayBeEmpty: true }),
]

export const riskColumns: readonly GovernanceColumn[] = [
  ...inEach('Title', 'title', 500),
  ...inEach('Mitigation', 'mitigation', 5000),
  once('Likelihood (1 to 5)', 'likelihood', { kind: 'whole', from: 1, to: 5 }),
  once('Impact (1 to 5)', 'impact', { kind: 'whole', from: 1, to: 5 }),
  once('Next review (year-month-day)', 'review_on', { kind: 'day', mayBeEmpty: false }),
]

/** Grey columns, which say more of a row and are not read. */
export const greyColumns = {
  members: 'Offices in it',
  code: 'Code',
  owner: 'Owner',
  threatens: 'Threatens',
} as const
