import { Anchor, Stack, Text, Title } from '@mantine/core'
import { IconWorldOff } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { ConfirmDialog } from '#web/ui/forms/ConfirmDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { ListedSnapshot } from '../contract.ts'
import { client } from './calls.ts'
import { states, words } from './words.ts'

export interface SnapshotsTableProps {
  readonly strategy: string
  readonly snapshots: readonly ListedSnapshot[]
}

/** What was published, with the way to its public page and the act that withdraws it. */
export function SnapshotsTable({ strategy, snapshots }: SnapshotsTableProps) {
  const { say, formats, language } = useWords()
  const [leaving, setLeaving] = useState<ListedSnapshot | null>(null)
  const columns: readonly Column<ListedSnapshot>[] = [
    {
      key: 'publication',
      header: words.publication,
      names: true,
      cell: (row) =>
        row.state === 'public' ? (
          <Anchor href={`/portal/${row.address}?lang=${language}`}>
            <bdi dir="ltr">{row.address}</bdi>
          </Anchor>
        ) : (
          <bdi dir="ltr">{row.address}</bdi>
        ),
      sortBy: (row) => row.number,
    },
    {
      key: 'version',
      header: words.version,
      numeric: true,
      cell: (row) => (row.versionNumber === null ? null : formats.number(row.versionNumber)),
    },
    {
      key: 'publishedOn',
      header: words.publishedOn,
      cell: (row) => formats.date(row.publishedOn),
      sortBy: (row) => row.publishedOn,
    },
    {
      key: 'state',
      header: words.state,
      cell: (row) => (
        <>
          <StatusMark status={states[row.state]} />
          {row.state === 'under embargo' && row.embargoUntil ? (
            <div>{formats.date(row.embargoUntil)}</div>
          ) : null}
          {row.withdrawal ? <div>{say(row.withdrawal.reason)}</div> : null}
        </>
      ),
    },
    { key: 'parts', header: words.parts, numeric: true, cell: (row) => formats.number(row.parts) },
    {
      key: 'act',
      header: words.act,
      cell: (row) =>
        row.state === 'withdrawn' ? null : (
          <AbilityButton size="xs" variant="default" may={row.may.withdraw} onClick={() => setLeaving(row)}>
            {say(words.withdraw)}
          </AbilityButton>
        ),
    },
  ]
  return (
    <Stack gap="md">
      <Title order={2}>{say(words.list)}</Title>
      <DataTable
        caption={words.list}
        columns={columns}
        rows={snapshots}
        rowKey={(row) => row.id}
        empty={<EmptyState icon={IconWorldOff} title={words.none} next={words.noneNext} />}
      />
      {leaving ? (
        <WithdrawDialog strategy={strategy} snapshot={leaving} onClose={() => setLeaving(null)} />
      ) : null}
    </Stack>
  )
}

interface WithdrawDialogProps {
  readonly strategy: string
  readonly snapshot: ListedSnapshot
  readonly onClose: () => void
}

function WithdrawDialog({ strategy, snapshot, onClose }: WithdrawDialogProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [reason, setReason] = useState<Bilingual>({ en: '', ur: '' })
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.withdrawSnapshot({ snapshot: snapshot.id, reason }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['snapshots', strategy] })
      onClose()
    },
  })
  const number = String(snapshot.number)
  return (
    <ConfirmDialog
      opened
      title={{
        en: words.withdrawTitle.en.replace('{number}', number),
        ur: words.withdrawTitle.ur.replace('{number}', number),
      }}
      confirm={words.withdraw}
      tone="bad"
      busy={isPending}
      onConfirm={() => mutate()}
      onClose={onClose}
    >
      <Stack gap="md">
        <Text>{say(words.withdrawText)}</Text>
        <BilingualField label={words.reason} value={reason} onChange={setReason} rows={3} required />
        <Problem error={error} />
      </Stack>
    </ConfirmDialog>
  )
}
