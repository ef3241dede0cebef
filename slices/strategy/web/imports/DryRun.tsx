import { Stack, Text } from '@mantine/core'
import { IconChecks } from '@tabler/icons-react'
import type { OutputOf } from '#kernel/contract/act.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { CellError, strategy } from '../../contract.ts'
import { kindNames, nodeKinds } from '../../rules/a-node-hangs-below-its-kind.ts'
import { useOffices } from '../calls.ts'
import { FindingsList } from './FindingsList.tsx'
import { words } from './import-words.ts'
import classes from './imports.module.css'

type DryRunRead = OutputOf<typeof strategy.acts.dryRunImport>

/** What an import would do: errors by cell first, then what would be added, the offices, and what will fail later. */
export function DryRun({ run }: { readonly run: DryRunRead }) {
  const { say } = useWords()
  const added = nodeKinds.filter((kind) => (run.nodes[kind] ?? 0) > 0)
  return (
    <Stack gap="xl">
      <section>
        <h2 className={classes.head}>
          <StatusMark
            status={{
              tone: run.errors.length === 0 ? 'good' : 'bad',
              label: {
                en: say(words.errors, { count: run.errors.length }),
                ur: say(words.errors, { count: run.errors.length }),
              },
            }}
          />
        </h2>
        {run.errors.length > 0 ? <Text mb="md">{say(words.errorsNext)}</Text> : null}
        {run.errors.length > 0 ? <ErrorTable errors={run.errors} /> : null}
      </section>
      <section>
        <h2 className={classes.head}>{say(words.will)}</h2>
        <Text>{added.map((kind) => `${say(kindNames[kind])}: ${run.nodes[kind]}`).join(' · ')}</Text>
      </section>
      {run.offices.length > 0 ? <OfficesFound offices={run.offices} /> : null}
      <section>
        <h2 className={classes.head}>{say(words.findings)}</h2>
        <Text mb="md">{say(words.counted, { ...run.summary })}</Text>
        <FindingsList findings={run.findings} />
      </section>
    </Stack>
  )
}

export function ErrorTable({ errors }: { readonly errors: readonly CellError[] }) {
  const { say } = useWords()
  const columns: readonly Column<CellError>[] = [
    {
      key: 'where',
      header: words.where,
      names: true,
      width: '14rem',
      cell: ({ row, column }) =>
        row === null
          ? say(words.whole)
          : column === null
            ? say(words.row, { row })
            : say(words.cell, { row, column }),
      sortBy: ({ row }) => row,
    },
    { key: 'what', header: words.what, cell: ({ messages }) => say(messages) },
    { key: 'mend', header: words.mend, cell: ({ hint }) => say(hint) },
  ]
  return (
    <DataTable
      caption={words.what}
      columns={columns}
      rows={errors.slice(0, 200)}
      rowKey={(error) => `${error.code} ${error.row} ${error.column} ${error.messages.en}`}
      empty={<EmptyState icon={IconChecks} title={words.noFindings} next={words.noFindingsNext} />}
    />
  )
}

function OfficesFound({ offices }: { readonly offices: DryRunRead['offices'] }) {
  const { say } = useWords()
  const register = useOffices()
  const columns: readonly Column<DryRunRead['offices'][number]>[] = [
    { key: 'written', header: words.offices, names: true, cell: ({ written }) => <bdi>{written}</bdi> },
    {
      key: 'office',
      header: words.means,
      cell: ({ office }) => {
        const named = office === null ? undefined : register.get(office)
        return named ? (
          <bdi>{say(named.name)}</bdi>
        ) : (
          <StatusMark status={{ tone: 'warn', label: words.unknown }} />
        )
      },
    },
    {
      key: 'rows',
      header: words.count,
      cell: ({ rows }) => say(words.rows, { count: rows }),
      sortBy: ({ rows }) => rows,
    },
  ]
  return (
    <section>
      <h2 className={classes.head}>{say(words.offices)}</h2>
      <Text c="dimmed" mb="md">
        {say(words.officesHint)}
      </Text>
      <DataTable
        caption={words.offices}
        columns={columns}
        rows={offices}
        rowKey={({ written }) => written}
        empty={null}
      />
    </section>
  )
}
