import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { holdsMandate } from '#web/me.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { useMe } from '#web/use-me.ts'
import { words } from '../words.ts'

/** The way to the import, for those who report; others have no use for a dead end. */
export function ImportLink() {
  const { say } = useWords()
  if (!holdsMandate(useMe(), 'secretariat', 'focal person')) return null
  return (
    <Button component={Link} to="/figures/import">
      {say(words.import)}
    </Button>
  )
}
