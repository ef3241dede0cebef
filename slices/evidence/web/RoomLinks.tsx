import { Anchor, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { words } from './words.ts'

const places = [
  { to: '/evidence', label: words.findings },
  { to: '/evidence/sources', label: words.sources },
  { to: '/evidence/yardsticks', label: words.yardsticks },
] as const

/** The three lists of the room, beside one another. */
export function RoomLinks({ here }: { readonly here: (typeof places)[number]['to'] }) {
  const { say } = useWords()
  return (
    <Group component="nav" gap="lg" mb="md" aria-label={say(words.evidence)}>
      {places.map(({ to, label }) => (
        <Anchor
          key={to}
          component={Link}
          to={to}
          fw={to === here ? 700 : 400}
          {...(to === here ? { 'aria-current': 'page' as const } : {})}
        >
          {say(label)}
        </Anchor>
      ))}
    </Group>
  )
}
