import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { id } from '#kernel/contract/shapes.ts'
import { code, codeTaken, name } from './offices.ts'

export const strategyActs = {
  registerStrategy: act({
    method: 'POST',
    path: '/strategies',
    does: {
      en: 'Registers a further strategy; who registers it is its first administrator.',
      ur: 'ایک اور حکمتِ عملی کا اندراج کرتا ہے؛ اندراج کرنے والا اس کا پہلا منتظم ہوتا ہے۔',
    },
    who: ['administrator'],
    records: 'strategy registered',
    byLetter: false,
    input: z.object({ code, name }),
    output: z.object({ strategy: id, mandate: id }),
    refusals: { 'code-taken': codeTaken('one_strategy_per_code') },
  }),
}
