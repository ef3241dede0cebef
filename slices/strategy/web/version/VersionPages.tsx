import { Anchor, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'

const planOn: Bilingual = { en: 'The plan on a day', ur: 'کسی تاریخ کا منصوبہ' }
const label: Bilingual = { en: 'Pages of this version', ur: 'اس نسخے کے صفحات' }

export const pagesOfVersion = {
  approval: { en: 'Way to approval', ur: 'منظوری کا راستہ' },
  changes: { en: 'Changes', ur: 'تبدیلیاں' },
  translations: { en: 'Translations', ur: 'تراجم' },
  decisions: { en: 'Decisions', ur: 'فیصلے' },
  papers: { en: 'Papers', ur: 'دستاویزات' },
  risks: { en: 'Risks', ur: 'خطرات' },
  assumptions: { en: 'Assumptions', ur: 'مفروضات' },
  bodies: { en: 'Bodies', ur: 'ادارے' },
  preview: { en: 'Who sees what', ur: 'کون کیا دیکھتا ہے' },
} satisfies Record<string, Bilingual>

/** What governs a version, each on a page of its own: the same line on all of them. */
export function VersionPages({ version, here }: { readonly version: string; readonly here?: string }) {
  const { say } = useWords()
  const plan: Bilingual = { en: 'The plan', ur: 'منصوبہ' }
  return (
    <Group component="nav" gap="lg" mb={here === undefined ? 0 : 'lg'} aria-label={say(label)}>
      {here === undefined ? null : (
        <Anchor component={Link} to={`/plan/${version}`}>
          {say(plan)}
        </Anchor>
      )}
      {Object.entries(pagesOfVersion).map(([page, name]) => (
        <Anchor
          key={page}
          component={Link}
          to={`/plan/${version}/${page}`}
          {...(page === here && { 'aria-current': 'page' as const, fw: 700 })}
        >
          {say(name)}
        </Anchor>
      ))}
      <Anchor component={Link} to="/plan/on">
        {say(planOn)}
      </Anchor>
    </Group>
  )
}
