import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { holdsMandate } from '#web/me.ts'
import { useMe } from '#web/use-me.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Places } from '#web/ui/places/pieces.tsx'
import { words } from './undecided-words.ts'

/** From what holds a version to where it is decided, for those who may read it there. */
export function WayToHold({ placedBy, code, subject }: Places['way to a hold']) {
  const { say } = useWords()
  const readsFiles = holdsMandate(useMe(), 'secretariat', 'approving authority', 'oversight')
  if (placedBy !== 'consultation') return null
  if (code === 'unanswered') {
    return (
      <Anchor component={Link} to={`/proposals/${subject}`} inherit underline="always">
        {say(words.open)}
      </Anchor>
    )
  }
  if (code !== 'undecided-changes' || !readsFiles) return null
  return (
    <Anchor component={Link} to={`/submissions/${subject}`} inherit underline="always">
      {say(words.decide)}
    </Anchor>
  )
}
