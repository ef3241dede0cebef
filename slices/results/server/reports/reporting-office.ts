import type { Session } from '#kernel/database/session.ts'

/** For which office the person who acts may append figures, or why for none. Null: for no office of the register. */
export type ReportingOffice =
  | { readonly ok: true; readonly office: string | null }
  | { readonly ok: false; readonly code: 'office-not-yours' | 'office-needed' }

/**
 * The secretariat may append for any office, and for none (a published document); a focal person for the own one.
 * A focal person of one office need not name it.
 */
export function reportingOffice(
  session: Session,
  strategy: string,
  asked: string | undefined,
): ReportingOffice {
  const mandates = session.mandates.filter((mandate) => mandate.strategy === strategy)
  if (mandates.some(({ kind }) => kind === 'secretariat')) return { ok: true, office: asked ?? null }
  const own = mandates.flatMap(({ kind, office }) =>
    kind === 'focal person' && office !== null ? [office] : [],
  )
  if (asked !== undefined) return own.includes(asked) ? { ok: true, office: asked } : notYours
  const [only, another] = own
  if (only === undefined) return notYours
  return another === undefined ? { ok: true, office: only } : { ok: false, code: 'office-needed' }
}

const notYours = { ok: false, code: 'office-not-yours' } as const
