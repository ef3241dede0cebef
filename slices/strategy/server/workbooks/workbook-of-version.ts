import type { SheetOrder } from '#kernel/papers/workbook/write-workbook.ts'
import type { Language } from '#kernel/pure/bilingual.ts'
import { fieldNames, textFields } from '../../rules/fields-of-a-node.ts'
import { levelNames } from '../../rules/openness/levels-of-openness.ts'
import { statusNames } from '../../rules/version-statuses.ts'
import { facts, type Fact } from '../../rules/workbooks/a-cell-of-facts-says-what-it-may.ts'
import { notesOfNode } from '../paper-content/how-far-translated.ts'
import type { ContentNode } from '../paper-content/read-content.ts'
import { languagesOf, type PaperAsked, prevailingOf } from '../papers/paper-of-version.ts'
import { sheetsOfGovernance } from './sheets-of-governance.ts'
import { factHeaders, headers, headerOf, sheets, words } from './workbook-words.ts'

/**
 * The plan as a workbook that comes back: a row a node, a column a fact of an activity or a text in a language. The first
 * column says which node a row is, whatever becomes of its place or code; what is white is read back.
 */
export function sheetsOfVersion(asked: PaperAsked): readonly SheetOrder[] {
  const { nodes, language } = asked
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
  const contributes = nodes.some((node) => contributionsOf(node, 'en') !== '')
  const reader = language === 'ur' ? 'ur' : 'en'
  return [
    {
      ...{ name: sheets.plan, rightToLeft: language === 'ur' },
      columns: [
        { header: headers.key, width: 10, isFixed: true },
        { header: headers.kind, width: 11, isFixed: true },
        { header: headers.code, width: 11, isFixed: true },
        { header: headers.translation, width: 20, isFixed: true },
        ...facts.map((fact) => ({
          ...{ header: factHeaders[fact], isFixed: false },
          width: fact === 'lead' || fact === 'partners' ? 30 : 14,
        })),
        ...(contributes ? [{ header: headers.contributions, width: 38, isFixed: true }] : []),
        ...columns.map(({ field, of }) => ({
          header: headerOf(fieldNames[field].en, of),
          width: 38,
          isFixed: false,
        })),
      ],
      rows: nodes.map((node) => [
        ...[node.lineage, node.kind, node.code, translationsOf(node, languages)],
        ...facts.map((fact) => cellOfFact(fact, node, reader)),
        ...(contributes ? [contributionsOf(node, reader)] : []),
        ...columns.map(({ field, of }) => texts.get(node.lineage)?.get(`${field}/${of}`) ?? ''),
      ]),
    },
    ...sheetsOfGovernance(asked, languages),
    aboutIt(asked),
  ]
}

function aboutIt(asked: PaperAsked): SheetOrder {
  const { version, code, address, marking } = asked
  const prevails = prevailingOf(asked)
  return {
    ...{ name: sheets.about, rightToLeft: false },
    columns: [
      { header: words.about.en, width: 32, isFixed: true },
      { header: words.about.ur, width: 70, isFixed: true },
    ],
    rows: [
      [headers.version, String(version.number)],
      ['Status', `${statusNames[version.status].en} / ${statusNames[version.status].ur}`],
      [headers.prevailing, `${prevails.en} / ${prevails.ur}`],
      ['May be read by', `${levelNames[marking].en} / ${levelNames[marking].ur}`],
      [headers.paper, code],
      ['Is it current?', address],
      ['How to use it', words.how.en],
      ['', words.how.ur],
    ],
  }
}

/** Offices by their names, as the register has them; a day as it is written back. */
function cellOfFact(fact: Fact, { lead, partners, starts, ends }: ContentNode, reader: Language): string {
  const named = (name: ContentNode['lead']) => inReader(name, reader)
  switch (fact) {
    case 'lead':
      return named(lead)
    case 'partners':
      return partners.map(({ name }) => named(name)).join('\n')
    case 'starts':
      return starts ?? ''
    case 'ends':
      return ends ?? ''
  }
}

const inReader = (said: ContentNode['lead'], reader: Language): string =>
  said?.[reader] ?? said?.en ?? said?.ur ?? ''

/** A line for each partner that contributes something, by its name. */
const contributionsOf = ({ partners }: ContentNode, reader: Language): string =>
  partners
    .flatMap(({ name, contribution }) => {
      const said = inReader(contribution, reader)
      return said === '' ? [] : [`${inReader(name, reader)}: ${said}`]
    })
    .join('\n')

/** How far the translations of an entry had come: a line for all of it, or one for each text. */
function translationsOf(node: ContentNode, languages: readonly Language[]): string {
  const notes = notesOfNode(node, languages)
  return languages
    .flatMap((language) => [
      ...(notes.whole[language] === undefined ? [] : [notes.whole[language]]),
      ...textFields.flatMap((field) => {
        const note = notes.of(field)[language]
        return note === undefined ? [] : [`${fieldNames[field][language]}: ${note}`]
      }),
    ])
    .join('\n')
}
