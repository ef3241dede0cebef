import { ask } from '#web/sign-in/door.ts'
import { h, say } from './page.ts'
import { words } from './words.ts'

/** The square leads forty people to this page, and each comes in as themselves. */
export function signInForm(onIn: () => void): HTMLElement {
  const email = h('input', {
    id: 'email',
    type: 'email',
    autocomplete: 'username',
    dir: 'ltr',
    required: true,
  })
  const password = h('input', {
    id: 'password',
    type: 'password',
    autocomplete: 'current-password',
    dir: 'ltr',
  })
  const label = h('label', { for: 'password' }, say(words.password))
  const problem = h('p', { class: 'bad', role: 'alert' })
  let isCode = false
  const attempt = async (path: string, body: Readonly<Record<string, string>>): Promise<boolean> => {
    const answer = await ask(path, body)
    problem.textContent = answer.ok ? '' : answer.reasons.map(({ message }) => say(message)).join(' ')
    return answer.ok
  }
  const mailCode = async () => {
    const isSent = await attempt('/api/auth/email-otp/send-verification-otp', {
      email: email.value.trim(),
      type: 'sign-in',
    })
    if (!isSent) return
    isCode = true
    label.textContent = say(words.code)
    password.type = 'text'
    password.value = ''
    password.inputMode = 'numeric'
    password.autocomplete = 'one-time-code'
    password.focus()
  }
  const submit = async (event: Event) => {
    event.preventDefault()
    const who = email.value.trim()
    const isIn = isCode
      ? await attempt('/api/auth/sign-in/email-otp', { email: who, otp: password.value.trim() })
      : await attempt('/api/auth/sign-in/email', { email: who, password: password.value })
    if (isIn) onIn()
  }
  return h(
    'form',
    { onsubmit: (event) => void submit(event) },
    h('p', {}, say(words.signInWhy)),
    h('label', { for: 'email' }, say(words.email)),
    email,
    label,
    password,
    problem,
    h('button', { type: 'submit', class: 'main' }, say(words.signIn)),
    h('button', { type: 'button', onclick: () => void mailCode() }, say(words.useCode)),
  )
}
