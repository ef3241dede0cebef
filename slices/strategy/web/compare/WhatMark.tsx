import { IconArrowsExchange, IconArrowsMove, IconCirclePlus, IconTrash } from '@tabler/icons-react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Difference } from './changes-by-pillar.ts'
import classes from './WhatMark.module.css'

const marks = {
  added: { label: { en: 'Added', ur: 'شامل' }, Sign: IconCirclePlus },
  changed: { label: { en: 'Changed', ur: 'تبدیل' }, Sign: IconArrowsExchange },
  moved: { label: { en: 'Moved', ur: 'منتقل' }, Sign: IconArrowsMove },
  removed: { label: { en: 'Removed', ur: 'حذف' }, Sign: IconTrash },
} as const satisfies Record<Difference['what'], { label: Bilingual; Sign: typeof IconTrash }>

export const whats = ['added', 'changed', 'moved', 'removed'] as const

/** What became of an entry, by sign and word; the colour only helps. */
export function WhatMark({ what, count }: { readonly what: Difference['what']; readonly count?: number }) {
  const { say, formats } = useWords()
  const { label, Sign } = marks[what]
  return (
    <span className={classes.mark} data-what={what}>
      <Sign size={16} stroke={2} aria-hidden />
      {say(label)}
      {count === undefined ? null : ` (${formats.number(count)})`}
    </span>
  )
}
