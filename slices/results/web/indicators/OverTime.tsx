import { Select, Skeleton, Stack, Text, Title } from '@mantine/core'
import { lazy, Suspense, useMemo, useState } from 'react'
import type { OutputOf } from '#kernel/contract/act.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { dayAfter } from '#kernel/pure/calendar.ts'
import { daysIn } from '#kernel/pure/periods.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { results } from '../../contract.ts'
import { placesDrawn, type Point, whatAChartDraws } from '../../rules/indicators/what-a-chart-draws.ts'
import { isSaidInWords } from '../../rules/indicators/what-an-indicator-says.ts'

const SeriesChart = lazy(async () => ({
  default: (await import('#web/ui/chart/SeriesChart.tsx')).SeriesChart,
}))

type Read = OutputOf<(typeof results)['acts']['readIndicator']>

const words = {
  title: { en: 'Over time', ur: 'وقت کے ساتھ' },
  how: {
    en: 'Joined are only periods that follow one another by one definition. Hollow: not everybody reported. Diamond: documents disagree. The figures stand below.',
    ur: 'صرف وہی مدتیں ملائی گئی ہیں جو ایک ہی تعریف کے تحت یکے بعد دیگرے ہیں۔ خالی دائرہ: سب نے رپورٹ نہیں کیا۔ معین: دستاویزات میں اختلاف۔ اعداد نیچے درج ہیں۔',
  },
  place: { en: 'Place', ur: 'مقام' },
  says: {
    en: '{name}, {place}: {count} figures over time. The table below has them all.',
    ur: '{name}، {place}: وقت کے ساتھ {count} اعداد۔ تمام نیچے جدول میں ہیں۔',
  },
  newSeries: { en: 'New definition', ur: 'نئی تعریف' },
} as const satisfies Record<string, Bilingual>

const height = 320

/** The figures of one place on an axis of time; nothing is drawn of what is said in words, or of a single figure. */
export function OverTime({ indicator, series, letters }: Pick<Read, 'indicator' | 'series' | 'letters'>) {
  const { say, formats } = useWords()
  const periods = useMemo(() => {
    const struck = new Set(
      letters.flatMap(({ report, letter }) => (letter.contest === 'upheld' ? [report] : [])),
    )
    return series.map(({ period, coverage, figures }) => ({
      ...{ period, complete: coverage.complete },
      figures: figures.filter(({ correctedBy, report }) => correctedBy === null && !struck.has(report)),
    }))
  }, [series, letters])
  const places = placesDrawn(periods)
  const [chosen, choose] = useState<string | null>(null)
  const place = chosen ?? places[0] ?? ''
  const drawn = useMemo(() => {
    const { stretches, apart } = whatAChartDraws(periods, place, indicator)
    const shown = ({ period, value, reference, state }: Point) => ({
      ...{ day: dayAfter(period.from, Math.floor(daysIn(period) / 2)), value, state },
      label: `${formats.period(period)}: ${formats.number(value)} · ${reference}`,
    })
    return { stretches: stretches.map((points) => points.map(shown)), apart: apart.map(shown) }
  }, [periods, place, indicator, formats])
  const breaks = useMemo(
    () => indicator.breaks.map((day) => ({ day, label: `${say(words.newSeries)} ${formats.date(day)}` })),
    [indicator.breaks, say, formats],
  )
  const count = drawn.stretches.flat().length
  if (isSaidInWords(indicator.measure) || count < 2) return null
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h3">
        {say(words.title)}
      </Title>
      <Text size="sm" c="dimmed">
        {say(words.how)}
      </Text>
      {places.length < 2 ? null : (
        <Select
          label={say(words.place)}
          data={[...places]}
          value={place}
          onChange={choose}
          allowDeselect={false}
          searchable
          w={{ base: '100%', sm: 320 }}
        />
      )}
      <Suspense fallback={<Skeleton h={height} />}>
        <SeriesChart
          says={say(words.says, { name: say(indicator.name), place, count: count + drawn.apart.length })}
          {...drawn}
          breaks={breaks}
        />
      </Suspense>
    </Stack>
  )
}
