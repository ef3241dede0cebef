const sayable = ['met', 'on track', 'behind', 'off track'] as const
type Sayable = (typeof sayable)[number]

export interface Spoken {
  /** What the data say; other than the four where arithmetic has no right to say it. */
  readonly computed: string
  /** What the office says of itself; null where it is silent. */
  readonly said: Sayable | null
}

const isSayable = (status: string): status is Sayable => (sayable as readonly string[]).includes(status)

/** Those of which both the office and the data say how they stand, and among them those of which they say different things. */
export function whereTheyDiffer<One extends Spoken>(
  all: readonly One[],
): { readonly both: number; readonly differ: readonly (One & { readonly said: Sayable })[] } {
  const both = all.flatMap((one) =>
    one.said !== null && isSayable(one.computed) ? [{ ...one, said: one.said }] : [],
  )
  const apart = ({ computed, said }: Spoken) =>
    Math.abs(sayable.findIndex((one) => one === computed) - sayable.findIndex((one) => one === said))
  return {
    both: both.length,
    differ: both.filter(({ computed, said }) => computed !== said).toSorted((a, b) => apart(b) - apart(a)),
  }
}
