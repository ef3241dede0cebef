import { IconHandStop } from '@tabler/icons-react'
import type { ToldReason } from '#kernel/contract/client.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '../language/LanguageProvider.tsx'
import classes from './states.module.css'

/** A reason as the server tells it, and what would lift it where the page knows. */
export interface Reason extends ToldReason {
  readonly mend?: Bilingual
}

const title: Bilingual = {
  en: '{count, plural, one {This cannot be done, for one reason} other {This cannot be done, for # reasons}}',
  ur: '{count, plural, one {یہ کارروائی ایک وجہ کی بنا پر ممکن نہیں} other {یہ کارروائی # وجوہ کی بنا پر ممکن نہیں}}',
}

/** Every reason of a refusal at once, in plain words. Renders nothing when there is none. */
export function RefusalList({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { say } = useWords()
  if (reasons.length === 0) return null
  return (
    <div className={classes.refusal} role="alert">
      <div className={classes.refusalTitle}>
        <IconHandStop size={18} aria-hidden />
        {say(title, { count: reasons.length })}
      </div>
      <ul className={classes.reasons}>
        {reasons.map((reason, at) => (
          <li key={`${reason.code}-${at}`}>
            {say(reason.message, reason.values)}
            {reason.mend ? <div className={classes.mend}>{say(reason.mend)}</div> : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
