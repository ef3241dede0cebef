import { Group, Text, Title } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '../language/LanguageProvider.tsx'
import classes from './PageHeader.module.css'

export interface PageHeaderProps {
  readonly title: Bilingual
  /** One sentence: what a person does here. */
  readonly purpose: Bilingual
  /** The one main action of the page; lesser ones belong beside what they act on. */
  readonly action?: ReactNode
  /** Above the title: where we are (a code, a version, a status). */
  readonly above?: ReactNode
}

/** The head of a page; also names the browser's tab. */
export function PageHeader({ title, purpose, action, above }: PageHeaderProps) {
  const { say } = useWords()
  const name = say(title)
  useEffect(() => {
    document.title = `${name} · Sutoon`
  }, [name])
  return (
    <header className={classes.header}>
      <div className={classes.words}>
        {above ? <Group className={classes.above}>{above}</Group> : null}
        <Title order={1} className={classes.title}>
          {name}
        </Title>
        <Text className={classes.purpose}>{say(purpose)}</Text>
      </div>
      {action ? <div className={classes.action}>{action}</div> : null}
    </header>
  )
}
