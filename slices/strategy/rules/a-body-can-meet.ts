export interface Composition {
  readonly quorum: number
  readonly members: readonly {
    readonly office: string
    readonly role: 'chair' | 'deputy' | 'member'
  }[]
}

export type CompositionFault = 'needs-a-chair' | 'quorum-too-large' | 'sits-twice'

/** A body has one chair, each office sits once, and as many sit as must be present. All faults at once. */
export function faultsOfComposition({ quorum, members }: Composition): readonly CompositionFault[] {
  const offices = new Set(members.map(({ office }) => office))
  return [
    ...(members.filter(({ role }) => role === 'chair').length === 1 ? [] : ['needs-a-chair' as const]),
    ...(quorum <= offices.size ? [] : ['quorum-too-large' as const]),
    ...(offices.size === members.length ? [] : ['sits-twice' as const]),
  ]
}
