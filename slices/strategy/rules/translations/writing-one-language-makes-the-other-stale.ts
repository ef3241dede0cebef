export type TranslationState = 'original' | 'draft' | 'reviewed' | 'stale'

/** How far each of two renderings has come after one of them was written. */
export interface AfterWriting {
  readonly written: TranslationState
  /** Null where the other language has no text. */
  readonly other: TranslationState | null
}

/**
 * Writing an original or a reviewed rendering makes the other language stale. Writing a draft, a stale or a new rendering
 * is the work of translating: it follows the other and leaves it as it is, and waits for a review.
 */
export function afterWriting(was: TranslationState | null, other: TranslationState | null): AfterWriting {
  if (other === null) return { written: was === null || was === 'stale' ? 'original' : was, other }
  switch (was) {
    case 'original':
      return { written: 'original', other: 'stale' }
    case 'reviewed':
      return { written: 'draft', other: other === 'original' ? 'stale' : other }
    case 'draft':
    case 'stale':
    case null:
      return { written: 'draft', other }
  }
}
