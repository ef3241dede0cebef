import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '../language/LanguageProvider.tsx'
import type { PillarKey } from '../tokens.ts'
import classes from './PillarMark.module.css'

export const pillarNames: Record<PillarKey, Bilingual> = {
  prevent: { en: 'Prevent', ur: 'روک تھام' },
  pursue: { en: 'Pursue', ur: 'تعاقب' },
  protect: { en: 'Protect', ur: 'تحفظ' },
  promote: { en: 'Promote', ur: 'فروغ' },
}

/** Each pillar has an outline of its own, so that the colour may be missing altogether. */
function Outline({ pillar }: { readonly pillar: PillarKey }) {
  switch (pillar) {
    case 'prevent':
      return (
        <>
          <circle cx="12" cy="12" r="11" className={classes.fill} />
          <path d="M6.5 12h11" className={classes.sign} />
        </>
      )
    case 'pursue':
      return (
        <>
          <path d="M12 .6 23.4 12 12 23.4.6 12z" className={classes.fill} strokeLinejoin="round" />
          <path d="M7.5 12h8.5M12.6 8.2 16.4 12l-3.8 3.8" className={`${classes.sign} ${classes.forward}`} />
        </>
      )
    case 'protect':
      return (
        <>
          <path
            d="M12 .8 21.8 4v7.2c0 6-4 10.2-9.8 12.2C6.2 21.4 2.2 17.2 2.2 11.2V4z"
            className={classes.fill}
          />
          <path d="m7.6 12 3.2 3.2 5.8-6.2" className={classes.sign} />
        </>
      )
    case 'promote':
      return (
        <>
          <rect x="1.5" y="1.5" width="21" height="21" rx="4" className={classes.fill} />
          <path d="M12 6.5v11M6.5 12h11" className={classes.sign} />
        </>
      )
  }
}

export interface PillarMarkProps {
  readonly pillar: PillarKey
  /** The strategy's own name of the pillar, where it differs. */
  readonly name?: Bilingual
  /** Without the word, for narrow columns; a screen reader still hears it. */
  readonly compact?: boolean
}

/** A pillar by outline, sign, word and colour. */
export function PillarMark({ pillar, name, compact = false }: PillarMarkProps) {
  const { say } = useWords()
  const label = say(name ?? pillarNames[pillar])
  return (
    <span className={classes.mark} data-pillar={pillar} title={compact ? label : undefined}>
      <svg
        viewBox="0 0 24 24"
        className={classes.outline}
        role={compact ? 'img' : 'presentation'}
        aria-label={compact ? label : undefined}
      >
        <Outline pillar={pillar} />
      </svg>
      {compact ? null : <span className={classes.word}>{label}</span>}
    </span>
  )
}
