import { Anchor } from '@mantine/core'
import { useCallback } from 'react'
import type { FieldValues, Path, UseFormReturn, UseFormSetError } from 'react-hook-form'
import { readProblem } from '../api.ts'
import { useWords } from '../words/use-words.ts'
import classes from './form-problem.module.css'
import { Notice } from './notice.tsx'
import { useFieldMessage, useProblemWords } from './problem-words.ts'

interface FormProblemProps<Fields extends FieldValues, Output> {
  form: UseFormReturn<Fields, unknown, Output>
  /** The error of the mutation, if the server refused. */
  error?: unknown
  /** The label of each field, for the links. */
  labels: Partial<Record<Path<Fields>, string>>
}

/**
 * What is wrong with a form, at its top, with a link to each field. Focus moves here when it appears
 * (give `useForm` `shouldFocusError: false`).
 * A conflict (409) is not shown: that is the work of `ConflictPanel`.
 */
export function FormProblem<Fields extends FieldValues, Output>({ form, error, labels }: FormProblemProps<Fields, Output>) {
  const say = useWords()
  const fieldMessage = useFieldMessage()
  const problemWords = useProblemWords()
  const wrong = listErrors<Fields>(form.formState.errors)
  const problem = error ? readProblem(error) : undefined
  const refused = problem !== undefined && problem.status !== 409 && wrong.length === 0
  const takeFocus = useCallback((box: HTMLDivElement | null) => box?.focus(), [])
  if (form.formState.submitCount === 0 || (wrong.length === 0 && !refused)) return null
  if (refused) {
    const { title, detail } = problemWords(problem)
    return (
      <Notice key={form.formState.submitCount} ref={takeFocus} tone="loss" live title={title}>
        {detail && <p>{detail}</p>}
        <p>{say('problem.kept')}</p>
        {problem.status >= 500 && problem.request && <p className={classes.request}>{say('problem.request', { id: problem.request })}</p>}
      </Notice>
    )
  }
  return (
    <Notice key={form.formState.submitCount} ref={takeFocus} tone="loss" live title={say('problem.summary', { count: wrong.length })}>
      <ul className={classes.list}>
        {wrong.map(({ name, message }) => (
          <li key={name}>
            <Anchor component="button" type="button" onClick={() => form.setFocus(name)}>
              {labels[name] ? `${labels[name]}: ` : ''}
              {fieldMessage(message)}
            </Anchor>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** Puts the server's field errors under their fields; use as `onError: (error) => showProblem(error, form.setError)`. */
export function showProblem<Fields extends FieldValues>(error: unknown, setError: UseFormSetError<Fields>): void {
  for (const { pointer, code, detail } of readProblem(error).errors ?? [])
    setError(pathOf<Fields>(pointer), { type: 'server', message: detail || code })
}

/** Pointers follow the shape of the body, which is the shape of the form: `#/fields/due` is `fields.due`. */
function pathOf<Fields extends FieldValues>(pointer: string): Path<Fields> {
  return pointer.replace(/^#?\//, '').replaceAll('/', '.') as Path<Fields>
}

/** The form library nests errors as the fields are nested; `ref` leads out of the form and is left alone. */
function listErrors<Fields extends FieldValues>(errors: object, prefix = ''): { name: Path<Fields>; message: string }[] {
  return Object.entries(errors).flatMap(([key, found]: [string, unknown]) => {
    if (key === 'ref' || typeof found !== 'object' || found === null) return []
    const name = prefix ? `${prefix}.${key}` : key
    if ('message' in found && typeof found.message === 'string') return [{ name: pathOf<Fields>(name), message: found.message }]
    return listErrors<Fields>(found, name)
  })
}
