import { Radio, Stack } from '@mantine/core'
import { type Audience, audiences } from '@travessia/shared/names'
import { type Control, Controller, type FieldValues, type Path } from 'react-hook-form'
import { useWords } from '../words/use-words.ts'

/** Who will read the brief; the choice decides how protected people are named in it. */
export function AudienceField<Fields extends FieldValues & { audience?: Audience | undefined }, Output>({
  control,
}: {
  control: Control<Fields, unknown, Output>
}) {
  const say = useWords()
  return (
    <Controller
      control={control}
      name={'audience' as Path<Fields>}
      render={({ field }) => (
        <Radio.Group label={say('brief.audience')} description={say('brief.audience.hint')} value={field.value} onChange={field.onChange}>
          <Stack gap="xs" mt="xs">
            {audiences.map((one) => (
              <Radio key={one} value={one} label={say(`audience.${one}`)} description={say(`brief.audience.${one}`)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
    />
  )
}
