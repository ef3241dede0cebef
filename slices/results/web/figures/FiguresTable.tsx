import { Anchor } from '@mantine/core'
import { IconTableOff } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { FigureValue } from '#web/ui/marks/FigureValue.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { ByLetter, Figure } from '../../contract.ts'
import { LetterMark } from '../forms/LetterMark.tsx'
import { shownFigure } from '../shown.ts'
import { kindNames } from '../../contract/figure-names.ts'
import { words } from '../words.ts'

/** A way to a figure's own page by its reference. */
export function FigureLink({ reference }: { readonly reference: string }) {
  return (
    <Anchor component={Link} to={`/figures/${reference}`}>
      <Code>{reference}</Code>
    </Anchor>
  )
}

export interface FiguresTableProps {
  readonly caption: Bilingual
  readonly figures: readonly Figure[]
  /** The reports that came by letter. */
  readonly letters?: readonly { readonly report: string; readonly letter: ByLetter }[]
  /** On an indicator's own page its name need not stand in every row. */
  readonly withoutIndicator?: boolean
}

/** Figures as they were reported: reference, what was said, where, by whom; a correction is told beside it. */
export function FiguresTable(props: FiguresTableProps) {
  const { caption, figures, letters = [], withoutIndicator = false } = props
  const { say } = useWords()
  const letterOf = new Map(letters.map(({ report, letter }) => [report, letter]))
  const columns: readonly Column<Figure>[] = [
    {
      key: 'reference',
      header: words.reference,
      names: true,
      cell: (row) => (
        <>
          <FigureLink reference={row.reference} />
          {row.correctedBy ? (
            <>
              <br />
              {say(words.correctedBy, { reference: row.correctedBy })}
            </>
          ) : null}
        </>
      ),
      sortBy: (row) => Number(row.reference.slice(2)),
    },
    ...(withoutIndicator
      ? []
      : [
          {
            key: 'indicator',
            header: words.indicator,
            cell: (row: Figure) => say(row.indicator.name),
            sortBy: (row: Figure) => row.indicator.code,
          },
        ]),
    {
      key: 'value',
      header: words.value,
      width: '45%',
      cell: (row) => <FigureValue figure={shownFigure(row)} />,
      sortBy: (row) => (row.value === null ? null : Number(row.value)),
    },
    { key: 'place', header: words.place, cell: (row) => <bdi>{row.place}</bdi>, sortBy: (row) => row.place },
    {
      key: 'agency',
      header: words.agency,
      cell: (row) => (
        <>
          {row.office ? say(row.office.name) : <bdi>{row.agency}</bdi>}
          <LetterMark letter={letterOf.get(row.report)} />
        </>
      ),
    },
    { key: 'kind', header: words.kind, cell: (row) => say(kindNames[row.kind]) },
  ]
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={figures}
      rowKey={(row) => row.reference}
      empty={<EmptyState icon={IconTableOff} title={words.noFigures} next={words.noFiguresNext} />}
    />
  )
}
