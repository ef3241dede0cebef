import { Button, Menu, Text } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { kindsBelow, type NodeKind } from '#slices/strategy/contract.ts'
import { holdsMandate, type Me } from '#web/me.ts'
import { type Ability, AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Places } from '#web/ui/places/pieces.tsx'
import { useMe } from '#web/use-me.ts'
import type { Round } from '../../contract.ts'
import { roundsQuery } from '../calls.ts'
import type { ProposedKind } from './KindChooser.tsx'
import { hereWords as words, kindsHere } from './here-words.ts'

/** What may be proposed of an entry of the plan, each with the way to the form in which it stands already. */
export function ProposeHere({ strategy, version, node }: Places['plan actions']) {
  const { say } = useWords()
  const me = useMe()
  const { data } = useQuery(roundsQuery(strategy))
  const round = data?.rounds.find((one) => one.isOpen && one.version === version)
  if (round === undefined) {
    const may = data === undefined ? null : mayNot(me, data.rounds)
    return (
      <AbilityButton may={may} variant="default">
        {say(words.propose)}
      </AbilityButton>
    )
  }
  const not = becauseOf(me)
  if (not !== null) {
    return (
      <AbilityButton may={{ ok: false, because: not }} variant="default">
        {say(words.propose)}
      </AbilityButton>
    )
  }
  const asked = node === null ? '' : `&node=${node.id}`
  return (
    <Menu position="bottom-end" width={300} withinPortal>
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
          {say(words.propose)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {kindsHere(node !== null).map(({ kind, label }) => {
          const because = node === null ? null : problemOf(kind, node.kind)
          return (
            <Menu.Item
              key={kind}
              disabled={because !== null}
              {...(because === null
                ? { component: Link, to: `/rounds/${round.id}/propose?kind=${kind}${asked}` }
                : {})}
            >
              {say(label)}
              {because === null ? null : (
                <Text size="sm" c="var(--su-soft)">
                  {say(because)}
                </Text>
              )}
            </Menu.Item>
          )
        })}
      </Menu.Dropdown>
    </Menu>
  )
}

const becauseOf = (me: Me): Bilingual | null =>
  holdsMandate(me, 'participant', 'focal person', 'secretariat') ? null : words.onlyThoseWhoPropose

function mayNot(me: Me, rounds: readonly Round[]): Ability {
  const isElsewhere = rounds.some(({ isOpen }) => isOpen)
  return { ok: false, because: becauseOf(me) ?? (isElsewhere ? words.roundElsewhere : words.noRound) }
}

const problemOf = (kind: ProposedKind, of: string): Bilingual | null =>
  kind === 'add' && kindsBelow(of as NodeKind).length === 0 ? words.nothingBelow : null
