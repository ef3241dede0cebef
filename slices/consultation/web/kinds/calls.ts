import { queryOptions } from '@tanstack/react-query'
import type { OutputOf } from '#kernel/contract/act.ts'
import { saveFile } from '#web/ui/forms/save-file.ts'
import type { Language } from '#kernel/pure/bilingual.ts'
import type { consultation } from '../../contract.ts'
import { client } from '../calls.ts'

export type CallRead = OutputOf<typeof consultation.acts.readCall>

export const callQuery = (round: string) =>
  queryOptions({
    queryKey: ['consultation', 'call', round],
    queryFn: () => client.readCall({ round }),
    enabled: round !== '',
  })

export const saveSheet = (round: string, language: Language) =>
  saveFile(`/api/consultation/rounds/${round}/sheet`, { language }, 'sheet.xlsx')
