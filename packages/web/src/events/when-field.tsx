import '@mantine/dates/styles.layer.css'
import { ActionIcon, Popover, TextInput } from '@mantine/core'
import { DatePicker, DatesProvider } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import 'dayjs/locale/es'
import 'dayjs/locale/pt-br'
import { type Ref, useEffect, useRef, useState } from 'react'
import { useToday } from '../ui/clock.ts'
import { formatDay, formatRelative, formatWeekday } from '../ui/format-day.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { readWhen, type When } from './when.ts'

interface WhenFieldProps {
  value: When
  onChange: (when: When) => void
  onBlur: () => void
  error: string | undefined
  ref: Ref<HTMLInputElement>
}

const locales = { 'pt-BR': 'pt-br', es: 'es', en: 'en' }

/** When it happened: typed in any usual way, to the day, the month or the year, or picked. What was understood is said below. */
export function WhenField({ value, onChange, onBlur, error, ref }: WhenFieldProps) {
  const say = useWords()
  const language = useLanguage()
  const today = useToday()
  const [typed, setTyped] = useState(() => write(value))
  const read = useRef(value.on + value.precision)
  // The value changed by itself: a draft came back, or the form was cleared.
  useEffect(() => {
    if (read.current === value.on + value.precision) return
    read.current = value.on + value.precision
    setTyped(write(value))
  }, [value])
  const take = (text: string) => {
    const when = readWhen(text, today) ?? { on: '', precision: 'day' as const }
    read.current = when.on + when.precision
    setTyped(text)
    onChange(when)
  }
  return (
    <DatesProvider settings={{ locale: locales[language], firstDayOfWeek: language === 'pt-BR' ? 0 : 1 }}>
      <div>
        <TextInput
          ref={ref}
          label={say('event.when')}
          description={say('event.when.hint')}
          value={typed}
          onChange={({ currentTarget }) => take(currentTarget.value)}
          onBlur={onBlur}
          error={error}
          required
          autoComplete="off"
          inputWrapperOrder={['label', 'description', 'input', 'error']}
          rightSection={<Calendar value={value} onPick={(day) => take(write({ on: day, precision: 'day' }))} />}
        />
        <p aria-live="polite" style={{ minHeight: '1.5em', fontSize: 'var(--mantine-font-size-sm)', color: 'var(--mantine-color-dimmed)' }}>
          {value.on && say(`event.when.${value.precision}`, { day: tell(value), relative: formatRelative(value.on, today, language) })}
        </p>
      </div>
    </DatesProvider>
  )

  function tell({ on, precision }: When): string {
    const day = formatDay(on, language, precision)
    return precision === 'day' ? `${formatWeekday(on, language)}, ${day}` : day
  }
}

function Calendar({ value, onPick }: { value: When; onPick: (day: string) => void }) {
  const say = useWords()
  const [opened, setOpened] = useState(false)
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon color="gray" aria-label={say('event.when.pick')} onClick={() => setOpened(!opened)}>
          <IconCalendar size={18} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <DatePicker
          value={value.on || null}
          {...(value.on ? { defaultDate: value.on } : {})}
          onChange={(day) => {
            if (day) onPick(day)
            setOpened(false)
          }}
        />
      </Popover.Dropdown>
    </Popover>
  )
}

function write({ on, precision }: When): string {
  const [year, month, day] = on.split('-')
  if (!on) return ''
  return precision === 'year' ? `${year}` : precision === 'month' ? `${month}/${year}` : `${day}/${month}/${year}`
}
