import { Anchor, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { holdsMandate } from '#web/me.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { useMe } from '#web/use-me.ts'

const label: Bilingual = { en: 'Pages of the registry', ur: 'رجسٹری کے صفحات' }

export const pagesOfRegistry = {
  register: { path: '/letters', name: { en: 'Register', ur: 'رجسٹر' } },
  toSign: { path: '/letters/to-sign', name: { en: 'Letters to sign', ur: 'دستخط طلب خطوط' } },
  templates: { path: '/letters/templates', name: { en: 'Templates', ur: 'خطوط کے نمونے' } },
} satisfies Record<string, { readonly path: string; readonly name: Bilingual }>

/** What the registry does, each on a page of its own; oversight reads the register alone. */
export function LetterPages({ here }: { readonly here: keyof typeof pagesOfRegistry }) {
  const { say } = useWords()
  const me = useMe()
  if (!holdsMandate(me, 'secretariat')) return null
  return (
    <Group component="nav" gap="lg" mb="lg" aria-label={say(label)}>
      {Object.entries(pagesOfRegistry).map(([page, { path, name }]) => (
        <Anchor
          key={page}
          component={Link}
          to={path}
          {...(page === here && { 'aria-current': 'page' as const, fw: 700 })}
        >
          {say(name)}
        </Anchor>
      ))}
    </Group>
  )
}
