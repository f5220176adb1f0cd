import { useWords } from '../words/use-words.ts'

/** "22 prazos, todos conferidos": how many rules there are and how many were checked against the text. */
export function CheckedText({ rules, checked }: { rules: number; checked: number }) {
  const say = useWords()
  if (rules === 0) return <>{say('law.rules', { n: rules })}</>
  const some = checked === 0 ? say('law.rules.none', { n: rules }) : say('law.rules.some', { n: checked })
  return (
    <>
      {say('law.rules', { n: rules })}, {checked === rules ? say('law.rules.all', { n: rules }) : some}
    </>
  )
}
