import { Button, Card, Group, SimpleGrid, Stack, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Code } from '../ui/language/Code.tsx'
import { useWords } from '../ui/language/LanguageProvider.tsx'
import { ByLetterMark } from '../ui/marks/ByLetterMark.tsx'
import { FigureValue } from '../ui/marks/FigureValue.tsx'
import { PillarMark } from '../ui/marks/PillarMark.tsx'
import { StatusMark } from '../ui/marks/StatusMark.tsx'
import { StatusPair } from '../ui/marks/StatusPair.tsx'
import { PageHeader } from '../ui/page/PageHeader.tsx'
import { DifferenceText } from '../ui/text/DifferenceText.tsx'
import { pillarKeys } from '../ui/tokens.ts'
import { figures } from './samples.ts'

const before = {
  en: 'The lead office shall report on investigations once a year to the steering committee.',
  ur: 'ذمہ دار دفتر تحقیقات کی سالانہ رپورٹ اسٹیئرنگ کمیٹی کو پیش کرے گا۔',
}
const after = {
  en: 'The lead office shall report on investigations and convictions once a quarter to the steering committee.',
  ur: 'ذمہ دار دفتر تحقیقات اور سزاؤں کی سہ ماہی رپورٹ اسٹیئرنگ کمیٹی کو پیش کرے گا۔',
}

export function PiecesPage() {
  const { say } = useWords()
  return (
    <>
      <PageHeader
        above={
          <>
            <Code>PUR-2.3</Code>
            <StatusMark status={{ label: { en: 'In consultation', ur: 'زیرِ مشاورت' }, tone: 'plain' }} />
          </>
        }
        title={{ en: 'Strategy against organised crime', ur: 'منظم جرائم کے خلاف حکمتِ عملی' }}
        purpose={{
          en: 'Read the version that is open for consultation, and propose amendments to any sentence of it.',
          ur: 'مشاورت کے لیے کھلا متن پڑھیے اور اس کے کسی بھی جملے میں ترمیم تجویز کیجیے۔',
        }}
        action={
          <Button leftSection={<IconPlus size={18} />}>
            {say({ en: 'Propose an amendment', ur: 'ترمیم تجویز کیجیے' })}
          </Button>
        }
      />
      <Stack gap="xl">
        <Group gap="xl">
          {pillarKeys.map((pillar) => (
            <PillarMark key={pillar} pillar={pillar} />
          ))}
          {pillarKeys.map((pillar) => (
            <PillarMark key={pillar} pillar={pillar} compact />
          ))}
        </Group>
        <SimpleGrid cols={{ base: 1, md: 3 }}>
          {figures.map((figure) => (
            <FigureValue key={figure.reference} figure={figure} as="card" />
          ))}
        </SimpleGrid>
        <Card withBorder>
          <Title order={2} mb="sm">
            {say({ en: 'Proposed wording', ur: 'مجوزہ متن' })}
          </Title>
          <DifferenceText before={before.en} after={after.en} language="en" />
          <DifferenceText before={before.ur} after={after.ur} language="ur" />
        </Card>
        <Card withBorder>
          <Group justify="space-between" mb="sm">
            <Title order={2}>{say({ en: 'Status of the activity', ur: 'سرگرمی کی صورتِ حال' })}</Title>
            <ByLetterMark
              letter={{
                theirReference: 'No. 4-2/2026-Coord',
                ourReference: 'NS/2026/118',
                date: '2026-02-17',
                signatory: 'Section Officer (sample)',
                medium: { en: 'Letter', ur: 'خط' },
              }}
            />
          </Group>
          <StatusPair
            reported={{ label: { en: 'On track', ur: 'مقررہ رفتار پر' }, tone: 'good' }}
            computed={{ label: { en: 'Late by two quarters', ur: 'دو سہ ماہی تاخیر' }, tone: 'bad' }}
            because={say({
              en: 'Two of five milestones are past their date.',
              ur: 'پانچ میں سے دو سنگِ میل اپنی تاریخ سے پیچھے ہیں۔',
            })}
          />
        </Card>
        {figures.map((figure) => (
          <FigureValue key={figure.reference} figure={figure} />
        ))}
      </Stack>
    </>
  )
}
