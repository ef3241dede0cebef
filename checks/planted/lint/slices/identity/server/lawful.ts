/** The control: nothing here breaks a law. */
type State = 'draft' | 'approved'
export function numberOf(state: State): number {
  switch (state) {
    case 'draft':
      return 1
    case 'approved':
      return 2
  }
}
