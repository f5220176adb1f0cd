import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { codeEntry, type Factor } from '@travessia/shared/second-factor'
import { parseResponse } from 'hono/client'
import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { api } from '../api.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { useField } from '../ui/use-field.ts'
import { useWords } from '../words/use-words.ts'
import { PasskeyButton } from './passkey-button.tsx'

interface SecondStepProps {
  factors: readonly Factor[]
  onEnter: () => void
  onBack: () => void
}

const ways = { totp: 'factor.enter.useTotp', recovery: 'factor.enter.useRecovery' } as const

/** After the password: a code of the app, a code on paper, or a passkey. */
export function SecondStep({ factors, onEnter, onBack }: SecondStepProps) {
  const say = useWords()
  const hasPasskey = factors.includes('passkey')
  const codes = (['totp', 'recovery'] as const).filter((factor) => factors.includes(factor))
  // Whoever has only passkeys is asked for one first; the codes on paper are for when it is lost.
  const [way, setWay] = useState<'totp' | 'recovery' | undefined>(factors.includes('totp') ? 'totp' : hasPasskey ? undefined : codes[0])
  return (
    <>
      <Stack>
        {way && <CodeForm key={way} factor={way} onEnter={onEnter} />}
        {hasPasskey && <PasskeyButton isFirst={!way} onEnter={onEnter} />}
        {codes
          .filter((factor) => factor !== way)
          .map((factor) => (
            <Button key={factor} variant="default" onClick={() => setWay(factor)}>
              {say(ways[factor])}
            </Button>
          ))}
        <Button variant="subtle" onClick={onBack}>
          {say('factor.enter.back')}
        </Button>
      </Stack>
      <p>{say('factor.enter.lost')}</p>
    </>
  )
}

function CodeForm({ factor, onEnter }: { factor: 'totp' | 'recovery'; onEnter: () => void }) {
  const say = useWords()
  const form = useForm({ resolver: zodResolver(codeEntry), shouldFocusError: false, defaultValues: { factor, code: '' } })
  const field = useField(form)
  const { setFocus } = form
  useEffect(() => setFocus('code'), [setFocus])
  const enter = useMutation({
    mutationFn: (json: { factor: 'totp' | 'recovery'; code: string }) => parseResponse(api.auth['sign-in'].code.$post({ json })),
    onSuccess: onEnter,
  })
  const label = say(`factor.enter.${factor}`)
  return (
    <form onSubmit={form.handleSubmit((given) => enter.mutate(given))} noValidate>
      <Stack>
        <FormProblem form={form} error={enter.error} labels={{ code: label }} />
        <TextInput
          label={label}
          description={say(`factor.enter.${factor}.hint`)}
          autoComplete={factor === 'totp' ? 'one-time-code' : 'off'}
          inputMode={factor === 'totp' ? 'numeric' : 'text'}
          autoCapitalize="none"
          spellCheck={false}
          maxLength={40}
          {...field('code')}
        />
        <Button type="submit" loading={enter.isPending}>
          {say('factor.enter.submit')}
        </Button>
      </Stack>
    </form>
  )
}
