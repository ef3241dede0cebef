import type { Floor } from './one-floor.ts'

interface Row {
  readonly number: number
  readonly indicator: string
  readonly code: string
  readonly name_en: string
  readonly name_ur: string
  readonly place: string
  readonly part_of: string
  readonly period_from: string
  readonly period_until: string
  readonly kind: string
  readonly value: string | null
  readonly words: string | null
  readonly unit: string
  readonly agency: string
  readonly office: string
  readonly office_en: string
  readonly office_ur: string
  readonly document: string
  readonly status: string
  readonly standing: string
  readonly corrects: number | null
  readonly corrected_by: number | null
  readonly report: string
  readonly reported_on: string
}

const pageSize = 50
/** All grown figures have one unit, so its name is a constant here. */
const persons = { en: 'persons', ur: 'افراد' }

const told = (row: Row) => ({
  reference: `F-${row.number}`,
  indicator: { id: row.indicator, code: row.code, name: { en: row.name_en, ur: row.name_ur } },
  place: row.place,
  partOf: row.part_of,
  period: { from: row.period_from, to: row.period_until },
  kind: row.kind,
  value: row.value,
  words: row.words,
  unit: row.unit,
  unitName: persons,
  agency: row.agency,
  office: { id: row.office, name: { en: row.office_en, ur: row.office_ur } },
  document: row.document,
  status: row.status,
  standing: row.standing,
  corrects: row.corrects === null ? null : `F-${row.corrects}`,
  correctedBy: row.corrected_by === null ? null : `F-${row.corrected_by}`,
  report: row.report,
  reportedOn: row.reported_on,
})

export const figuresFloor: Floor = {
  path: '/api/results/figures',
  text: `select f.number, f.indicator, i.code, i.name_en, i.name_ur, f.place, f.part_of, f.period_from, f.period_until,
                f.kind, f.value::text as value, f.words, f.unit, f.agency, f.reporter_office as office,
                o.name_en as office_en, o.name_ur as office_ur, f.document, f.status, f.corrects,
                x.number as corrected_by, f.report, f.reported_on,
                case when c.report is not null then 'cleared' when v.report is not null then 'verified'
                     else 'reported' end as standing
           from (select * from results.figures where strategy = $1 and indicator = $2
                  order by number desc limit ${pageSize + 1}) f
           join results.indicators i on i.id = f.indicator
           join identity.offices o on o.id = f.reporter_office
           left join lateral (select number from results.figures where corrects = f.number limit 1) x on true
           left join lateral (select report from results.verifications where report = f.report limit 1) v on true
           left join lateral (select report from results.clearances where report = f.report limit 1) c on true
          order by f.number desc`,
  values: (query) => [query.strategy, query.indicator],
  answer: (rows: readonly Row[]) => {
    const figures = rows.slice(0, pageSize).map(told)
    // No grown figure came by letter.
    return {
      figures,
      letters: [],
      next: rows.length > pageSize ? (rows[pageSize - 1]?.number ?? null) : null,
    }
  },
}
