import '@mantine/dates/styles.layer.css'
import { DateInput, type DateInputProps, DatesProvider } from '@mantine/dates'
import { addDays, addMonths, type IsoDate, isIsoDate } from '@travessia/shared/dates'
import 'dayjs/locale/es'
import 'dayjs/locale/pt-br'
import { useLanguage, useWords } from '../words/use-words.ts'
import { useToday } from './clock.ts'
import classes from './day-field.module.css'

type DayFieldProps = Omit<DateInputProps, 'value' | 'onChange' | 'dateParser' | 'valueFormat'> & {
  value: IsoDate | null
  onChange: (day: IsoDate | null) => void
}

const dayjsLocales = { 'pt-BR': 'pt-br', es: 'es', en: 'en' }

/** A day, typed or picked: "12/03/2026", "12.3.26", "2026-03-12", "+15d", "+2m", or from the calendar. */
export function DayField({ value, onChange, ...input }: DayFieldProps) {
  const say = useWords()
  const language = useLanguage()
  const today = useToday()
  const before = say('field.day.before')
  const after = say('field.day.after')
  return (
    <DatesProvider settings={{ locale: dayjsLocales[language], firstDayOfWeek: language === 'pt-BR' ? 0 : 1 }}>
      <DateInput
        placeholder={say('field.day.placeholder')}
        description={say('field.day.hint')}
        valueFormat="DD/MM/YYYY"
        value={value}
        onChange={onChange}
        dateParser={(typed) => readTypedDay(typed, today)}
        inputMode="text"
        ariaLabels={{
          previousMonth: before,
          previousYear: before,
          previousDecade: before,
          nextMonth: after,
          nextYear: after,
          nextDecade: after,
        }}
        classNames={{ day: classes.day }}
        clearable
        clearButtonProps={{ 'aria-label': say('field.day.clear') }}
        {...input}
      />
    </DatesProvider>
  )
}

/** What a person types for a day; nothing when it is not a day that exists. */
export function readTypedDay(typed: string, today: IsoDate): IsoDate | null {
  const words = typed.trim().toLowerCase()
  const ahead = /^([+-]\d{1,4})\s*([dm])$/.exec(words)
  if (ahead) return ahead[2] === 'm' ? addMonths(today, Number(ahead[1])) : addDays(today, Number(ahead[1]))
  if (isIsoDate(words)) return words
  const parts = /^(\d{1,2})[/.\-\s](\d{1,2})(?:[/.\-\s](\d{2}|\d{4}))?$/.exec(words)
  if (!parts) return null
  const [, day = '', month = '', year = today.slice(0, 4)] = parts
  const iso = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(iso) ? iso : null
}
