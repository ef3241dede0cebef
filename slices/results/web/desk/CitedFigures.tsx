import { Alert, Anchor, Stack, Text, TextInput } from '@mantine/core'
import { IconScale } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { groupedDigits } from '#kernel/pure/decimal.ts'
import { citationOf } from '#kernel/pure/words/citation.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords, type Words } from '#web/ui/language/LanguageProvider.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import { NumbersApart } from '#web/ui/text/NumbersApart.tsx'
import type { Citation } from '../../contract.ts'
import { deskPageWords as words, faultNames } from './desk-page-words.ts'

interface CitedFiguresProps {
  readonly citations: readonly Citation[]
  readonly bareNumbers: readonly string[]
  /** Where a draft is being written: why each was chosen, and how that is changed. */
  readonly reasons?: Readonly<Record<string, string>>
  readonly onReason?: (reference: string, reason: string) => void
}

const valueOf = ({ value, words: said, kind }: NonNullable<Citation['figure']>) =>
  value === null ? (said ?? kind) : groupedDigits(value)

/** The figures of a text as they would be printed, with what is in the way of each. */
export function CitedFigures({ citations, bareNumbers, reasons, onReason }: CitedFiguresProps) {
  const all = useWords()
  const { say, formats } = all
  const disputed = citations.filter(({ rivals }) => rivals.length > 0)
  return (
    <Stack gap="md">
      <DataTable
        caption={words.figures}
        columns={columnsOf(all)}
        rows={citations}
        rowKey={({ reference }) => reference}
        empty={null}
      />
      {disputed.map(({ reference, figure, rivals, reason }) => (
        <Alert key={reference} variant="outline" color="gray" icon={<IconScale aria-hidden />}>
          <Stack gap="xs">
            <Text fw={600}>{say(words.rivals)}</Text>
            <Text>
              <NumbersApart>
                {say(words.rivalsSays, {
                  reference,
                  value: figure ? valueOf(figure) : '',
                  others: formats.list(
                    rivals.map(
                      (one) => `${one.reference}: ${valueOf(one)} (${citationOf(one.document).words})`,
                    ),
                  ),
                })}
              </NumbersApart>
            </Text>
            {onReason && reasons ? (
              <TextInput
                label={say(words.why, { reference })}
                value={reasons[reference] ?? reason ?? ''}
                onChange={(event) => onReason(reference, event.currentTarget.value)}
                dir="auto"
                required
                maxLength={2000}
              />
            ) : reason === null ? null : (
              <Text fw={600} dir="auto">
                {say(words.whyGiven, { reason })}
              </Text>
            )}
          </Stack>
        </Alert>
      ))}
      {bareNumbers.length === 0 ? null : (
        <Text size="sm" role="note">
          <NumbersApart>{say(words.bare, { numbers: formats.list(bareNumbers) })}</NumbersApart>
        </Text>
      )}
    </Stack>
  )
}

function columnsOf({ say }: Pick<Words, 'say'>): readonly Column<Citation>[] {
  return [
    {
      ...{ key: 'reference', header: words.reference, names: true, width: '8rem' },
      cell: ({ reference, figure }) =>
        figure === null ? (
          <Code>{reference}</Code>
        ) : (
          <Anchor component={Link} to={`/figures/${reference}`}>
            <Code>{reference}</Code>
          </Anchor>
        ),
    },
    {
      ...{ key: 'said', header: words.printed, width: '14rem' },
      cell: ({ said }) => (said === null ? '' : <bdi>{say(said)}</bdi>),
    },
    {
      ...{ key: 'label', header: words.label },
      cell: ({ label }) => (
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {label === null ? '' : <NumbersApart>{say(label)}</NumbersApart>}
        </Text>
      ),
    },
    {
      ...{ key: 'way', header: words.inTheWay, width: '16rem' },
      cell: ({ fault, instead, isKeptInside, figure }) => (
        <Text size="sm" {...(fault === null ? { c: 'dimmed' } : { fw: 600 })}>
          {fault === null ? say(words.nothing) : say(faultNames[fault])}
          {instead === null ? null : ` ${say(words.goBy, { reference: instead })}`}
          {figure !== null && isKeptInside ? ` ${say(words.inside)}` : null}
        </Text>
      ),
    },
  ]
}
