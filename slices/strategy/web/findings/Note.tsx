import type { ReactNode } from 'react'
import classes from './Note.module.css'

export interface NoteProps {
  readonly tone?: 'plain' | 'warn' | 'bad'
  readonly children: ReactNode
}

/** A sentence set apart from the form it belongs to. Its words, not its colour, say what it is. */
export function Note({ tone = 'plain', children }: NoteProps) {
  return (
    <div className={classes.note} data-tone={tone}>
      {children}
    </div>
  )
}
