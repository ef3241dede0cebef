import { Pagination } from '@mantine/core'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { letterWords as words } from './letter-words.ts'

export interface PagesOfRegisterProps {
  /** From 0. */
  readonly page: number
  readonly pages: number
  readonly onPage: (page: number) => void
}

export function PagesOfRegister({ page, pages, onPage }: PagesOfRegisterProps) {
  const { say, direction } = useWords()
  if (pages < 2) return null
  const turned = direction === 'rtl' ? { style: { transform: 'scaleX(-1)' } } : {}
  return (
    <Pagination
      component="nav"
      aria-label={say(words.pages)}
      total={pages}
      value={page + 1}
      onChange={(next) => onPage(next - 1)}
      getItemProps={(number) => ({ 'aria-label': say(words.page, { page: number }) })}
      getControlProps={(control) => ({
        'aria-label': say(control === 'previous' ? words.previous : words.next),
        ...turned,
      })}
    />
  )
}
