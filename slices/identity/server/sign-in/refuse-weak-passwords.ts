import { APIError, createAuthMiddleware } from 'better-auth/api'
import { passwordRefusals } from '../../contract/accounts.ts'
import { passwordFaults } from '../accounts/passwords.ts'

/** Paths by which a password is set, and the field that holds it. */
const settingPaths: Readonly<Record<string, 'newPassword' | 'password'>> = {
  '/change-password': 'newPassword',
  '/email-otp/reset-password': 'password',
}

/** The library knows lengths only; what is common, or made of the address, is refused before it looks. */
export const refuseWeakPasswords = createAuthMiddleware(async (context) => {
  const field = settingPaths[context.path]
  if (field === undefined) return
  const body: unknown = context.body
  const faults = passwordFaults(textIn(body, field), textIn(body, 'email'))
  const [first] = faults
  if (first === undefined) return
  throw new APIError('UNPROCESSABLE_ENTITY', {
    code: first,
    message: passwordRefusals[first].en,
    reasons: faults.map((code) => ({ code, message: passwordRefusals[code] })),
  })
})

function textIn(body: unknown, field: string): string {
  const value =
    typeof body === 'object' && body !== null
      ? Object.entries(body).find(([key]) => key === field)
      : undefined
  return typeof value?.[1] === 'string' ? value[1] : ''
}
