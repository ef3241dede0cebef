import { Button, type ButtonProps } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '../language/LanguageProvider.tsx'
import classes from './AbilityButton.module.css'

/** What the server answered: may this person do this now, and if not, why not. */
export interface Ability {
  readonly ok: boolean
  readonly because?: Bilingual | readonly Bilingual[] | null
}

export interface AbilityButtonProps extends ButtonProps {
  /** Null until the server has answered: the button stands in its place, so that nothing moves when it does. */
  readonly may: Ability | null
  readonly onClick?: () => void
  readonly type?: 'button' | 'submit'
  readonly children: ReactNode
}

const isOne = (because: Bilingual | readonly Bilingual[]): because is Bilingual => 'en' in because

export function reasonsOf({ ok, because }: Ability): readonly Bilingual[] {
  if (ok || !because) return []
  return isOne(because) ? [because] : because
}

/**
 * A button that is never hidden: where the act is not allowed it stays in its place, cannot be pressed, and says
 * why below itself (a tooltip would be lost on a phone). It keeps its place in the tab order.
 */
export function AbilityButton({ may, onClick, type = 'button', children, ...rest }: AbilityButtonProps) {
  const { say } = useWords()
  const id = useId()
  const isOpen = may?.ok === true
  const reasons = may ? reasonsOf(may) : []
  return (
    <div className={classes.ability}>
      <Button
        {...rest}
        type={isOpen ? type : 'button'}
        aria-disabled={!isOpen}
        {...(isOpen ? {} : { 'data-disabled': true })}
        {...(reasons.length > 0 ? { 'aria-describedby': id } : {})}
        {...(isOpen && onClick ? { onClick } : {})}
      >
        {children}
      </Button>
      {reasons.length > 0 ? (
        <ul id={id} className={classes.reasons}>
          {reasons.map((reason) => (
            <li key={reason.en}>{say(reason)}</li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
