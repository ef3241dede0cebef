import { Anchor, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { organisationWords as words } from './organisation-words.ts'

const pages = [
  { to: '/offices', label: words.offices },
  { to: '/offices/organisations', label: words.title },
] as const

/** The two lists of the register, beside one another. */
export function RegisterPages({ here }: { readonly here: (typeof pages)[number]['to'] }) {
  const { say } = useWords()
  return (
    <Group component="nav" gap="lg" mb="md" aria-label={say(words.pages)}>
      {pages.map(({ to, label }) => (
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
