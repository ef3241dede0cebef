import type { RawTable } from '#kernel/tables/table.ts'
import type { OfficeRegister } from '#slices/strategy/rules/plan-table/office-register.ts'

/** Reads a register of offices. Undefined where no table has a column `name`. */
export function readOffices(tables: readonly RawTable[]): OfficeRegister | undefined {
  const columnsOf = (table: RawTable) =>
    new Map(table.headers.map((header, column) => [header.toLowerCase().replace(/[\s_-]+/g, ''), column]))
  const table = tables.find((one) => columnsOf(one).has('name'))
  if (!table) return undefined
  const columns = columnsOf(table)
  return table.rows.flatMap(({ cells }) => {
    const cell = (name: string) => cells[columns.get(name) ?? -1] ?? ''
    const [name, from, until, successor] = ['name', 'from', 'until', 'successor'].map(cell)
    if (name === undefined || name === '') return []
    const alsoCalled = cell('alsocalled')
      .split(/[;\n]/)
      .map((other) => other.trim())
      .filter((other) => other !== '')
    return [
      { name, alsoCalled, ...(from && { from }), ...(until && { until }), ...(successor && { successor }) },
    ]
  })
}
