import { useId } from 'react'
import classes from './segments.module.css'

interface SegmentsProps<Value extends string> {
  label: string
  value: Value
  onChange: (value: Value) => void
  choices: readonly { readonly value: Value; readonly label: string }[]
  className?: string | undefined
}

/** One of a few, all in sight. The kit's own measures each choice as it is drawn, which a page with seven of them waits for. */
export function Segments<Value extends string>({ label, value, onChange, choices, className }: SegmentsProps<Value>) {
  const name = useId()
  return (
    <div role="radiogroup" aria-label={label} className={[classes.segments, className].filter(Boolean).join(' ')}>
      {choices.map((choice) => (
        <label key={choice.value} className={classes.segment}>
          <input
            type="radio"
            className="sr-only"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </div>
  )
}
