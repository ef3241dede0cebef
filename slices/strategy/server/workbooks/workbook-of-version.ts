import type { SheetOrder } from '#kernel/papers/workbook/write-workbook.ts'
import { fieldNames, textFields } from '../../rules/fields-of-a-node.ts'
import { levelNames } from '../../rules/openness/levels-of-openness.ts'
import { statusNames } from '../../rules/version-statuses.ts'
import { languagesOf, type PaperAsked } from '../papers/paper-of-version.ts'
import { sheetsOfGovernance } from './sheets-of-governance.ts'
import { headers, headerOf, sheets, words } from './workbook-words.ts'

/**
 * The plan as a workbook that comes back: a row a node, a column a text in a language. The first column says which node
 * a row is, whatever becomes of its place or code; only texts are read back.
 */
export function sheetsOfVersion(asked: PaperAsked): readonly SheetOrder[] {
  const { version, nodes, language, code, address, marking } = asked
  const texts = new Map(
    nodes.map((node) => [
      node.lineage,
      new Map(node.texts.map((one) => [`${one.field}/${one.language}`, one.text])),
    ]),
  )
  const languages = languagesOf(language)
  const used = new Set(nodes.flatMap((node) => node.texts.map(({ field }) => field)))
  const columns = textFields
    .filter((field) => used.has(field))
    .flatMap((field) => languages.map((of) => ({ field, of })))
  const reader = language === 'ur' ? 'ur' : 'en'
  return [
    {
      ...{ name: sheets.plan, rightToLeft: language === 'ur' },
      columns: [
        { header: headers.key, width: 10, isFixed: true },
        { header: headers.kind, width: 11, isFixed: true },
        { header: headers.code, width: 11, isFixed: true },
        { header: headers.lead, width: 26, isFixed: true },
        ...columns.map(({ field, of }) => ({
          header: headerOf(fieldNames[field].en, of),
          width: 38,
          isFixed: false,
        })),
      ],
      rows: nodes.map((node) => [
        ...[node.lineage, node.kind, node.code, node.lead?.[reader] ?? node.lead?.en ?? node.lead?.ur ?? ''],
        ...columns.map(({ field, of }) => texts.get(node.lineage)?.get(`${field}/${of}`) ?? ''),
      ]),
    },
    ...sheetsOfGovernance(asked, languages),
    {
      ...{ name: sheets.about, rightToLeft: false },
      columns: [
        { header: words.about.en, width: 32, isFixed: true },
        { header: words.about.ur, width: 70, isFixed: true },
      ],
      rows: [
        [headers.version, String(version.number)],
        ['Status', `${statusNames[version.status].en} / ${statusNames[version.status].ur}`],
        ['May be read by', `${levelNames[marking].en} / ${levelNames[marking].ur}`],
        [headers.paper, code],
        ['Is it current?', address],
        ['How to use it', words.how.en],
        ['', words.how.ur],
      ],
    },
  ]
}
