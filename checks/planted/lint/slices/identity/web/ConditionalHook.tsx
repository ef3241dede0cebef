declare const useState: (initial: number) => readonly [number]
export function ConditionalHook(props: { readonly open: boolean }): number {
  if (props.open) {
    const [count] = useState(0)
    return count
  }
  return 0
}
