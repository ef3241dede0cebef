import { Stack, Text, Title } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '../language/LanguageProvider.tsx'
import classes from './states.module.css'

export interface EmptyStateProps {
  readonly icon: Icon
  readonly title: Bilingual
  /** For the placeholders of the title. */
  readonly values?: Readonly<Record<string, string | number>>
  /** What to do now, or who does it and when. Never only that there is nothing. */
  readonly next: Bilingual
  readonly action?: ReactNode
  /** Where it is the whole page, its title is the page's. */
  readonly isPage?: boolean
}

export function EmptyState({ icon: Picture, title, values, next, action, isPage = false }: EmptyStateProps) {
  const { say } = useWords()
  return (
    <Stack className={classes.state}>
      <span className={classes.picture} aria-hidden>
        <Picture size={26} stroke={1.6} />
      </span>
      <Title order={isPage ? 1 : 2} size="h3">
        {say(title, values)}
      </Title>
      <Text className={classes.next}>{say(next)}</Text>
      {action}
    </Stack>
  )
}
