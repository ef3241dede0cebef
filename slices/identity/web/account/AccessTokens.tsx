import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconKey } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import { type AccessToken, client } from '../calls.ts'
import { CreateTokenForm } from './CreateTokenForm.tsx'
import { RevokeTokenDialog } from './RevokeTokenDialog.tsx'
import { tokenWords as words } from './token-words.ts'

const key = ['access-tokens']

/** One's own access tokens: which there are, a new one, and the end of one. */
export function AccessTokens() {
  const { say, formats } = useWords()
  const queries = useQueryClient()
  const [creating, setCreating] = useState(false)
  const [revoking, setRevoking] = useState<AccessToken | null>(null)
  const { data, error, refetch } = useQuery({ queryKey: key, queryFn: () => client.listAccessTokens({}) })
  const changed = () => void queries.invalidateQueries({ queryKey: key })
  const create = <Button onClick={() => setCreating(true)}>{say(words.create)}</Button>
  const isEmpty = data?.accessTokens.length === 0
  return (
    <Stack component="section" gap="md">
      <Group justify="space-between" align="flex-end" gap="md">
        <div>
          <Title order={2} size="h3">
            {say(words.title)}
          </Title>
          <Text c="dimmed" maw="68ch">
            {say(words.means)}
          </Text>
        </div>
        {isEmpty ? null : create}
      </Group>
      <Problem error={error} again={() => void refetch()} />
      {data ? (
        <DataTable
          caption={words.title}
          columns={columnsFor(say, formats.moment, setRevoking)}
          rows={data.accessTokens}
          rowKey={({ id }) => id}
          empty={<EmptyState icon={IconKey} title={words.none} next={words.noneNext} action={create} />}
        />
      ) : null}
      {data || error ? null : <LoadingBlocks count={1} height={236} />}
      {creating ? <CreateTokenForm onCreated={changed} onClose={() => setCreating(false)} /> : null}
      {revoking ? (
        <RevokeTokenDialog token={revoking} onDone={changed} onClose={() => setRevoking(null)} />
      ) : null}
    </Stack>
  )
}

type Say = ReturnType<typeof useWords>['say']

const states = {
  valid: { label: words.valid, tone: 'good' },
  expired: { label: words.expired, tone: 'plain' },
  revoked: { label: words.revoked, tone: 'plain' },
} as const

function columnsFor(
  say: Say,
  moment: (at: string) => string,
  revoke: (token: AccessToken) => void,
): readonly Column<AccessToken>[] {
  return [
    { key: 'name', header: words.name, names: true, cell: ({ name }) => <bdi>{name}</bdi> },
    {
      key: 'scope',
      header: words.scope,
      cell: ({ scopes }) => say(scopes.includes('write') ? words.write : words.read),
    },
    { key: 'made', header: words.made, cell: ({ madeAt }) => moment(madeAt) },
    { key: 'expires', header: words.expires, cell: ({ expiresAt }) => moment(expiresAt) },
    { key: 'state', header: words.state, cell: ({ state }) => <StatusMark status={states[state]} /> },
    {
      key: 'revoke',
      header: words.action,
      cell: (token) =>
        token.state === 'valid' ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`${say(words.revoke)}: ${token.name}`}
            onClick={() => revoke(token)}
          >
            {say(words.revoke)}
          </Button>
        ) : null,
    },
  ]
}
