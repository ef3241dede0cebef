import { Anchor, Group, Menu, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { holdsMandate } from '#web/me.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { useMe } from '#web/use-me.ts'
import type { Round } from '../../contract.ts'
import { words as agreementWords } from '../agreement/words.ts'
import { words as deskWords } from '../dispositions/words.ts'
import { words as hiddenAuthorWords } from '../hidden-authors/words.ts'
import { words as intakeWords } from '../intake/intake-words.ts'
import { words as laptopWords } from '../laptop/words.ts'
import { words as moderationWords } from '../moderation/words.ts'
import { words as paperWords } from '../papers/words.ts'
import { words as workshopWords } from '../workshop/words.ts'
import { words } from '../words.ts'

interface Page {
  readonly to: string
  readonly name: Bilingual
}

export interface PagesOfRoundProps {
  readonly round: Round
  /** Given where the round may be closed: the last thing in the menu. */
  readonly onClose: (() => void) | null
}

/** What a round is worked on with: what is opened each day stands in the line, the rest in a menu. */
export function PagesOfRound({ round, onClose }: PagesOfRoundProps) {
  const { say } = useWords()
  const me = useMe()
  const secretariat = holdsMandate(me, 'secretariat')
  const reads = holdsMandate(me, 'secretariat', 'approving authority', 'oversight')
  const of = (page: string) => `/rounds/${round.id}/${page}`
  const inLine: readonly Page[] = [
    { to: of('workshop'), name: words.workshop },
    // A workshop says so on its own page.
    ...(round.kind === 'workshop' ? [] : [{ to: of('participation'), name: workshopWords.participation }]),
    ...(reads ? [{ to: of('submissions'), name: intakeWords.toSubmissions }] : []),
    ...(secretariat ? [{ to: of('answers'), name: deskWords.toDesk }] : []),
    { to: of('agreement'), name: agreementWords.agreement },
    { to: of('papers'), name: paperWords.title },
  ]
  const inMenu: readonly Page[] = [
    ...(holdsMandate(me, 'secretariat', 'oversight')
      ? [{ to: `/moderation/${round.strategy}`, name: moderationWords.queue }]
      : []),
    ...(secretariat ? [{ to: of('laptop'), name: laptopWords.to }] : []),
    { to: of('hidden-authors'), name: hiddenAuthorWords.title },
  ]
  return (
    <Group component="nav" gap="lg" aria-label={say(words.pagesOfRound)}>
      {inLine.map(({ to, name }) => (
        <Anchor key={to} component={Link} to={to}>
          {say(name)}
        </Anchor>
      ))}
      <Menu position="bottom-start" width={260}>
        <Menu.Target>
          <UnstyledButton
            c="var(--mantine-color-anchor)"
            display="inline-flex"
            style={{ alignItems: 'center', gap: 4 }}
          >
            {say(words.more)}
            <IconChevronDown size={16} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {inMenu.map(({ to, name }) => (
            <Menu.Item key={to} component={Link} to={to}>
              {say(name)}
            </Menu.Item>
          ))}
          <Menu.Item component="a" href={`/moderation-policy/${round.strategy}`}>
            {say(moderationWords.policy)}
          </Menu.Item>
          {onClose === null ? null : (
            <>
              <Menu.Divider />
              <Menu.Item onClick={onClose}>{say(words.closeRound)}</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
    </Group>
  )
}
