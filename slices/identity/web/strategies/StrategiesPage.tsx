import { Alert, Button, Stack, Text } from '@mantine/core'
import { IconCircleCheck, IconStack2 } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { mandates } from '#kernel/contract/mandates.ts'
import type { Me } from '#web/me.ts'
import { useStrategy } from '#web/strategy.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import { meQuery, useMe } from '#web/use-me.ts'
import { RegisterStrategyForm } from './RegisterStrategyForm.tsx'
import { strategyWords as words } from './strategy-words.ts'

type Strategy = Me['strategies'][number]

/** The strategies that a person works on: which is shown, and a further one registered. */
export function StrategiesPage() {
  const { say } = useWords()
  const me = useMe()
  const { strategy, choose } = useStrategy()
  const queries = useQueryClient()
  const [registering, setRegistering] = useState(false)
  const [registered, setRegistered] = useState<string | null>(null)
  const fresh = me.strategies.find(({ id }) => id === registered)
  const arrived = async (id: string) => {
    await queries.invalidateQueries({ queryKey: meQuery.queryKey })
    choose(id)
    setRegistered(id)
    setRegistering(false)
  }
  const mandatesOf = ({ id }: Strategy) => [
    ...new Set(
      me.mandates.filter((mandate) => mandate.strategy === id).map(({ kind }) => say(mandates[kind])),
    ),
  ]
  const columns: readonly Column<Strategy>[] = [
    {
      key: 'name',
      header: words.name,
      names: true,
      cell: ({ name, code }) => (
        <>
          <bdi>{say(name)}</bdi>
          <Text size="sm" c="dimmed" fw={400}>
            <Code>{code}</Code>
          </Text>
        </>
      ),
      sortBy: ({ name }) => say(name),
    },
    {
      key: 'mandates',
      header: words.mandates,
      cell: (one) => mandatesOf(one).map((kind) => <div key={kind}>{kind}</div>),
    },
    {
      key: 'status',
      header: words.status,
      width: '11rem',
      cell: (one) =>
        one.id === strategy?.id ? (
          <StatusMark status={{ label: words.shown, tone: 'good' }} />
        ) : (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`${say(words.show)}: ${say(one.name)}`}
            onClick={() => choose(one.id)}
          >
            {say(words.show)}
          </Button>
        ),
    },
  ]
  return (
    <>
      <PageHeader
        title={words.title}
        purpose={words.purpose}
        action={<Button onClick={() => setRegistering(true)}>{say(words.register)}</Button>}
      />
      <Stack gap="lg">
        {fresh ? (
          <Alert color="good" icon={<IconCircleCheck size={20} aria-hidden />} role="status">
            {say(words.registered, { name: say(fresh.name) })}
          </Alert>
        ) : null}
        <DataTable
          caption={words.title}
          columns={columns}
          rows={me.strategies}
          rowKey={({ id }) => id}
          empty={<EmptyState icon={IconStack2} title={words.none} next={words.noneNext} />}
        />
      </Stack>
      {registering ? (
        <RegisterStrategyForm onRegistered={(id) => void arrived(id)} onClose={() => setRegistering(false)} />
      ) : null}
    </>
  )
}
