import classes from './PillarLogo.module.css'

/** A pillar with four flutes, one for each pillar of a strategy. */
export function PillarLogo({ size = 34 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden className={classes.logo}>
      <rect width="32" height="32" rx="7" className={classes.ground} />
      <g className={classes.stone}>
        <path d="M7 8.2 16 4.6l9 3.6V10H7z" />
        <rect x="8" y="12" width="2.6" height="11" />
        <rect x="12.5" y="12" width="2.6" height="11" />
        <rect x="17" y="12" width="2.6" height="11" />
        <rect x="21.5" y="12" width="2.6" height="11" />
        <rect x="6.5" y="25" width="19" height="2.4" rx=".6" />
      </g>
    </svg>
  )
}
