import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { printedSheet } from '#kernel/contract/papers.ts'
import { sentFile } from '#kernel/contract/shapes.ts'
import { unpack } from '#kernel/files/unpack.ts'
import type { Form } from '#kernel/papers/form.ts'
import { writeHtml } from '#kernel/papers/html/write-html.ts'
import { sampleBlocks, samplePaper } from '#kernel/papers/testing/sample-paper.ts'
import { typeset } from '#kernel/papers/typeset.ts'
import { type Letter, writeLetters } from '#kernel/papers/word/write-letter.ts'
import { writeWord } from '#kernel/papers/word/write-word.ts'
import { contracts } from '#server/contracts.ts'
import { filesBelow } from './source-files.ts'

const acts = contracts.flatMap((contract) =>
  Object.entries(contract.acts).map(([name, { output }]) => ({ name: `${contract.slice}.${name}`, output })),
)

/**
 * Every act that gives out a file or a sheet to print, and how its pages bear version, status, marking, date and code.
 * A new one is entered here, by whoever has looked at its pages.
 */
const givenOut: Readonly<Record<string, string>> = {
  'consultation.openSubmissionFile': 'as it was sent in',
  'consultation.makeSheet': 'to fill in on a screen, with the code of the sheet in each line',
  'consultation.exportModerationLog': 'data',
  'consultation.makeTravelList': 'data',
  'consultation.openReplyLetter': 'letter',
  'consultation.downloadRoundPaper': 'paper or form',
  'consultation.packRound': 'a signed package',
  'consultation.packReturn': 'a signed package',
  'consultation.printRoundSheet': 'printed sheet',
  'consultation.makeAttendanceSheet': 'printed sheet',
  'consultation.openSheetAtRisk': 'printed sheet',
  'strategy.openStepPaper': 'as it was sent in',
  'strategy.downloadPaper': 'paper',
  'strategy.printLintReport': 'printed sheet',
  'delivery.openEvidence': 'as it was sent in',
  'delivery.openRecommendationEvidence': 'as it was sent in',
  'delivery.downloadPaper': 'paper',
  'results.downloadPaper': 'paper',
  'results.downloadReportForm': 'to fill in on a screen, sealed for its office, period and edition',
  'evidence.openFileOfSource': 'as it was sent in',
  'correspondence.exportRegister': 'data',
  'correspondence.openScanOfLetter': 'as it was sent in',
  'correspondence.openLetterToSign': 'letter',
  'correspondence.printLetters': 'letter',
  'correspondence.downloadMeetingPrint': 'paper',
  'correspondence.openScan': 'as it was sent in',
  'correspondence.openScanByLink': 'as it was sent in',
}

/**
 * Every screen from which the browser prints. A printed sheet stands in `PrintedPage`, with what an act of the server gave;
 * the others are for one person's own pocket.
 */
const printedByTheBrowser: Readonly<Record<string, string>> = {
  'slices/consultation/web/kinds/sheet/PrintedSheet.tsx': 'printed sheet',
  'slices/consultation/web/events/SheetPage.tsx': 'printed sheet',
  'slices/strategy/web/findings/LintReport.tsx': 'printed sheet',
  'slices/consultation/web/propose/ReceiptShown.tsx': 'a receipt, with code and square of its entry',
  'slices/consultation/web/arrivals/Slip.tsx': 'a secret for who came, spent at once',
}

type Sources = ReadonlyMap<string, string>

/** Asks the browser to print, or is laid out for paper. */
const asksToPrint = (path: string, sources: Sources): boolean => {
  const text = sources.get(path) ?? ''
  return (
    /\bprint\(\)/.test(text) ||
    [...text.matchAll(/from '(\.[^']*\.module\.css)'/g)].some(([, style = '']) =>
      /@page/.test(sources.get(join(path, '..', style)) ?? ''),
    )
  )
}
/** A code that no server made: nobody can ask by it. */
const makesItsOwnCode = /newId|randomUUID|getRandomValues|Math\.random|QRCode/
/** Where the act that gives it is called, its answer is handed to the page. */
const bearsWhatTheServerMade = /<PrintedPage[\s\S]*\bprinted\b[\s\S]*version=/

const amissInTheBrowser = (sources: Sources): readonly string[] => {
  const screens = [...sources.keys()].filter((path) => path.endsWith('.tsx'))
  const printing = screens.filter((path) => asksToPrint(path, sources))
  return [
    ...printing.filter((path) => !(path in printedByTheBrowser)).map((path) => `${path}: not entered`),
    ...Object.keys(printedByTheBrowser)
      .filter((path) => !printing.includes(path))
      .map((path) => `${path}: prints nothing`),
    ...printing
      .filter((path) => makesItsOwnCode.test(sources.get(path) ?? ''))
      .map((path) => `${path}: makes its own code`),
    ...printing
      .filter((path) => printedByTheBrowser[path] === 'printed sheet')
      .filter((path) => !bearsWhatTheServerMade.test(sources.get(path) ?? ''))
      .map((path) => `${path}: stands in no PrintedPage`),
  ]
}

const sourcesOfTheWeb = (): Sources => {
  const root = join(import.meta.dirname, '..')
  const paths = filesBelow(root).filter((path) => /^(web|slices\/[^/]+\/web)\/.*\.(tsx|css)$/.test(path))
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}

const isGivenOut = (output: z.ZodType): boolean =>
  output === sentFile || ('shape' in output && Object.values(output.shape as object).includes(printedSheet))

const notEntered = (all: readonly { name: string; output: z.ZodType }[]): readonly string[] =>
  all.filter(({ name, output }) => isGivenOut(output) && !(name in givenOut)).map(({ name }) => name)

const { current, marking, foot } = samplePaper([])
const status = { en: 'To sign', ur: 'دستخط کے لیے' }
const letter: Letter = {
  ...{ letterhead: marking, to: marking, subject: marking, body: marking, signatory: marking, blocks: [] },
  references: [{ label: { en: 'File No.', ur: 'فائل نمبر' }, value: { en: 'NSOC/2', ur: 'NSOC/2' } }],
  bears: { marking, status, made: { en: '22 November 2026', ur: '22 نومبر 2026' }, current },
}
const form: Form = {
  ...samplePaper([]),
  ...{ isWide: false, warning: null, lists: [], boxes: [], blanks: [] },
  table: {
    columns: [{ name: marking, width: 1 }],
    rows: Array.from({ length: 60 }, (_, at) => [String(at)]),
  },
}

/** Words of each page of a PDF. */
async function pagesOfPdf(bytes: Promise<Buffer>): Promise<readonly string[]> {
  const file = join(mkdtempSync(join(tmpdir(), 'papers-')), 'paper.pdf')
  writeFileSync(file, await bytes)
  const text = execFileSync('pdftotext', ['-layout', file, '-'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return text.split('\f').filter((page) => page.trim() !== '')
}

/** What stands at head and foot of each section of a Word file, which Word prints on every page of it. */
async function sectionsOfWord(bytes: Promise<Buffer>): Promise<readonly string[]> {
  const parts = unpack(await bytes, { maxParts: 500, maxBytes: 1e8, wanted: /\.(xml|rels)$/ })
  if (typeof parts === 'string') throw new Error(parts)
  const read = (name: string) => parts.get(name)?.toString('utf8') ?? ''
  const targets = new Map(
    [...read('word/_rels/document.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([one]) => [
      /Id="([^"]+)"/.exec(one)?.[1] ?? '',
      /Target="([^"]+)"/.exec(one)?.[1] ?? '',
    ]),
  )
  const sections = read('word/document.xml').match(/<w:sectPr[\s\S]*?<\/w:sectPr>/g) ?? []
  return sections.map((section) =>
    [...section.matchAll(/<w:(?:header|footer)Reference [^>]*r:id="([^"]+)"/g)]
      .map(([, id = '']) => read(`word/${targets.get(id)}`))
      .join('')
      .replace(/<pic:pic/g, '[square]<')
      .replace(/<[^>]+>/g, ''),
  )
}

const withoutAny = (pages: readonly string[], wanted: readonly RegExp[]): readonly number[] =>
  pages.flatMap((page, at) => (wanted.every((one) => one.test(page)) ? [] : [at + 1]))

const ofPaper = [/Version 2/, /Draft/, /Government/, new RegExp(current.code)]
const ofLetter = [
  /NSOC\/2/,
  /To sign|دستخط کے لیے/,
  /Government|حکومتی/,
  /22/,
  new RegExp(current.code),
  /\[square\]/,
]
const at = '2026-11-22T10:00:00Z'

describe('what is given out bears version, status, marking, date and a code on every page', () => {
  it('every act that gives out a file or a sheet is entered, and no other', () => {
    expect(notEntered(acts)).toEqual([])
    const known = new Set(acts.filter(({ output }) => isGivenOut(output)).map(({ name }) => name))
    expect(Object.keys(givenOut).filter((name) => !known.has(name))).toEqual([])
  })

  it('an act that was planted and is not entered is caught', () => {
    expect(notEntered([...acts, { name: 'strategy.planted', output: sentFile }])).toEqual([
      'strategy.planted',
    ])
  })

  it('every screen from which the browser prints is entered, and its sheet bears what the server made', () => {
    const sources = sourcesOfTheWeb()
    expect(sources.size).toBeGreaterThan(300)
    expect(amissInTheBrowser(sources)).toEqual([])
  })

  it('a screen that prints and was planted is caught: unknown, with a code of its own, or in no page', () => {
    const sound = sourcesOfTheWeb()
    const path = 'slices/consultation/web/kinds/sheet/PrintedSheet.tsx'
    const planted = (changed: Record<string, string>) =>
      amissInTheBrowser(new Map([...sound, ...Object.entries(changed)]))
    expect(planted({ 'web/Planted.tsx': '<a onClick={() => window.print()} />' })).toEqual([
      'web/Planted.tsx: not entered',
    ])
    const laidOut = { 'web/Planted.tsx': "import x from './p.module.css'", 'web/p.module.css': '@page {}' }
    expect(planted(laidOut)).toEqual(['web/Planted.tsx: not entered'])
    const made = 'const [code] = useState(() => `P-${newId().slice(0, 8)}`)'
    expect(planted({ [path]: `${sound.get(path)}\n${made}` })).toEqual([`${path}: makes its own code`])
    expect(planted({ [path]: sound.get(path)?.replaceAll('<PrintedPage', '<div') ?? '' })).toEqual([
      `${path}: stands in no PrintedPage`,
    ])
    expect(planted({ [path]: '' })).toEqual([`${path}: prints nothing`])
  })

  it('a form has it on each of its pages', async () => {
    const pages = await pagesOfPdf(typeset({ format: 'pdf', form }))
    expect(pages.length).toBeGreaterThan(1)
    expect(withoutAny(pages, ofPaper)).toEqual([])
  }, 60_000)

  it('a paper as Word and as a page of HTML has it', async () => {
    const word = writeWord(samplePaper(sampleBlocks), { author: 'Sutoon', at })
    expect(withoutAny(await sectionsOfWord(word), [...ofPaper, /\[square\]/])).toEqual([])
    const page = (await writeHtml(samplePaper(sampleBlocks))).toString()
    expect(withoutAny([page], [...ofPaper, /<svg/])).toEqual([])
    expect(foot.en).toMatch(/Version/)
  })

  it('a letter has it in each language, alone and among others', async () => {
    const sections = await sectionsOfWord(writeLetters([letter, letter]))
    expect(sections).toHaveLength(4)
    expect(withoutAny(sections, ofLetter)).toEqual([])
  })

  it('a letter that was planted without its code is caught', async () => {
    const { bears: _, ...bare } = letter
    expect(withoutAny(await sectionsOfWord(writeLetters([letter, bare])), ofLetter)).toEqual([3, 4])
  })
})
