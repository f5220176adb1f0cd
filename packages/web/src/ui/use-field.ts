import { type FieldPath, type FieldValues, get, type UseFormReturn } from 'react-hook-form'
import { useFieldMessage } from './problem-words.ts'

/** `<TextInput label="…" {...field('title')} />`: registers a field and puts its message under it. */
export function useField<Fields extends FieldValues, Output>(form: UseFormReturn<Fields, unknown, Output>) {
  const fieldMessage = useFieldMessage()
  const { errors } = form.formState
  return (name: FieldPath<Fields>) => ({ ...form.register(name), error: messageAt(errors, name, fieldMessage) })
}

/** For inputs that are not registered but controlled (`Controller`): only the message. */
export function useFieldError<Fields extends FieldValues, Output>(form: UseFormReturn<Fields, unknown, Output>) {
  const fieldMessage = useFieldMessage()
  const { errors } = form.formState
  return (name: FieldPath<Fields>) => messageAt(errors, name, fieldMessage)
}

function messageAt(errors: object, name: string, say: (message: string | undefined) => string | undefined): string | undefined {
  const found: { message?: string } | undefined = get(errors, name)
  return say(found?.message)
}
