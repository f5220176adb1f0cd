import { TextInput } from '@mantine/core'
import { useField } from '../ui/use-field.ts'
import { useWords } from '../words/use-words.ts'
import classes from './people.module.css'
import type { PersonForm } from './person-fields.tsx'

/** What the briefs print of those who sign them. */
export function CounselFields({ form, isProtected }: { form: PersonForm; isProtected: boolean }) {
  const say = useWords()
  const field = useField(form)
  return (
    <>
      <TextInput
        label={`${say('person.barNumber')} ${say('field.optional')}`}
        description={say('person.barNumber.hint')}
        maxLength={60}
        {...field('barNumber')}
      />
      <TextInput
        label={`${say('person.contact')} ${say('field.optional')}`}
        description={say('person.contact.hint')}
        maxLength={400}
        {...field('contact')}
      />
      {isProtected && <p className={classes.quiet}>{say('person.contact.protected')}</p>}
    </>
  )
}
