import { Button, Stack, Text } from '@mantine/core'
import type { Ability } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { DonorFunction } from '../../../contract.ts'
import { donorWarningNames } from '../../../contract/money/questions-words.ts'
import { ActivityLink } from './DueWithoutMoney.tsx'
import { questionPageWords as words } from './question-words.ts'

interface DonorFunctionsProps {
  readonly functions: readonly DonorFunction[]
  readonly may: Ability
  readonly onReplace: (one: DonorFunction) => void
}

/** Each function that a donor pays for: until when, who pays after, and what stands against it. */
export function DonorFunctions({ functions, may, onReplace }: DonorFunctionsProps) {
  const { say, formats } = useWords()
  const replacing: Column<DonorFunction> = {
    key: 'change',
    header: words.change,
    cell: (one) => (
      <Button variant="subtle" size="compact-sm" onClick={() => onReplace(one)}>
        {say(words.change)}
      </Button>
    ),
  }
  const columns: readonly Column<DonorFunction>[] = [
    {
      key: 'what',
      header: words.what,
      names: true,
      cell: ({ what, document }) => (
        <>
          <bdi>{what}</bdi>
          <Text size="sm" c="dimmed" dir="auto">
            {document}
          </Text>
        </>
      ),
    },
    {
      key: 'activity',
      header: words.activity,
      width: '30%',
      cell: ({ activity }) => <ActivityLink activity={activity} />,
      sortBy: ({ activity }) => activity.code,
    },
    {
      key: 'payer',
      header: words.payer,
      cell: ({ payer, paidUntil }) => (
        <>
          <bdi>{payer}</bdi>
          {paidUntil === null ? null : (
            <Text size="sm">{say(words.until, { day: formats.date(paidUntil) })}</Text>
          )}
        </>
      ),
      sortBy: ({ paidUntil }) => paidUntil,
    },
    {
      key: 'after',
      header: words.after,
      cell: ({ afterPayer, afterFrom, isPermanent, warnings }) => (
        <Stack gap={4} align="flex-start">
          {afterPayer === null ? null : (
            <Text>
              <bdi>{afterPayer}</bdi>{' '}
              {afterFrom === null ? '' : say(words.afterFrom, { day: formats.date(afterFrom) })}
            </Text>
          )}
          {isPermanent ? null : <Text size="sm">{say(words.notPermanent)}</Text>}
          {warnings.map((warning) => (
            <StatusMark key={warning} status={{ label: donorWarningNames[warning], tone: 'warn' }} />
          ))}
        </Stack>
      ),
    },
  ]
  return (
    <DataTable
      caption={words.functions}
      columns={[...columns, ...(may.ok ? [replacing] : [])]}
      rows={functions}
      rowKey={({ id }) => id}
      empty={<Text size="sm">{say(words.functionsNone)}</Text>}
    />
  )
}
