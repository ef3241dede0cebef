import { Title, VisuallyHidden } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import classes from './Step.module.css'
import { words } from './words.ts'

export interface StepProps {
  readonly number: number
  readonly title: Bilingual
  readonly state: 'waiting' | 'now' | 'done'
  /** What stands here until the step is reached. */
  readonly waits?: Bilingual
  readonly children?: ReactNode
}

/** One step of the import; all stand on the page from the start, so that nobody wonders what comes next. */
export function Step({ number, title, state, waits, children }: StepProps) {
  const { say } = useWords()
  const id = useId()
  return (
    <section className={classes.step} aria-labelledby={id} data-waiting={state === 'waiting' || undefined}>
      <span className={classes.number} data-done={state === 'done' || undefined} aria-hidden>
        {state === 'done' ? <IconCheck size={18} stroke={2.4} /> : number}
      </span>
      <Title order={2} id={id} size="h3" className={classes.title}>
        <VisuallyHidden>{say(words.step, { number })}: </VisuallyHidden>
        {say(title)}
        {state === 'done' ? <VisuallyHidden> ({say(words.stepDone)})</VisuallyHidden> : null}
      </Title>
      <div className={classes.body}>
        {state === 'waiting' && waits ? <p className={classes.waits}>{say(waits)}</p> : children}
      </div>
    </section>
  )
}
