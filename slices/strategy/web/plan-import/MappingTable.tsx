import { NativeSelect } from '@mantine/core'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import { fieldNames, type PlanField, planFields } from '../../rules/plan-table/plan-fields.ts'
import type { PreviewedSheet } from './import-draft.ts'
import classes from './MappingStep.module.css'
import { mappingWords as words } from './words.ts'

interface MappedColumn {
  readonly at: number
  readonly header: string
  readonly samples: readonly string[]
  readonly field: PlanField | null
  readonly suggested: PlanField | null
}

function mappedColumns(sheet: PreviewedSheet, mapping: readonly (PlanField | null)[]): MappedColumn[] {
  return sheet.headers.map((header, at) => ({
    at,
    header,
    samples: sheet.sample.flatMap(({ cells }) => cells[at]?.trim() || []).slice(0, 2),
    field: mapping[at] ?? null,
    suggested: sheet.mapping[at] ?? null,
  }))
}

/** The reader's own language first; both, because the person who knows the plan may not be the one who clicks. */
const inBoth = (name: Bilingual, language: 'en' | 'ur') =>
  language === 'en' ? `${name.en} · \u2068${name.ur}\u2069` : `${name.ur} · \u2068${name.en}\u2069`

export interface MappingTableProps {
  readonly sheet: PreviewedSheet
  readonly mapping: readonly (PlanField | null)[]
  readonly onChange: (mapping: (PlanField | null)[]) => void
}

/** Every column of the file with its first entries and the field that it becomes. */
export function MappingTable({ sheet, mapping, onChange }: MappingTableProps) {
  const { say, language } = useWords()
  const options = [
    { value: '', label: `— ${say(words.nothing)} —` },
    ...planFields.map((field) => ({ value: field, label: inBoth(fieldNames[field], language) })),
  ]
  const headerOf = ({ header }: MappedColumn) => (header === '' ? say(words.noHeader) : header)
  const change = (at: number, chosen: string) => {
    const field = planFields.find((one) => one === chosen) ?? null
    onChange(mapping.map((was, column) => (column === at ? field : was)))
  }
  const columns: readonly Column<MappedColumn>[] = [
    {
      key: 'header',
      header: words.header,
      names: true,
      cell: (column) => <bdi>{headerOf(column)}</bdi>,
      width: '24%',
    },
    {
      key: 'sample',
      header: words.sample,
      cell: ({ samples }) =>
        samples.length === 0 ? (
          <span className={classes.suggested}>{say(words.noSample)}</span>
        ) : (
          <ul className={classes.samples}>
            {samples.map((sample, at) => (
              <li key={at} dir="auto">
                {sample}
              </li>
            ))}
          </ul>
        ),
    },
    {
      key: 'becomes',
      header: words.becomes,
      width: '22rem',
      cell: (column) => (
        <div className={classes.becomes}>
          <NativeSelect
            aria-label={say(words.field, { header: headerOf(column) })}
            data={options}
            value={column.field ?? ''}
            onChange={(event) => change(column.at, event.currentTarget.value)}
          />
          {column.field === column.suggested ? null : (
            <span className={classes.suggested}>
              {say(words.suggested, {
                field: say(column.suggested === null ? words.nothing : fieldNames[column.suggested]),
              })}
            </span>
          )}
        </div>
      ),
    },
  ]
  return (
    <DataTable
      caption={words.caption}
      columns={columns}
      rows={mappedColumns(sheet, mapping)}
      rowKey={({ at }) => String(at)}
      empty={null}
    />
  )
}
