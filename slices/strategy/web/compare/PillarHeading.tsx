import { Title } from '@mantine/core'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { PillarMark } from '#web/ui/marks/PillarMark.tsx'
import { bothOf, pillarKeyOf, type Wording } from '../calls.ts'

/** The chosen pillar by its mark, or by its words where a strategy names its pillars otherwise. */
export function PillarHeading({ title }: { readonly title: Wording }) {
  const { say } = useWords()
  const key = pillarKeyOf(title)
  if (key) return <PillarMark pillar={key} name={bothOf(title)} />
  return (
    <Title order={2} size="h3">
      {say(bothOf(title))}
    </Title>
  )
}
