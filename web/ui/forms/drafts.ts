const prefix = 'sutoon.draft.'

/** The part of `localStorage` that drafts need. */
export interface Shelf {
  readonly length: number
  key(at: number): string | null
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

/**
 * What was kept under a key, if it still has the expected shape; a draft of an older form is forgotten.
 * A shelf that is full or forbidden (private windows) keeps nothing and breaks nothing.
 */
export function takenFrom<Draft>(
  shelf: Shelf,
  key: string,
  fits: (kept: unknown) => kept is Draft,
): Draft | null {
  try {
    const text = shelf.getItem(prefix + key)
    if (text === null) return null
    const kept: unknown = JSON.parse(text)
    return fits(kept) ? kept : null
  } catch {
    return null
  }
}

/** Says whether the draft is safe; a form that cannot keep should warn before a long text. */
export function keptOn(shelf: Shelf, key: string, draft: unknown): boolean {
  try {
    shelf.setItem(prefix + key, JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

export function droppedFrom(shelf: Shelf, key: string): void {
  try {
    shelf.removeItem(prefix + key)
  } catch {
    return
  }
}

/** At sign-out: the next person at this machine must not find what the last one wrote. */
export function dropAllDrafts(shelf: Shelf): void {
  const keys = Array.from({ length: shelf.length }, (_, at) => shelf.key(at))
  for (const key of keys) if (key?.startsWith(prefix)) shelf.removeItem(key)
}
