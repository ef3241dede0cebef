import type { SheetOrder } from '#kernel/papers/workbook/write-workbook.ts'
import { plainText } from '#kernel/papers/paper.ts'
import type { Language } from '#kernel/pure/bilingual.ts'
import { blocksOfBody, blocksOfRisk } from '../paper-content/blocks-of-governance.ts'
import type { Governance } from '../paper-content/read-governance.ts'
import { headerOf, headers, sheets } from './workbook-words.ts'

/** Bodies and risks as sheets to be read: a row each, with the columns that they have on paper. A sheet without rows is left out. */
export const sheetsOfGovernance = (
  { bodies, risks, scales }: Governance,
  languages: readonly Language[],
): readonly SheetOrder[] =>
  [
    sheetOf(
      sheets.bodies,
      bodies.map((body) => ({ key: body.lineage, blocks: blocksOfBody(body) })),
      languages,
    ),
    sheetOf(
      sheets.risks,
      risks.map((risk) => ({ key: risk.id, blocks: blocksOfRisk(risk, scales) })),
      languages,
    ),
  ].filter(({ rows }) => rows.length > 0)

interface Row {
  readonly key: string
  readonly blocks: ReturnType<typeof blocksOfBody>
}

function sheetOf(name: string, rows: readonly Row[], languages: readonly Language[]): SheetOrder {
  const labelOf = (block: Row['blocks'][number]) => (block.kind === 'fact' ? block.label.en : 'Title')
  const labels = [...new Set(rows.flatMap(({ blocks }) => blocks.map(labelOf)))]
  const columns = labels.flatMap((label) => languages.map((language) => ({ label, language })))
  return {
    ...{ name, rightToLeft: languages[0] === 'ur' },
    columns: [
      { header: headers.key, width: 10, isFixed: true },
      ...columns.map(({ label, language }) => ({
        ...{ header: headerOf(label, language), width: 34, isFixed: true },
      })),
    ],
    rows: rows.map(({ key, blocks }) => [
      key,
      ...columns.map(({ label, language }) =>
        plainText(blocks.find((block) => labelOf(block) === label)?.texts[language]),
      ),
    ]),
  }
}
