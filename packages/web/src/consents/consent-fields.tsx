import { Checkbox, Select, Stack, Textarea } from '@mantine/core'
import type { AnnexView } from '@travessia/shared/annexes'
import { presentConsentText } from '@travessia/shared/data-protection/consent-texts'
import { consentGivers, consentWays, type NewConsent, type newConsent } from '@travessia/shared/data-protection/consents'
import { getPurpose, type PurposeId, purposes } from '@travessia/shared/data-protection/purposes'
import { languages } from '@travessia/shared/languages'
import { audiences } from '@travessia/shared/names'
import { Controller, type UseFormReturn } from 'react-hook-form'
import type { z } from 'zod'
import { useLanguageNames } from '../law-browser/language-names.ts'
import { useToday } from '../ui/clock.ts'
import { DayField } from '../ui/day-field.tsx'
import { useField, useFieldError } from '../ui/use-field.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './consents.module.css'

export type ConsentForm = UseFormReturn<z.input<typeof newConsent>, unknown, NewConsent>

export function useConsentLabels() {
  const say = useWords()
  return {
    purposes: say('consent.purposes'),
    audiences: say('consent.audiences'),
    givenOn: say('consent.givenOn'),
    way: say('consent.way'),
    givenBy: say('consent.givenBy'),
    language: say('consent.language'),
    annexId: say('consent.annex'),
    note: say('consent.note'),
  }
}

/** What was allowed, who may read it, when and how, and what proves it. */
export function ConsentFields({ form, annexes }: { form: ConsentForm; annexes: readonly AnnexView[] }) {
  const say = useWords()
  const labels = useConsentLabels()
  const field = useField(form)
  const errorOf = useFieldError(form)
  const numbered = annexes.toSorted((a, b) => a.position - b.position)
  return (
    <>
      <PurposeFields form={form} />
      <HowFields form={form} />
      <Controller
        control={form.control}
        name="annexId"
        render={({ field: { value, ...input } }) => (
          <Select
            label={labels.annexId}
            description={say('consent.annex.hint')}
            placeholder={say('consent.annex.none')}
            data={numbered.map(({ id, title }, at) => ({ value: id, label: `${at + 1}. ${title}` }))}
            value={value ?? null}
            {...input}
            error={errorOf('annexId')}
            clearable
            searchable
          />
        )}
      />
      <Textarea
        label={labels.note}
        description={say('consent.note.hint')}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={2_000}
        {...field('note')}
      />
      <p className={classes.quiet}>{say('consent.version', { version: presentConsentText.version })}</p>
    </>
  )
}

/** Choosing a purpose brings its audiences along; they can be taken off. */
function PurposeFields({ form }: { form: ConsentForm }) {
  const say = useWords()
  const language = useLanguage()
  const labels = useConsentLabels()
  const errorOf = useFieldError(form)
  const chosen = form.watch('purposes')
  const possible = audiences.filter((one) => chosen.some((id) => getPurpose(id).audiences.includes(one)))
  const choose = (now: PurposeId[]) => {
    const had = chosen.flatMap((id) => getPurpose(id).audiences)
    const kept = form.getValues('audiences')
    const all = now.flatMap((id) => getPurpose(id).audiences)
    form.setValue('purposes', now, { shouldDirty: true, shouldValidate: form.formState.isSubmitted })
    form.setValue('audiences', [...new Set(all.filter((one) => kept.includes(one) || !had.includes(one)))])
  }
  return (
    <>
      <Checkbox.Group
        label={labels.purposes}
        description={say('consent.purposes.hint')}
        value={chosen}
        onChange={(values) => choose(purposes.flatMap(({ id }) => (values.includes(id) ? [id] : [])))}
        error={errorOf('purposes')}
        required
      >
        <Stack gap="xs" mt="xs">
          {purposes.map(({ id, name }, at) => (
            <Checkbox key={id} value={id} label={name[language]} ref={at === 0 ? form.register('purposes').ref : undefined} />
          ))}
        </Stack>
      </Checkbox.Group>
      {possible.length > 0 && (
        <Controller
          control={form.control}
          name="audiences"
          render={({ field: { value, onChange } }) => (
            <Checkbox.Group label={labels.audiences} description={say('consent.audiences.hint')} value={value} onChange={onChange}>
              <Stack gap="xs" mt="xs">
                {possible.map((one) => (
                  <Checkbox key={one} value={one} label={say(`audience.${one}`)} />
                ))}
              </Stack>
            </Checkbox.Group>
          )}
        />
      )}
    </>
  )
}

function HowFields({ form }: { form: ConsentForm }) {
  const say = useWords()
  const today = useToday()
  const labels = useConsentLabels()
  const errorOf = useFieldError(form)
  const names = { 'pt-BR': useLanguageNames(['pt-BR']), es: useLanguageNames(['es']), en: useLanguageNames(['en']) }
  const select = (name: 'way' | 'givenBy' | 'language', data: { value: string; label: string }[]) => (
    <Controller
      control={form.control}
      name={name}
      render={({ field: { value, ...input } }) => (
        <Select
          label={labels[name]}
          description={name === 'givenBy' && form.watch('givenBy') === 'guardian' ? say('consent.givenBy.guardian.hint') : undefined}
          data={data}
          value={value ?? null}
          {...input}
          error={errorOf(name)}
          allowDeselect={false}
        />
      )}
    />
  )
  return (
    <>
      <div className={classes.pair}>
        <Controller
          control={form.control}
          name="givenOn"
          render={({ field: { onChange, ...input } }) => (
            <DayField
              label={labels.givenOn}
              {...input}
              onChange={(day) => onChange(day ?? '')}
              maxDate={today}
              error={errorOf('givenOn')}
              required
            />
          )}
        />
        {select(
          'way',
          consentWays.map((value) => ({ value, label: say(`consent.way.${value}`) })),
        )}
        {select(
          'givenBy',
          consentGivers.map((value) => ({ value, label: say(`consent.givenBy.${value}`) })),
        )}
        {select(
          'language',
          languages.map((value) => ({ value, label: names[value] })),
        )}
      </div>
      <Checkbox label={say('consent.interpreted')} {...form.register('interpreted')} />
    </>
  )
}
