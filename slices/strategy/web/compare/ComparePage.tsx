/** Being written. */
export function ComparePage() {
  return null
}
