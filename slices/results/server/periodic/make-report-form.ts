import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { RoomTools } from '#kernel/contract/room-tools.ts'
import { periodText } from '#kernel/pure/period-labels.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { holds } from '../reading/abilities.ts'
import { ownOffices } from '../reports/reporting-office.ts'
import { formEdition, sealOf } from './form-seal.ts'
import { linesOfOffice } from './lines-of-office.ts'
import { writeReportForm } from './write-report-form.ts'

type Acts = typeof results.acts
type Lent = Pick<RoomTools, 'files' | 'signer'>

export const makeReportForm =
  ({ files, signer }: Lent): Handler<Acts['makeReportForm'], ResultsRows> =>
  async ({ input, tx, session, refuse, record }) => {
    const { strategy, office, from, until } = input
    if (!holds(session, strategy, 'secretariat') && !ownOffices(session, strategy).includes(office))
      return refuse('office-not-yours')
    const period = { from, to: until }
    const lines = await linesOfOffice(tx, { strategy, office, period })
    if (lines.length === 0 || session.person === null) return refuse('nothing-asked')
    const named = (await namesOf(tx, { offices: [office] })).get(office)
    if (named === undefined) throw new NotFound()
    const name = { en: named.en ?? named.ur ?? '', ur: named.ur ?? named.en ?? '' }
    const seal = sealOf(signer, { edition: formEdition, strategy, office, period })
    const { sha256 } = await files.put(await writeReportForm({ office: name, period, lines, seal }))
    const id = randomUUID()
    const recorded = await record(id, { strategy, office, from, until, lines: lines.length, file: sha256 })
    await tx.db
      .insertInto('results.report_forms')
      .values({
        ...{ id, strategy, office, period_from: from, period_until: until, lines: lines.length, sha256 },
        ...{ made_by: session.person, ...recorded },
      })
      .execute()
    return { form: id, lines: lines.length }
  }

export const downloadReportForm: Handler<Acts['downloadReportForm'], ResultsRows> = async ({ input, tx }) => {
  const [form] = await tx.db
    .selectFrom('results.report_forms')
    .select(['sha256', 'office', 'period_from', 'period_until'])
    .where('id', '=', input.form)
    .execute()
  if (form === undefined) throw new NotFound()
  const office = (await namesOf(tx, { offices: [form.office] })).get(form.office)?.en ?? 'office'
  const period = periodText({ from: form.period_from, to: form.period_until }).replaceAll('/', '-to-')
  const name = `report-form-${office.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 60)}-${period}`
  return { sha256: form.sha256, name }
}

/** A place that ended is asked for no more; a form on which it stands is told what it became. */
export const endPlace: Handler<Acts['endPlace'], ResultsRows> = async ({ input, tx, record }) => {
  const { strategy, place, endedOn, became } = input
  const recorded = await record(strategy, { place, endedOn, became }, { strategy })
  await tx.db
    .insertInto('results.ended_places')
    .values({ strategy, place, ended_on: endedOn, became, ...recorded })
    .execute()
  return { ended: true }
}
