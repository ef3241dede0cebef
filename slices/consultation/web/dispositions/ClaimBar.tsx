import { Group, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Ability } from '#kernel/contract/act.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { ClaimShown } from '../../contract/dispositions/dispositions.ts'
import { client } from '../calls.ts'
import { words } from './words.ts'

export interface ClaimBarProps {
  readonly on: { readonly proposal: string } | { readonly point: string }
  readonly claim: ClaimShown | null
  readonly may: Ability
}

/** Who answers this point now, and the way to take it or to give it back. */
export function ClaimBar({ on, claim, may }: ClaimBarProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      const isMine = claim?.mine === true
      if ('point' in on) await (isMine ? client.releasePoint(on) : client.claimPoint(on))
      else await (isMine ? client.releaseClaim(on) : client.claimProposal(on))
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['consultation'] }),
  })
  return (
    <>
      <Group gap="sm">
        <ClaimSaid claim={claim} />
        {claim === null || claim.mine ? (
          <AbilityButton may={may} variant="default" size="xs" loading={isPending} onClick={() => mutate()}>
            {say(claim === null ? words.claim : words.release)}
          </AbilityButton>
        ) : null}
      </Group>
      <Problem error={error} />
    </>
  )
}

function ClaimSaid({ claim }: { readonly claim: ClaimShown | null }) {
  const { say, language } = useWords()
  if (claim === null) return null
  const until = new Intl.DateTimeFormat(language === 'ur' ? 'ur-PK-u-nu-latn' : 'en-GB', {
    hour: '2-digit',
    hourCycle: 'h23',
    minute: '2-digit',
  }).format(new Date(claim.until))
  return (
    <Text size="sm" fw={claim.mine ? 600 : 400}>
      {claim.mine
        ? say(words.claimedByYou, { until })
        : say(words.claimedBy, { until, name: say(claim.name ?? words.unknown) })}
    </Text>
  )
}
