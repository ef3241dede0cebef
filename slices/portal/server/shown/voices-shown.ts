import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { type CallPage, groundNames, type Voice } from '#slices/consultation/contract.ts'
import { type Html, html } from '../html.ts'
import { number, type Speaker } from '../look/speak.ts'
import { callWords } from '../look/words-of-calls.ts'

/** "You said, we did" by question, in sentences that can be read out on air as they stand. */
export function voicesShown(speaker: Speaker, call: CallPage, voices: readonly Voice[]): Html {
  const { say, fill } = speaker
  const { waiting, keptBack = [] } = call
  const total = keptBack.reduce((sum, { lines }) => sum + lines, 0)
  const counts = { answered: number(voices.length), said: number(voices.length + waiting) }
  const asked = call.questions.filter((question) => voices.some((one) => one.question === question.number))
  return html`<h2 id="answers">${say(callWords.answers)}</h2>
<p>${voices.length + waiting === 0 ? say(callWords.noVoices) : fill(callWords.answersCount, counts)}</p>
${waiting === 0 ? null : html`<p>${fill(callWords.notYet, { day: speaker.day(call.answeredBy) })}</p>`}
${total === 0 ? null : notPrinted(speaker, total, keptBack)}
${asked.map(
  (question) => html`<h3>${number(question.number)}. ${say(question.words)}</h3>
<ul class="acts">${voices
    .filter((one) => one.question === question.number)
    .map((one) => voiceShown(speaker, call, one))}</ul>`,
)}`
}

/** How many lines stand nowhere on the page, and why, without a word of them. */
const notPrinted = (
  { say, fill }: Speaker,
  total: number,
  keptBack: NonNullable<CallPage['keptBack']>,
): Html =>
  html`<p>${fill(total === 1 ? callWords.oneNotPrinted : callWords.notPrinted, { lines: number(total) })}</p>
<ul>${keptBack.map(({ ground, lines }) => html`<li>${say(groundNames[ground])}: ${number(lines)}</li>`)}</ul>`

const voiceShown = (speaker: Speaker, call: CallPage, voice: Voice): Html =>
  html`<li><p><strong>${whoSpoke(speaker, call, voice)}:</strong> ${speaker.quoted(voice.words, voice.language)}</p>
${handsShown(speaker, voice.hands)}<p><strong>${speaker.say(callWords.weSay)}:</strong> ${answerShown(speaker, voice.answer)}</p></li>`

function whoSpoke({ say, fill }: Speaker, { kind }: CallPage, { district }: Voice): Html | string {
  if (kind === 'district meeting') return say(callWords.meeting)
  const [alone, from] =
    kind === 'radio hour'
      ? [callWords.caller, callWords.callerFrom]
      : [callWords.writer, callWords.writerFrom]
  return district === null ? say(alone) : fill(from, { district: html`<bdi>${district}</bdi>` })
}

const leanings: Readonly<Record<NonNullable<Voice['hands']>['leans'], Bilingual>> = {
  agree: callWords.leansAgree,
  disagree: callWords.leansDisagree,
  even: callWords.leansEven,
}

function handsShown({ say, fill }: Speaker, hands: Voice['hands']): Html | null {
  if (hands === null) return null
  const { agree, disagree, pass } = hands
  if (agree === null || disagree === null || pass === null) return html`<p>${say(leanings[hands.leans])}</p>`
  const counts = { agree: number(agree), disagree: number(disagree), pass: number(pass) }
  return html`<p>${fill(callWords.hands, counts)}</p>`
}

function answerShown({ say, fill, day }: Speaker, answer: Voice['answer']): Html {
  const { outcome, reason, deferredTo, office } = answer
  const first =
    outcome === 'deferred' ? fill(callWords.deferred, { day: day(deferredTo) }) : say(callWords[outcome])
  return html`${first} ${say(reason)}${office === null ? null : html` ${fill(callWords.takenUpBy, { office: say(office) })}`}`
}
