import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Places } from '#web/ui/places/pieces.tsx'

const words = {
  one: { en: 'From a proposal', ur: 'ایک تجویز سے' },
  many: { en: 'From proposals:', ur: 'تجاویز سے:' },
  nth: { en: 'proposal {at} of {count}', ur: '{count} میں سے تجویز {at}' },
}

/** From what differs between two versions to the proposals that were accepted for it. */
export function WaysToCauses({ subjects }: Places['ways to causes']) {
  const { say } = useWords()
  const [first, ...others] = subjects
  if (first === undefined) return null
  const way = (proposal: string, text: string, name?: string) => (
    <Anchor
      key={proposal}
      component={Link}
      to={`/proposals/${proposal}`}
      inherit
      underline="always"
      aria-label={name}
    >
      {text}
    </Anchor>
  )
  if (others.length === 0) return way(first, say(words.one))
  const count = subjects.length
  return (
    <span>
      {say(words.many)}
      {subjects.map((proposal, at) => [
        ' ',
        way(proposal, String(at + 1), say(words.nth, { at: at + 1, count })),
      ])}
    </span>
  )
}
