import { Group, Radio } from '@mantine/core'
import { type NewBrief, paperNames } from '@travessia/shared/briefs'
import { type Control, Controller, type FieldValues, type Path } from 'react-hook-form'
import { useWords } from '../words/use-words.ts'

/** The paper that the brief is printed on. */
export function PaperField<Fields extends FieldValues & { paper?: NewBrief['paper'] | undefined }, Output>({
  control,
}: {
  control: Control<Fields, unknown, Output>
}) {
  const say = useWords()
  return (
    <Controller
      control={control}
      name={'paper' as Path<Fields>}
      render={({ field }) => (
        <Radio.Group label={say('brief.paper')} value={field.value} onChange={field.onChange}>
          <Group gap="lg" mt="xs">
            {paperNames.map((one) => (
              <Radio key={one} value={one} label={say(`brief.paper.${one}`)} />
            ))}
          </Group>
        </Radio.Group>
      )}
    />
  )
}

/** The paper that is usual where the reader's machine is set up. */
export function usualPaper(): NewBrief['paper'] {
  return navigator.language === 'en-US' ? 'letter' : 'a4'
}
