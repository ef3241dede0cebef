type State = 'draft' | 'approved'
export function wrong(state: State): number {
  switch (state) {
    case 'draft':
      return 1
  }
  return 0
}
