import type { Handler } from '#kernel/contract/handler.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { figureReferenceText } from '#kernel/pure/identifiers.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { periodOf, readFigures } from '../../rules/import/rows-become-figures.ts'
import { faultsOfOrigin } from '../../rules/figures/a-figure-leaves-by-a-third-person.ts'
import { holds } from '../reading/abilities.ts'
import { indicatorsToRead } from '../reading/indicators.ts'
import { appendFigures } from './append-figures.ts'
import { mostFigures, readFiguresFile } from './read-figures-file.ts'
import { reportingOffice } from './reporting-office.ts'

/** All figures of a file, or none: one transaction, one ledger entry that commits to every row. */
export const importFigures =
  (files: FileStore): Handler<typeof results.acts.importFigures, ResultsRows> =>
  async ({ input, tx, session, letter, refuse, recordRows }) => {
    const reporter = reportingOffice(session, input.strategy, input.office, letter)
    if (!reporter.ok) return refuse(reporter.code)
    const [fault, ...more] = faultsOfOrigin({
      isSecretariat: holds(session, input.strategy, 'secretariat'),
      ...{ origin: input.origin, document: input.document },
    })
    if (fault !== undefined) return refuse(fault, ...more)
    const file = await readFiguresFile(tx, files, input.file)
    if (file.problems.length > 0) return refuse('file-unreadable')
    if (file.rows.length > mostFigures)
      return refuse({ code: 'too-many-figures', values: { count: file.rows.length, limit: mostFigures } })
    const indicators = await indicatorsToRead(tx, { strategy: input.strategy })
    const agency = await nameOfOffice(tx, reporter.office)
    const read = readFigures(file.rows, indicators, { document: input.document ?? '', agency })
    const [firstError] = read.errors
    if (firstError !== undefined)
      return refuse({
        code: 'rows-unreadable',
        values: { count: read.errors.length, row: firstError.row },
      })
    const period = periodOf(read.figures)
    if (period === null) return refuse('nothing-to-import')
    const { report, numbers } = await appendFigures(
      tx,
      recordRows,
      {
        strategy: input.strategy,
        kind: 'workbook',
        origin: input.origin,
        office: reporter.office,
        document: input.document ?? file.name,
        file: { hash: input.file, name: file.name },
        period,
        status: input.status,
        submittedBy: session.person,
        byLetter: letter !== null,
      },
      read.figures,
    )
    return {
      report,
      figures: numbers.length,
      first: figureReferenceText(numbers[0] ?? 0),
      last: figureReferenceText(numbers.at(-1) ?? 0),
    }
  }

export async function nameOfOffice(
  tx: Parameters<typeof namesOf>[0],
  office: string | null,
): Promise<string> {
  if (office === null) return ''
  return (await namesOf(tx, { offices: [office] })).get(office)?.en ?? ''
}
