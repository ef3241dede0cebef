import { Button, Checkbox, Group, List, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { Proposal } from '../../contract.ts'
import { client } from '../calls.ts'
import { sectorName } from '../names.ts'
import { words as proposalWords } from '../proposal/proposal-words.ts'
import { words } from './words.ts'

type Props = { readonly proposal: Pick<Proposal, 'id' | 'cosigners' | 'may'> }

/** Who else stands under a proposal, and the way to stand there oneself. */
export function CoSigners({ proposal }: Props) {
  const { say, formats } = useWords()
  const { offices, people, others } = proposal.cosigners
  const isAlone = offices.length + people.length + others.length === 0
  const counted = formats.list(
    others.map(({ sector, persons }) =>
      say(persons === null ? words.few : words.counted, {
        sector: say(sectorName(sector)),
        count: persons === null ? '' : formats.number(persons),
      }),
    ),
  )
  return (
    <Stack gap="xs">
      {isAlone ? <Text c="dimmed">{say(words.nobody)}</Text> : null}
      {offices.length + people.length === 0 ? null : (
        <List>
          {offices.map((name) => (
            <List.Item key={name.en}>
              <bdi>{say(name)}</bdi>
            </List.Item>
          ))}
          {people.map(({ name, sector }, at) => (
            <List.Item key={at}>
              <bdi>{say(name ?? proposalWords.nameNotOpen)}</bdi> · {say(sectorName(sector))}
            </List.Item>
          ))}
        </List>
      )}
      {counted === '' ? null : <Text size="sm">{say(words.others, { sectors: counted })}</Text>}
      <OwnSignature proposal={proposal} />
    </Stack>
  )
}

function OwnSignature({ proposal: { id, cosigners, may } }: Props) {
  const { say } = useWords()
  const queries = useQueryClient()
  const { mine } = cosigners
  const [shown, setShown] = useState(mine?.isShown ?? false)
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (change: { readonly sign: boolean; readonly shown: boolean }): Promise<void> => {
      if (change.sign) await client.cosignProposal({ proposal: id, shown: change.shown })
      else await client.withdrawCosignature({ proposal: id })
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['consultation'] }),
  })
  if (mine === null && !may.cosign.ok) return null
  return (
    <Stack gap="xs">
      {mine === null ? null : <Text fw={600}>{say(mine.isOffice ? words.minesOffice : words.mine)}</Text>}
      {may.cosign.ok && mine?.isOffice !== true ? (
        <Checkbox
          label={say(words.showMe)}
          checked={shown}
          disabled={isPending}
          onChange={(event) => {
            setShown(event.currentTarget.checked)
            if (mine !== null) mutate({ sign: true, shown: event.currentTarget.checked })
          }}
        />
      ) : null}
      <Group>
        {mine === null ? (
          <AbilityButton may={may.cosign} loading={isPending} onClick={() => mutate({ sign: true, shown })}>
            {say(words.cosign)}
          </AbilityButton>
        ) : may.cosign.ok ? (
          <Button variant="default" loading={isPending} onClick={() => mutate({ sign: false, shown })}>
            {say(words.withdraw)}
          </Button>
        ) : null}
      </Group>
      <Text size="sm" c="dimmed">
        {say(words.means)}
      </Text>
      <Problem error={error} />
    </Stack>
  )
}
