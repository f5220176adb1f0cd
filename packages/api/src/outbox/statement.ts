import type { Instant } from '@travessia/shared/dates'
import { mildRules } from '@travessia/shared/fatal'
import type { Language, Text } from '@travessia/shared/languages'
import type { StatementView } from '@travessia/shared/outbox'
import { sql } from 'kysely'
import { type Db, toJson } from '../db.ts'
import { layOut } from '../mail-words.ts'
import { fill } from './words.ts'

const mendable = toJson(mildRules)

/** Whether anything is missing, in numbers alone and across all cases: also those that whoever reads it is kept out of. */
export async function countStatement(house: Db, organisationId: string, now: Instant): Promise<StatementView> {
  const { rows } = await sql<StatementView>`
    with mendable as (select jsonb_array_elements_text(${mendable}) as rule),
    fatal as (
      select deadline.id, owner.id as owner from deadline
        join "case" on "case".organisation_id = deadline.organisation_id and "case".id = deadline.case_id
        left join member as owner on owner.organisation_id = deadline.organisation_id and owner.id = deadline.owner_id and not owner.suspended
        left join mendable on mendable.rule = deadline.procedure || ' ' || deadline.rule
      where deadline.organisation_id = ${organisationId} and mendable.rule is null and superseded_at is null and deadline.state = 'running'
        and holder = 'us' and due_at > ${now}::timestamptz and due_at <= ${now}::timestamptz + interval '30 days' and "case".closed_on is null
        and "case".trashed_at is null
    )
    select
      (select count(*)::int from fatal) as fatal,
      (select count(*)::int from fatal where owner is null) as unowned,
      (select count(distinct fatal.id)::int from fatal join reminder on reminder.organisation_id = ${organisationId} and reminder.deadline_id = fatal.id
        where withdrawn_at is null and not exists (select from reminder as seen where seen.organisation_id = ${organisationId}
          and seen.deadline_id = fatal.id and seen.acknowledged_at is not null)) as unacknowledged,
      (select count(*)::int from outgoing_mail where organisation_id = ${organisationId}
        and (state in ('failed','held') or (state = 'queued' and due_at < ${now}::timestamptz - interval '1 hour'))) as unsent,
      (select count(*)::int from notification_setting join member on member.organisation_id = notification_setting.organisation_id
        and member.id = notification_setting.member_id and not suspended
        where notification_setting.organisation_id = ${organisationId} and not (mail_fatal and mail_escalated)) as silenced,
      (select max(at) from audit where organisation_id = ${organisationId} and action = 'trail.check') as trail_checked_at`.execute(house)
  const [counted] = rows
  if (!counted) throw new Error('Counting answered nothing.')
  return counted
}

const say = (portuguese: string, spanish: string, english: string): Text => ({ 'pt-BR': portuguese, es: spanish, en: english })

const words = {
  well: say('Balanço da semana: nada falta', 'Balance de la semana: no falta nada', 'Statement of the week: nothing is missing'),
  ill: say('Balanço da semana: há o que ver', 'Balance de la semana: hay algo que ver', 'Statement of the week: something needs a look'),
  lead: say(
    'Prazos fatais nos próximos 30 dias: {fatal}. Sem responsável: {unowned}. Sem confirmação de ninguém: {unacknowledged}. E-mails que não saíram: {unsent}. Pessoas que desligaram os e-mails de prazos fatais ou escalados: {silenced}.',
    'Plazos fatales en los próximos 30 días: {fatal}. Sin responsable: {unowned}. Sin confirmación de nadie: {unacknowledged}. Correos que no salieron: {unsent}. Personas que desactivaron los correos de plazos fatales o escalados: {silenced}.',
    'Fatal deadlines within 30 days: {fatal}. Without an owner: {unowned}. Confirmed by nobody: {unacknowledged}. Mails that did not go: {unsent}. People who switched off mails of fatal or escalated deadlines: {silenced}.',
  ),
  link: say('Ver os e-mails do sistema', 'Ver los correos del sistema', 'See the mails of the house'),
  end: say(
    'Este balanço vem toda segunda-feira. Se um dia ele não vier, procure saber por quê.',
    'Este balance llega cada lunes. Si un día no llega, averigüe por qué.',
    'This statement comes every Monday. If it does not come one day, find out why.',
  ),
}

export function writeStatement(counted: StatementView, origin: string, language: Language) {
  const isWell = counted.unowned + counted.unacknowledged + counted.unsent + counted.silenced === 0
  return layOut('', language, {
    subject: (isWell ? words.well : words.ill)[language],
    lead: fill(words.lead, language, { ...counted, trailCheckedAt: '' }),
    links: [{ label: words.link[language], link: `${origin}/settings/outbox` }],
    end: words.end[language],
  })
}
