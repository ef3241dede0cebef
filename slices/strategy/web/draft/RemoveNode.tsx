import { List, Stack, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { ConfirmDialog } from '#web/ui/forms/ConfirmDialog.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { kindNames } from '../../rules/a-node-hangs-below-its-kind.ts'
import { bothOf, client, versionQuery } from '../calls.ts'
import type { NodeRead } from '../node/node-read.ts'
import { words } from './draft-words.ts'
import { everythingBelow } from './everything-below.ts'

/** More than these are counted, not named. */
const named = 6

/** Asks before an entry goes, and names what goes with it. */
export function RemoveNode({ read, onClose }: { readonly read: NodeRead; readonly onClose: () => void }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { node, version } = read
  const below = everythingBelow(node.id, useQuery(versionQuery(version.id)).data?.nodes ?? [])
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.removeNode({ node: node.id }),
    onSuccess: async () => {
      onClose()
      await navigate({ to: node.parent === null ? `/plan/${version.id}` : `/nodes/${node.parent}` })
      queries.removeQueries({ queryKey: ['node', node.id] })
      await queries.invalidateQueries()
    },
  })
  return (
    <ConfirmDialog
      opened
      title={words.remove}
      confirm={words.remove}
      tone="bad"
      busy={isPending}
      onConfirm={() => mutate()}
      onClose={onClose}
    >
      <Stack gap="sm">
        <Text>{say(words.removeSays, { code: `${say(kindNames[node.kind])} ${node.code}` })}</Text>
        {below.length > 0 ? (
          <>
            <Text>{say(words.removeBelow, { count: below.length })}</Text>
            <List spacing={4}>
              {below.slice(0, named).map((one) => (
                <List.Item key={one.id}>
                  <Code>{one.code}</Code> <bdi>{say(bothOf(one.title))}</bdi>
                </List.Item>
              ))}
              {below.length > named ? (
                <List.Item>{say(words.andMore, { count: below.length - named })}</List.Item>
              ) : null}
            </List>
          </>
        ) : null}
        <Text>{say(words.removeStays)}</Text>
        <Problem error={error} />
      </Stack>
    </ConfirmDialog>
  )
}
