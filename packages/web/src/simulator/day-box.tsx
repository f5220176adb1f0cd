import { ActionIcon, Group, Input } from '@mantine/core'
import { IconMinus, IconPlus } from '@tabler/icons-react'
import { addDays, type IsoDate } from '@travessia/shared/dates'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { useToday } from '../ui/clock.ts'
import { readTypedDay } from '../ui/day-field.tsx'
import { formatDay, formatWeekday } from '../ui/format-day.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './day-box.module.css'

interface DayBoxProps {
  label: string
  /** Only heard, where the day stands beside what it is of. */
  hidesLabel?: boolean
  hint?: string
  value: IsoDate
  onChange: (day: IsoDate) => void
}

/** A day that is typed whole or moved by steps of one: nothing changes while it is half written. */
export function DayBox({ label, hidesLabel = false, hint, value, onChange }: DayBoxProps) {
  const say = useWords()
  const language = useLanguage()
  const today = useToday()
  const id = useId()
  const [typed, type] = useState<string | null>(null)
  const [isWrong, setWrong] = useState(false)
  const settle = () => {
    const day = typed === null ? value : readTypedDay(typed, today)
    setWrong(day === null)
    if (day === null) return
    type(null)
    if (day !== value) onChange(day)
  }
  const settleOnEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter') settle()
  }
  const step = (days: number) => {
    setWrong(false)
    type(null)
    onChange(addDays(value, days))
  }
  return (
    <div className={classes.box}>
      <Input.Wrapper
        id={id}
        size="md"
        label={hidesLabel ? undefined : label}
        description={hint}
        error={isWrong && say('simulator.day.wrong')}
        inputWrapperOrder={['label', 'description', 'input', 'error']}
        className="no-print"
      >
        <Group gap={4} wrap="nowrap" mt={hidesLabel ? 0 : 4}>
          <Step label={say('simulator.day.before', { what: label })} onClick={() => step(-1)} icon={<IconMinus size={16} />} />
          <Input
            id={id}
            aria-label={hidesLabel ? label : undefined}
            value={typed ?? write(value)}
            onChange={(change) => type(change.currentTarget.value)}
            onBlur={settle}
            onKeyDown={settleOnEnter}
            error={isWrong}
            className={classes.input}
            maxLength={20}
          />
          <Step label={say('simulator.day.after', { what: label })} onClick={() => step(1)} icon={<IconPlus size={16} />} />
        </Group>
      </Input.Wrapper>
      <p className={classes.words}>
        {!hidesLabel && <span className={classes.onPaper}>{label}: </span>}
        {formatWeekday(value, language)}, {formatDay(value, language)}
      </p>
    </div>
  )
}

function Step({ label, icon, onClick }: { label: string; icon: ReactNode; onClick: () => void }) {
  return (
    <ActionIcon variant="default" size={40} aria-label={label} title={label} onClick={onClick}>
      {icon}
    </ActionIcon>
  )
}

function write(day: IsoDate): string {
  return day.split('-').reverse().join('/')
}
