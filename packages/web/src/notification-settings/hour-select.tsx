import { NativeSelect } from '@mantine/core'

interface HourSelectProps {
  label: string
  /** What no hour is called; absent where there must be one. */
  none?: string
  value: number | null
  onChange: (hour: number | null) => void
}

const hours = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: `${String(hour).padStart(2, '0')}:00` }))

/** A full hour of the day. */
export function HourSelect({ label, none, value, onChange }: HourSelectProps) {
  return (
    <NativeSelect
      label={label}
      value={value === null ? '' : String(value)}
      onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : Number(currentTarget.value))}
      data={none === undefined ? hours : [{ value: '', label: none }, ...hours]}
    />
  )
}
