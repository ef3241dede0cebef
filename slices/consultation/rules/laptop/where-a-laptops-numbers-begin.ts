const step = 1_000

/**
 * Proposals of a workshop on a laptop are numbered from a thousand of their own on, so that a number that was said in the
 * room stays when it comes home: 1001 after home's 38, 2001 for the laptop after that.
 */
export const firstNumber = (greatest: number, reserved: number): number =>
  Math.ceil((Math.max(greatest, reserved - 1, 0) + 1) / step) * step + 1

/** Numbers for rows whose own is taken by another proposal: the next ones after all that are known. */
export function freeNumbers(
  taken: ReadonlyMap<number, string>,
  brought: readonly { id: string; number: number }[],
) {
  const isTaken = ({ id, number }: { id: string; number: number }) => (taken.get(number) ?? id) !== id
  let next = Math.max(0, ...taken.keys(), ...brought.map(({ number }) => number))
  return new Map(brought.filter(isTaken).map(({ id }) => [id, (next += 1)]))
}
