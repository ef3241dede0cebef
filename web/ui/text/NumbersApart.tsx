import { Fragment, useMemo } from 'react'
import { partedAtNumbers } from '#kernel/pure/words/numbers-in-a-row.ts'

/** A text in which days and years are read from the left, whichever way the words around them run. */
export function NumbersApart({ children }: { readonly children: string }) {
  const parts = useMemo(() => partedAtNumbers(children), [children])
  return parts.map(({ text, isNumbers }, at) =>
    isNumbers ? (
      <bdi key={at} dir="ltr">
        {text}
      </bdi>
    ) : (
      <Fragment key={at}>{text}</Fragment>
    ),
  )
}
