import type { Handler } from '#kernel/contract/handler.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import type { Problem } from '#kernel/tables/problem.ts'
import type { CellFinding, results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { checkFigures } from '../../rules/figure-checks/check-figures.ts'
import type { FigureFinding } from '../../rules/figure-checks/finding.ts'
import type { Funnel } from '../../rules/figure-checks/funnels.ts'
import { type FigureRead, periodOf, readFigures } from '../../rules/import/rows-become-figures.ts'
import { words } from '../../contract/words.ts'
import { funnelsOf } from '../checks/funnels-of.ts'
import { indicatorsToRead } from '../reading/indicators.ts'
import { nameOfOffice } from './import-figures.ts'
import { type FiguresFile, mostFigures, readFiguresFile } from './read-figures-file.ts'
import { reportingOffice } from './reporting-office.ts'

const listedAtMost = 200

/** The dry run: what is wrong with which cell, and what the checks say. Nothing is written. */
export const previewFigures =
  (files: FileStore): Handler<typeof results.acts.previewFigures, ResultsRows> =>
  async ({ input, tx, session, refuse }) => {
    // A dry run has no letter yet: an office that the secretariat names only fills in who is meant.
    const reporter = reportingOffice(session, input.strategy, input.office, null)
    if (!reporter.ok && reporter.code !== 'letter-needed') return refuse(reporter.code)
    const file = await readFiguresFile(tx, files, input.file)
    if (file.problems.length > 0) return unreadable(file)
    if (file.rows.length > mostFigures)
      return refuse({ code: 'too-many-figures', values: { count: file.rows.length, limit: mostFigures } })
    const indicators = await indicatorsToRead(tx, { strategy: input.strategy })
    const agency = await nameOfOffice(tx, reporter.ok ? reporter.office : (input.office ?? null))
    const read = readFigures(file.rows, indicators, { document: input.document ?? '', agency })
    const funnels: readonly Funnel[] = await funnelsOf(tx, input.strategy)
    const stops = new Set(read.errors.map(keyOf))
    const findings = checkFigures(read.rows, funnels).findings.filter((finding) => !stops.has(keyOf(finding)))
    const seen = await tx.query(
      'select from results.reports where strategy = $1 and file_hash = $2 limit 1',
      [input.strategy, input.file],
    )
    return {
      fileName: file.name,
      rows: file.rows.length,
      figures: read.figures.length,
      period: periodOf(read.figures),
      indicators: countByIndicator(read.figures),
      ...listed('errors', read.errors.map(told)),
      ...listed('findings', findings.map(told)),
      may: { import: mayImport(read.errors.length, read.figures.length, seen.rows.length > 0) },
    }
  }

const keyOf = ({ code, row, column }: FigureFinding) => `${code} ${row} ${column}`

function mayImport(errors: number, figures: number, isKnown: boolean) {
  if (isKnown) return { ok: false, because: { ...words.fileAlreadyImported } }
  if (errors > 0) return { ok: false, because: { ...mendFirst } }
  return figures > 0 ? { ok: true, because: null } : { ok: false, because: { ...words.nothingToImport } }
}

const mendFirst = {
  en: 'Mend the cells listed and send the file again. Nothing is imported while one of them is wrong.',
  ur: 'درج شدہ خانے درست کر کے فائل دوبارہ بھیجیے۔ جب تک ایک بھی غلط ہے کچھ درج نہیں ہوتا۔',
}

function listed<Name extends 'errors' | 'findings'>(
  name: Name,
  all: readonly CellFinding[],
): { [K in Name]: CellFinding[] } & { [K in `${Name}InAll`]: number } {
  return { [name]: all.slice(0, listedAtMost), [`${name}InAll`]: all.length } as never
}

export const told = (finding: FigureFinding): CellFinding => ({
  code: finding.code,
  severity: finding.severity,
  row: finding.row,
  rows: [...finding.rows.slice(0, 50)],
  column: finding.column,
  messages: { ...finding.messages },
  hint: { ...finding.hint },
  explanation: finding.explanation ?? null,
})

const toldProblem = ({ code, row, column, messages, hint }: Problem): CellFinding => ({
  code,
  severity: 'error',
  row: row ?? null,
  rows: row === undefined ? [] : [row],
  column: column ?? null,
  messages: { ...messages },
  hint: { ...hint },
  explanation: null,
})

const unreadable = ({ name, problems }: FiguresFile) => ({
  fileName: name,
  rows: 0,
  figures: 0,
  period: null,
  indicators: [],
  ...listed('errors', problems.map(toldProblem)),
  ...listed('findings', []),
  may: { import: { ok: false, because: { ...words.fileUnreadable } } },
})

function countByIndicator(figures: readonly FigureRead[]) {
  const counts = new Map<string, { code: string; name: { en: string; ur: string }; rows: number }>()
  for (const { indicator } of figures) {
    const known = counts.get(indicator.id)
    if (known) known.rows += 1
    else counts.set(indicator.id, { code: indicator.code, name: { ...indicator.name }, rows: 1 })
  }
  return [...counts.values()]
}
