import { Anchor, Group, Menu, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'

const plan: Bilingual = { en: 'The plan', ur: 'منصوبہ' }
const more: Bilingual = { en: 'More', ur: 'مزید' }
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

type Page = keyof typeof pagesOfVersion

/** What a secretariat opens each week stands in the line; the rest in a menu, except the page that one is on. */
const inLine: readonly string[] = ['approval', 'changes', 'papers'] satisfies readonly Page[]
const pages = Object.entries(pagesOfVersion)

/** What governs a version, each on a page of its own: the same line on all of them. */
export function VersionPages({ version, here }: { readonly version: string; readonly here?: string }) {
  const { say } = useWords()
  const stands = (page: string) => inLine.includes(page) || page === here
  return (
    <Group component="nav" gap="lg" mb={here === undefined ? 0 : 'lg'} aria-label={say(label)}>
      {here === undefined ? null : (
        <Anchor component={Link} to={`/plan/${version}`}>
          {say(plan)}
        </Anchor>
      )}
      {pages
        .filter(([page]) => stands(page))
        .map(([page, name]) => (
          <Anchor
            key={page}
            component={Link}
            to={`/plan/${version}/${page}`}
            {...(page === here && { 'aria-current': 'page' as const, fw: 700 })}
          >
            {say(name)}
          </Anchor>
        ))}
      <Menu position="bottom-start" width={240}>
        <Menu.Target>
          <UnstyledButton
            c="var(--mantine-color-anchor)"
            display="inline-flex"
            style={{ alignItems: 'center', gap: 4 }}
          >
            {say(more)}
            <IconChevronDown size={16} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {pages
            .filter(([page]) => !stands(page))
            .map(([page, name]) => (
              <Menu.Item key={page} component={Link} to={`/plan/${version}/${page}`}>
                {say(name)}
              </Menu.Item>
            ))}
          <Menu.Item component={Link} to="/plan/on">
            {say(planOn)}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  )
}
