/**
 * Whether whoever signed a letter names one of these. "Convenor, Forum of the districts" names "Forum of the districts": the
 * whole name, word by word. A shorter likeness names nobody, for a wrong name on a public page cannot be taken back.
 */
export const namesTheSame = (signed: string, names: readonly (string | null | undefined)[]): boolean =>
  names.some((name) => {
    const whole = folded(name ?? '')
    return whole !== '' && ` ${folded(signed)} `.includes(` ${whole} `)
  })

const folded = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')
