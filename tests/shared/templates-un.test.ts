import { composeBrief } from '@travessia/shared/briefs/compose'
import { blockTexts, gapsOf, lineText, type PrintedBrief } from '@travessia/shared/briefs/printed'
import { catalogue } from '@travessia/shared/forums/index'
import { describe, expect, test } from 'vitest'
import { fileFor } from '../support/case-files.ts'

const textOf = (brief: PrintedBrief, section?: string) =>
  brief.sections
    .filter((one) => section === undefined || one.id === section)
    .flatMap((one) => one.blocks.flatMap(blockTexts))
    .join('\n')
const write = (...wanted: Parameters<typeof fileFor>) => composeBrief(catalogue, fileFor(...wanted))

describe('a communication to a Committee', () => {
  const section = (template: string, id: string, more: Parameters<typeof fileFor>[1] = {}) => textOf(write(template, more), id)

  test.each([
    [
      'ccpr',
      'UN Human Rights Committee under the Optional Protocol to the International Covenant on Civil and Political Rights (article 1 of the Optional Protocol)',
      '25 December 2009',
    ],
    [
      'cat',
      'Committee against Torture under the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment (article 22(1) of the Convention)',
      '26 June 2006',
    ],
    [
      'cerd',
      'Committee on the Elimination of Racial Discrimination under the International Convention on the Elimination of All Forms of Racial Discrimination (article 14(1) of the Convention)',
      '17 June 2002',
    ],
    [
      'cedaw',
      'Committee on the Elimination of Discrimination against Women under the Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women (article 1 of the Optional Protocol)',
      '28 September 2002',
    ],
    [
      'crc',
      'Committee on the Rights of the Child under the Optional Protocol to the Convention on the Rights of the Child on a communications procedure (article 5(1) of the Optional Protocol)',
      '29 December 2017',
    ],
    [
      'crpd',
      'Committee on the Rights of Persons with Disabilities under the Optional Protocol to the Convention on the Rights of Persons with Disabilities (article 1(1) of the Optional Protocol)',
      '31 August 2008',
    ],
  ])('to %s names its instrument, and since when Brazil may be called to answer', (id, named, since) => {
    const text = section(`${id}-communication`, 'address')

    expect(text).toContain(`is submitted to the ${named}.`)
    expect(text).toContain(`against the State party for facts after ${since}.`)
  })

  test.each(['cescr', 'ced'])('to %s asks how Brazil, which has not accepted it, is bound', (id) => {
    const gaps = gapsOf(write(`${id}-communication`)).filter((one) => one.section === 'address')

    expect(gaps.map((one) => one.text)).toEqual([
      'the instrument or declaration by which the State accepted it, with the date of its entry into force',
    ])
  })

  test('asks which earlier facts continued after the State was bound', () => {
    const file = fileFor('crc-communication', { language: 'es', state: 'EC' })
    const earlier = composeBrief(catalogue, {
      ...file,
      events: file.events.map((one) => (one.kind === 'fact' ? { ...one, on: '2018-01-02' } : one)),
    })

    expect(textOf(earlier, 'address')).toContain('por hechos posteriores al 19 de diciembre de 2018.')
    expect(textOf(earlier, 'address')).toContain('Algunos hechos son anteriores a esa fecha.')
  })

  test('calls each thing by the name that the Committee gives it', () => {
    expect(section('cat-communication', 'author')).toContain(
      'The complaint is submitted by Instituto de Políticas Públicas Migratórias, on behalf of the alleged victims',
    )
    expect(write('cat-communication').title).toBe('Individual complaint')
    expect(write('cerd-author-comments').title).toBe('Comments of the petitioner on the State party’s observations')
    expect(section('cat-communication', 'anonymity')).toContain('in the decision of the Committee or in any public document')
  })

  test('asks the public version once for those whom it calls alike', () => {
    const brief = write('ccpr-communication', { audience: 'public' })

    expect(textOf(brief, 'anonymity').match(/uma família migrante/g)).toHaveLength(1)
  })

  test('counts the year of the Committees that have one, in the language of the brief', () => {
    const told = section('crc-communication', 'exhaustion', { language: 'es', now: '2025-06-01T12:00:00Z' })

    expect(told).toContain(
      'Los recursos internos se agotaron con la decisión definitiva, notificada el 14 de noviembre de 2024 (artículo 7(e) del Protocolo Facultativo).',
    )
    expect(told).toContain(
      'El último día del plazo es el 14 de noviembre de 2025. Esta comunicación se presenta mientras el plazo está en curso y es, por tanto, oportuna.',
    )
  })

  test('does not call five years a bar, nor invent a limit that the treaty lacks', () => {
    const sent = { acts: { 'communication-sent': '2025-01-10' }, now: '2025-02-01T12:00:00Z' }

    expect(section('ccpr-communication', 'exhaustion', sent)).toContain(
      'The last day of the period is 14 November 2029. The communication was lodged on 10 January 2025, within the period.',
    )
    expect(section('ccpr-communication', 'exhaustion', sent)).toContain('The Optional Protocol sets no time limit.')
    expect(section('cedaw-communication', 'exhaustion')).not.toContain('last day of the period')
    expect(section('cerd-communication', 'exhaustion', { now: '2025-02-01T12:00:00Z' })).toContain(
      'The last day of the period is 14 May 2025.',
    )
  })

  test('asks why a complaint that no treaty limits was not left too long', () => {
    const asked = gapsOf(write('cat-communication')).filter((one) => one.section === 'exhaustion')

    expect(asked.map((one) => one.text)).toContain('the time that elapsed until the complaint was submitted, and the reasons for it')
  })

  test('counts what else a treaty counts from: another procedure, the answer of a national body', () => {
    const now = '2025-02-01T12:00:00Z'
    const body = section('cerd-communication', 'exhaustion', { acts: { 'national-body-failed': '2024-09-10' }, now })
    const other = section('ccpr-communication', 'exhaustion', { acts: { 'other-procedure-concluded': '2024-01-31' }, now })

    expect(body).toContain('The body designated by the State party gave no satisfaction on 10 September 2024;')
    expect(body).toContain('The last day of the period is 10 March 2025.')
    expect(other).toContain('Another procedure of international investigation or settlement was concluded on 31 January 2024;')
    expect(other).toContain('The last day of the period is 31 January 2027.')
  })

  test('says the ground on which remedies need not be exhausted, as the record has it', () => {
    const acts = { 'exhaustion-exception-claimed': { on: '2024-12-01', fields: { exception: 'unreasonably-prolonged' } } }

    expect(section('cat-communication', 'exhaustion', { acts, domestic: false })).toContain(
      'No further remedy had to be exhausted (article 22(5)(b) of the Convention): remedies unreasonably prolonged.',
    )
  })

  test('tells of the petition that may bar it, and asks why it does not', () => {
    const file = fileFor('cedaw-communication')
    const other = { id: 'cidh', procedure: 'iachr-petition', court: null, number: 'P-12-20', stage: 'merits', outcome: null }
    const brief = composeBrief(catalogue, { ...file, proceedings: [...file.proceedings, other] })

    expect(textOf(brief, 'others')).toContain(
      'Inter-American Commission on Human Rights: Individual petition to the IACHR no. P-12-20; stage: Merits',
    )
    expect(textOf(brief, 'others')).toContain(
      'do not prevent the examination of the communication (article 4(2)(a) of the Optional Protocol)',
    )
    expect(section('cedaw-communication', 'others')).toBe(
      'The same matter has not been submitted to another procedure of international investigation or settlement (article 4(2)(a) of the Optional Protocol).',
    )
    expect(section('cerd-communication', 'others')).toBe(
      'The same matter has not been submitted to another procedure of international investigation or settlement.',
    )
  })

  test('tells what became of the request for interim measures, and asks for one where there is a risk', () => {
    const acts = { 'interim-measures-requested': '2025-01-08', 'interim-measures-granted': '2025-01-12' }

    expect(section('ccpr-communication', 'anonymity', { acts })).toContain(
      'Interim measures were requested on 8 January 2025 (rule 94 of the Committee’s rules of procedure).',
    )
    expect(section('ccpr-communication', 'anonymity', { acts })).toContain(
      'On 12 January 2025 the Committee requested the State party to take interim measures.',
    )
    expect(section('ccpr-communication', 'anonymity')).toContain('No interim measures are requested with this communication')
    expect(gapsOf(write('ccpr-communication', { acts: { 'irreparable-risk-arisen': '2025-01-08' } })).map((one) => one.text)).toContain(
      'whether they are requested with this submission or separately, and which',
    )
  })

  test('asks the Committees that recommend to recommend, and the others to say what the State must do', () => {
    expect(section('crpd-communication', 'remedies')).toContain(
      'recommend that the State party make full reparation to the victims (article 5 of the Optional Protocol)',
    )
    expect(section('ccpr-communication', 'remedies')).toContain(
      'find that the State party must make full reparation to the victims (article 2(3)(a) of the Covenant)',
    )
    expect(section('ccpr-communication', 'remedies')).toContain('to inform it within 180 days of the measures taken')
  })
})

describe('what follows a communication', () => {
  const acts = {
    'communication-sent': '2025-01-10',
    'communication-registered': { on: '2025-01-20', fields: { number: '201/2025' } },
    'transmitted-to-state': '2025-01-25',
    'state-observations-transmitted': { on: '2025-08-01', fields: { due: '2025-10-01' } },
  }

  test('bears the number that the record has, and the last day that the letter sets', () => {
    const comments = write('cedaw-author-comments', { acts, now: '2025-09-01T12:00:00Z' })

    expect(textOf(comments, 'reference')).toContain(
      'These comments are submitted in communication no. 201/2025, A. T. K. v. Brazil, in reply to the State party’s observations.',
    )
    expect(textOf(comments, 'reference')).toContain(
      'The State party’s observations were transmitted to the author on 1 August 2025. The period for filing this brief ends on 1 October 2025.',
    )
    expect(textOf(comments, 'merits')).toContain('set out in the communication submitted on 10 January 2025.')
    expect(textOf(comments, 'merits')).toContain('March 2025. Recusa de matrícula.')
    expect(textOf(comments, 'merits')).not.toContain('Chegada a Curitiba')
  })

  test('asks for the day of the letter where the record has none', () => {
    const gaps = gapsOf(write('ccpr-author-comments')).filter((one) => one.section === 'reference')

    expect(gaps.map(({ text, place }) => [text, place.at])).toEqual([
      ['the registration number (number/year)', 'proceedings'],
      ['what was done in this proceeding', 'events'],
      ['the day on which the State party’s observations were transmitted, and the date that the letter sets', 'events'],
    ])
  })

  test('is an urgent letter that tells the risk, where interim measures are asked', () => {
    const risk = {
      on: '2025-01-08',
      title: 'Fecha de expulsión fijada',
      note: 'La expulsión de Amina Tomás Kiala está prevista para el 20 de enero.',
    }
    const brief = write('cat-interim-measures', { language: 'es', acts: { ...acts, 'irreparable-risk-arisen': risk } })

    expect(brief.addressee.map(lineText)).toEqual([
      'Comité contra la Tortura',
      'Sección de Peticiones y Acciones Urgentes, Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos, Ginebra',
      'URGENTE: solicitud de medidas provisionales',
    ])
    expect(textOf(brief, 'person')).toContain('Queja núm. 201/2025, A. T. K. vs. Brasil.')
    expect(textOf(brief, 'harm')).toContain(
      '8 de enero de 2025. Fecha de expulsión fijada. La expulsión de A. T. K. está prevista para el 20 de enero.',
    )
    expect(textOf(brief, 'measures')).toContain('Se solicita al Comité que, mientras examina la queja, pida al Estado parte que:')
  })
})

describe('other briefs to the United Nations', () => {
  test('tell the mandates whom the facts are attributed to, and keep the source from the State', () => {
    const brief = write('sp-submission', { audience: 'body', acts: { 'facts-known': '2025-01-02' } })

    expect(lineText(brief.addressee.at(-1) ?? [])).toBe('Brazil: information for an urgent appeal or a letter of allegation')
    expect(textOf(brief, 'perpetrators')).toContain('Authorities to which they are attributed: Polícia Federal, Delegacia de Migração.')
    expect(textOf(brief, 'victims')).toContain('Yara Nzinga Mbemba: “Y. N.”')
    expect(textOf(brief, 'urgency')).toContain('The facts or the risk have been known since 2 January 2025.')
    expect(textOf(brief, 'source')).toContain('the identity of the source be kept confidential')
  })

  test('go through the five categories of arbitrary detention', () => {
    const acts = { 'detention-began': { on: '2024-06-03', title: 'Arrest', note: 'Amina Tomás Kiala was taken to a holding centre.' } }
    const brief = write('wgad-communication', { acts })

    expect(textOf(brief, 'arrest')).toContain('3 June 2024. Arrest. A. T. K. was taken to a holding centre.')
    expect(textOf(brief, 'why-arbitrary').match(/Category (I|II|III|IV|V) —/g)).toHaveLength(5)
    expect(gapsOf(write('wgad-communication')).map((one) => one.text)).toContain('the day of the deprivation of liberty')
  })

  test('are about the State and name no case, where a State is reviewed', () => {
    const upr = write('upr-submission', {
      audience: 'public',
      acts: { 'deadline-published': { on: '2026-12-01', fields: { session: '57th session' } } },
      now: '2026-12-10T12:00:00Z',
    })
    const session = { on: '2025-01-02', fields: { committee: 'CEDAW', session: '2025-10-06' } }
    const shadow = write('shadow-report', { language: 'es', audience: 'public', acts: { 'session-announced': session } })

    expect([upr.caption, shadow.caption]).toEqual(['Brazil', 'Brasil'])
    expect(textOf(upr, 'cover')).toContain('Session of the Working Group: 57th session')
    expect(shadow.addressee.map(lineText)).toEqual(['Comité para la Eliminación de la Discriminación contra la Mujer', 'Brasil'])
    expect(textOf(shadow, 'cover')).toContain('Período de sesiones: comienza el 6 de octubre de 2025')
  })
})
