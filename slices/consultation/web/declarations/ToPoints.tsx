import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Submission } from '../../contract/intake-shapes.ts'
import { declarationsQuery } from '../points/point-calls.ts'
import { words } from '../points/point-words.ts'

/** From a declaration to its points, or to the split where it has none yet. */
export function ToPoints({ submission }: { readonly submission: Submission }) {
  const { say } = useWords()
  const { data } = useQuery(declarationsQuery(submission.round))
  if (!data) return null
  const isSplit = data.declarations.some((one) => one.submission === submission.id)
  return (
    <Button component={Link} to={`/submissions/${submission.id}/${isSplit ? 'points' : 'split'}`}>
      {say(isSplit ? words.toPoints : words.split)}
    </Button>
  )
}
