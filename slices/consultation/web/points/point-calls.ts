import { queryOptions } from '@tanstack/react-query'
import { client } from '../calls.ts'

export const splitQuery = (submission: string) =>
  queryOptions({
    queryKey: ['consultation', 'split', submission],
    queryFn: () => client.previewSplit({ submission }),
  })

export const declarationQuery = (submission: string) =>
  queryOptions({
    queryKey: ['consultation', 'declaration', submission],
    queryFn: () => client.readDeclaration({ submission }),
  })

export const declarationsQuery = (round: string) =>
  queryOptions({
    queryKey: ['consultation', 'declarations', round],
    queryFn: () => client.listDeclarations({ round }),
  })
