import { Stack, Text, Title } from '@mantine/core'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { DataTable } from '#web/ui/table/DataTable.tsx'
import type { ChangeSeen } from '../../contract.ts'

const words = {
  title: { en: 'From one period to the next', ur: 'ایک مدت سے اگلی تک' },
  how: {
    en: 'A change is told only where the two figures can be compared: one definition, one kind of unit, periods of one length, and no other figure that contradicts.',
    ur: 'فرق صرف وہاں بتایا جاتا ہے جہاں دونوں اعداد کا موازنہ ہو سکے: ایک ہی تعریف، ایک ہی قسم کی اکائی، برابر مدتیں، اور کوئی متضاد عدد نہ ہو۔',
  },
  place: { en: 'Place', ur: 'مقام' },
  periods: { en: 'Periods', ur: 'مدتیں' },
  change: { en: 'Change', ur: 'فرق' },
  figures: { en: 'Figures', ur: 'اعداد' },
  refused: { en: 'Not told: {because}', ur: 'نہیں بتایا گیا: {because}' },
} as const satisfies Record<string, Bilingual>

const reasons: Readonly<Record<NonNullable<ChangeSeen['because']>, Bilingual>> = {
  'new definition': { en: 'a new definition began in between', ur: 'بیچ میں نئی تعریف نافذ ہوئی' },
  'other kind of unit': { en: 'they are of different kinds of unit', ur: 'اکائیاں مختلف قسم کی ہیں' },
  'other length': { en: 'the periods are of different length', ur: 'مدتیں برابر نہیں' },
  'other geography': { en: 'the name is of another place in each', ur: 'نام ایک ہے، مقام مختلف' },
  disputed: { en: 'documents disagree', ur: 'دستاویزات میں اختلاف ہے' },
}

/** What changed at each place, or why nothing is said of it. */
export function Changes({ changes }: { readonly changes: readonly ChangeSeen[] }) {
  const { say, formats } = useWords()
  if (changes.length === 0) return null
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h3">
        {say(words.title)}
      </Title>
      <Text size="sm" c="dimmed">
        {say(words.how)}
      </Text>
      <DataTable
        caption={words.title}
        columns={[
          {
            ...{ key: 'place', header: words.place, names: true },
            cell: ({ place }) => <bdi>{place}</bdi>,
            sortBy: ({ place }) => place,
          },
          {
            ...{ key: 'periods', header: words.periods },
            cell: ({ from, to }) => (
              <>
                <bdi>{formats.period(from)}</bdi> · <bdi>{formats.period(to)}</bdi>
              </>
            ),
            sortBy: ({ to }) => to.to,
          },
          { ...{ key: 'change', header: words.change }, cell: (row) => <Told change={row} /> },
          {
            ...{ key: 'figures', header: words.figures },
            cell: ({ references }) => <Code>{references.join(' · ')}</Code>,
          },
        ]}
        rows={changes}
        rowKey={({ place, from, to }) => `${place} ${from.from} ${to.from} ${to.to}`}
        empty={null}
      />
    </Stack>
  )
}

function Told({ change: { by, share, because, unitName } }: { readonly change: ChangeSeen }) {
  const { say } = useWords()
  if (because !== null) return <Text size="sm">{say(words.refused, { because: say(reasons[because]) })}</Text>
  const sign = (text: string) => (text.startsWith('-') ? `−${text.slice(1)}` : `+${text}`)
  return (
    <>
      <bdi dir="ltr">{by === null ? '' : sign(by)}</bdi> {say(unitName)}
      {share === null ? null : (
        <>
          {' '}
          <bdi dir="ltr">({sign((share * 100).toFixed(1))}%)</bdi>
        </>
      )}
    </>
  )
}
