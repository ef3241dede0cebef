import { useCallback, useState } from 'react'
import { droppedFrom, keptOn, takenFrom } from './drafts.ts'

export interface Draft<Value> {
  /** Where to start: what was kept, or `initial`. For `initialValues` of a form. */
  readonly start: Value
  /** Was something found? Say so, and offer to begin again. */
  readonly restored: boolean
  /** For `onValuesChange` of a form; false when it could not be kept. */
  readonly keep: (value: Value) => boolean
  /** After sending, or to begin again. */
  readonly drop: () => void
}

/**
 * Keeps what is typed on this machine, so that it survives a power cut or a closed lid. `key` names form and subject
 * (`amendment.<node>`); `fits` says whether a kept draft still has the form's shape. Dropped at sign-out.
 */
export function useDraft<Value>(
  key: string,
  initial: Value,
  fits: (kept: unknown) => kept is Value,
): Draft<Value> {
  const [found] = useState(() => takenFrom(localStorage, key, fits))
  const keep = useCallback((value: Value) => keptOn(localStorage, key, value), [key])
  const drop = useCallback(() => droppedFrom(localStorage, key), [key])
  return { start: found ?? initial, restored: found !== null, keep, drop }
}
