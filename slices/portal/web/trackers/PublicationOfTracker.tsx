import { useNavigate } from '@tanstack/react-router'
import { holdsMandate } from '#web/me.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Places } from '#web/ui/places/pieces.tsx'
import { useMe } from '#web/use-me.ts'
import { trackerWords } from '../../contract/trackers-words.ts'
import { words } from './words.ts'

/** On the page of a tracker: the way to its publication, for whoever may; to everybody else the reason. */
export function PublicationOfTracker({ declaration }: Places['publication of a tracker']) {
  const { say } = useWords()
  const navigate = useNavigate()
  const ok = holdsMandate(useMe(), 'secretariat')
  return (
    <AbilityButton
      variant="default"
      may={{ ok, because: ok ? null : trackerWords.onlyTheSecretariat }}
      onClick={() => void navigate({ to: `/publication/trackers/${declaration}` })}
    >
      {say(words.toPublication)}
    </AbilityButton>
  )
}
