import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'

/** An act of a dialog: sent by its form, and the pages asked anew before it closes. */
export function useSending(send: () => Promise<unknown>, onClose: () => void) {
  const queries = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: send,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      onClose()
    },
  })
  return {
    busy: isPending,
    error,
    onSubmit: (event: FormEvent) => {
      event.preventDefault()
      mutate()
    },
    onClose,
  }
}
