import classes from './intake.module.css'

interface AnsweredProps {
  title: string
  items: readonly { id: string; text: string; about?: string | undefined }[]
}

/** What the case has of this already. */
export function Answered({ title, items }: AnsweredProps) {
  if (items.length === 0) return null
  return (
    <ul aria-label={title} className={classes.answered}>
      {items.map(({ id, text, about }) => (
        <li key={id}>
          {text}
          {about && <span className={classes.about}> {about}</span>}
        </li>
      ))}
    </ul>
  )
}
