import type { SheetOrder } from '#kernel/papers/workbook/write-workbook.ts'
import { type Bilingual, inBoth, type Language } from '#kernel/pure/bilingual.ts'
import { codeOfRisk, membersOf } from '../paper-content/blocks-of-governance.ts'
import type { ContentBody, ContentRisk, Governance } from '../paper-content/read-governance.ts'
import { bodyColumns, type GovernanceColumn, greyColumns, riskColumns } from './governance-columns.ts'
import { headers, headerOf, sheets } from './workbook-words.ts'

/** Bodies and risks as sheets that come back: a row each, white columns to be changed, grey ones to be read. */
export const sheetsOfGovernance = (
  { bodies, risks }: Governance,
  languages: readonly Language[],
): readonly SheetOrder[] =>
  [
    sheetOf(sheets.bodies, bodyColumns, bodies.map(rowOfBody), languages),
    sheetOf(sheets.risks, riskColumns, risks.map(rowOfRisk), languages),
  ].filter(({ rows }) => rows.length > 0)

interface Row {
  readonly key: string
  readonly cells: Readonly<Record<string, string>>
  readonly grey: readonly { readonly label: string; readonly texts: Bilingual }[]
}

const rowOfBody = (body: ContentBody): Row => ({
  key: body.lineage,
  cells: {
    ...both('name', body.name),
    ...both('terms', body.terms),
    ...both('decides', body.decides),
    ...both('rhythm', body.rhythm),
    ...{ quorum: String(body.quorum), from_day: body.from ?? '', until_day: body.until ?? '' },
  },
  grey: [{ label: greyColumns.members, texts: membersOf(body.members) }],
})

const rowOfRisk = (risk: ContentRisk): Row => ({
  key: risk.id,
  cells: {
    ...both('title', risk.title),
    ...both('mitigation', risk.mitigation),
    ...{ likelihood: String(risk.likelihood), impact: String(risk.impact), review_on: risk.reviewOn },
  },
  grey: [
    { label: greyColumns.code, texts: same(codeOfRisk(risk)) },
    { label: greyColumns.owner, texts: risk.owner === null ? same('') : inBoth(risk.owner) },
    { label: greyColumns.threatens, texts: same(risk.threatens.join(' · ')) },
  ],
})

const both = (field: string, { en, ur }: Bilingual) => ({ [`${field}_en`]: en, [`${field}_ur`]: ur })
const same = (text: string): Bilingual => ({ en: text, ur: text })

function sheetOf(
  name: string,
  columns: readonly GovernanceColumn[],
  rows: readonly Row[],
  languages: readonly Language[],
): SheetOrder {
  const white = columns.filter(({ language }) => language === null || languages.includes(language))
  const grey = (rows[0]?.grey ?? []).map(({ label }) => label)
  const reader = languages[0] ?? 'en'
  return {
    ...{ name, rightToLeft: reader === 'ur' },
    columns: [
      { header: headers.key, width: 10, isFixed: true },
      ...grey.map((label) => ({ header: headerOf(label, reader), width: 26, isFixed: true })),
      ...white.map(({ header, says }) => ({
        ...{ header, isFixed: false },
        width: says.kind === 'words' ? 34 : 14,
      })),
    ],
    rows: rows.map(({ key, cells, grey: told }) => [
      ...[key, ...told.map(({ texts }) => texts[reader])],
      ...white.map(({ column }) => cells[column] ?? ''),
    ]),
  }
}
