import { Button, Checkbox, Popover, Stack } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import { useWords } from '../words/use-words.ts'

interface ColumnMenuProps<Column extends string> {
  columns: readonly { id: Column; name: string }[]
  shown: readonly Column[]
  onChange: (shown: Column[]) => void
}

/** Which columns a list has. They stand in the order of the house. */
export function ColumnMenu<Column extends string>({ columns, shown, onChange }: ColumnMenuProps<Column>) {
  const say = useWords()
  const turn = (id: Column) => onChange(columns.map((one) => one.id).filter((one) => shown.includes(one) !== (one === id)))
  return (
    <Popover position="bottom-start" trapFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={18} aria-hidden />}>
          {say('views.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs" role="group" aria-label={say('views.columns')}>
          {columns.map(({ id, name }) => (
            <Checkbox key={id} size="md" label={name} checked={shown.includes(id)} onChange={() => turn(id)} />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
