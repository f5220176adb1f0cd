import { brazilianTemplates } from '@travessia/shared/briefs/brazil/templates'
import { composeBrief, writeFromRecord } from '@travessia/shared/briefs/compose'
import { getTemplate } from '@travessia/shared/briefs/index'
import { findLeaks } from '@travessia/shared/briefs/leaks'
import { letters } from '@travessia/shared/briefs/letters/templates'
import { blockTexts, gapsOf, lineText, type PrintedBrief } from '@travessia/shared/briefs/printed'
import { readRichText } from '@travessia/shared/briefs/read-rich-text'
import type { Template } from '@travessia/shared/briefs/template'
import { writeRichText } from '@travessia/shared/briefs/write-rich-text'
import { catalogue } from '@travessia/shared/forums/index'
import type { Audience } from '@travessia/shared/names'
import { describe, expect, test } from 'vitest'
import { amina, caseFile, told } from '../support/case-file.ts'

const all = [...brazilianTemplates, ...letters]
const writtenIn = all.flatMap((template) => template.languages.map((language) => [template.id, language, template] as const))

const facts = [
  told(null, 'fact', '2023-05-02', { title: 'Chegada a Curitiba', note: 'Amina Tomás Kiala chegou a Curitiba com o filho.' }),
  told(null, 'fact', '2023-08-01', { precision: 'month', title: 'Recusa de matrícula na rede municipal' }),
]

interface Before {
  readonly procedure: string
  readonly number?: string
  readonly court?: string | null
}

/** A case before one body, on a day: the events are those of its proceeding. */
function caseBefore(
  { procedure, number = '', court = null }: Before,
  now: string,
  events: readonly (readonly [string, string, object?])[],
) {
  const proceedings = [{ id: 'own', procedure, court, number, ourRole: 'petitioner' as const }]
  const own = events.map(([kind, on, more]) => told('own', kind, on, more ?? {}))
  return (brief: { template: string; language?: 'pt-BR' | 'es' | 'en'; audience?: Audience }) =>
    caseFile({
      proceedings,
      events: [...facts, ...own],
      now: `${now}T12:00:00Z`,
      brief: { language: 'pt-BR', audience: 'body', ...brief, proceedingId: 'own' },
    })
}

/** One of the template's own procedures, with its first events: a case file in which every section has its record. */
function fullFile(template: Template, language: 'pt-BR' | 'es' | 'en', audience: Audience = 'body') {
  const procedure = catalogue.getProcedure(template.procedures[0] ?? 'br-conare')
  const kinds = procedure.events.filter((kind) => !kind.outcome).slice(0, 4)
  const events = kinds.map((kind, at) => [kind.id, `2026-03-0${at + 2}`] as const)
  const court = procedure.courts?.[0]?.id ?? null
  return caseBefore(
    { procedure: procedure.id, number: '123/2026', court },
    '2026-03-10',
    events,
  )({ template: template.id, language, audience })
}

const emptyFile = (template: Template, language: 'pt-BR' | 'es' | 'en') =>
  caseFile({
    proceedings: [],
    events: [],
    people: [],
    brief: { template: template.id, language, proceedingId: null },
    more: { annexes: [] },
  })

const compose = (file: Parameters<typeof composeBrief>[1]) => composeBrief(catalogue, file)
const textOf = (brief: PrintedBrief, section: string) =>
  (brief.sections.find((one) => one.id === section)?.blocks ?? []).flatMap(blockTexts).join('\n')
const addresseeOf = (brief: PrintedBrief) => brief.addressee.map(lineText).join('\n')
const wholeOf = (brief: PrintedBrief) => [addresseeOf(brief), ...brief.sections.map(({ id }) => textOf(brief, id))].join('\n')

describe('each Brazilian brief and letter', () => {
  test.each(writtenIn)('%s in %s is written from a full record and from an empty one', (_, language, template) => {
    const [full, empty] = [compose(fullFile(template, language)), compose(emptyFile(template, language))]

    for (const brief of [full, empty]) expect(brief.sections.filter((one) => one.words === 0)).toEqual([])
    expect(gapsOf(empty).length).toBeGreaterThan(gapsOf(full).length - 1)
    expect(gapsOf(empty).length).toBeGreaterThan(3)
    expect(gapsOf(full).filter((one) => one.place.at === 'proceedings')).toEqual([])
  })

  test.each(brazilianTemplates.map((one) => [one.id, one] as const))(
    '%s has the outline of its filing, in three languages',
    (_, template) => {
      const { filing, procedures, sections } = template
      // An ofício may go to any office; the law tells its form once, for Congress.
      const homes = procedures.length > 0 ? procedures : ['br-pl-camara']
      const outline = catalogue.getProcedure(homes[0] ?? '').filings.find((one) => one.id === filing)?.outline ?? []
      const differing = sections.filter((one, at) => JSON.stringify(one.name) !== JSON.stringify(outline[at]))

      expect(sections).toHaveLength(outline.length)
      // The law adds a note to this heading, which is for whoever writes, not for the judge.
      expect(differing.map((one) => one.id)).toEqual(template.id === 'br-mandado-seguranca' ? ['petitioner'] : [])
    },
  )

  test.each(brazilianTemplates.map((one) => [one.id, one] as const))(
    '%s is offered wherever the law knows its filing, with its limits',
    (_, template) => {
      const { filing, procedures, limits } = template
      const knowing = catalogue.forums.flatMap((forum) =>
        forum.procedures.flatMap((one) =>
          one.filings.flatMap((other) => (other.id === filing ? [{ procedure: one.id, filing: other }] : [])),
        ),
      )
      const most = knowing.flatMap((one) => one.filing.requirements.flatMap((requirement) => requirement.most ?? []))

      expect(knowing.length).toBeGreaterThan(0)
      if (procedures.length > 0) expect(procedures.toSorted()).toEqual(knowing.map((one) => one.procedure).toSorted())
      expect(limits.map(({ n, unit }) => ({ n, unit }))).toEqual(most)
    },
  )

  test.each(writtenIn)('%s in %s names nobody to those who must not read it', (_, language, template) => {
    for (const audience of ['state', 'public', 'internal'] as const) {
      const file = fullFile(template, language, audience)
      const brief = compose(file)

      expect(wholeOf(brief)).not.toMatch(/Amina|Tomás|João/)
      expect(findLeaks(file, brief)).toEqual([])
    }
  })

  test.each(writtenIn)('%s in %s is read back by the editor as it was written', (_, language, template) => {
    for (const file of [fullFile(template, language), emptyFile(template, language)]) {
      for (const { id } of template.sections) {
        const blocks = writeFromRecord(catalogue, file, id)
        expect(readRichText(JSON.parse(JSON.stringify(writeRichText(blocks))))).toEqual({ blocks })
      }
    }
  })

  test('has sections that a database can hold and that no other of its sections is called by', () => {
    for (const { sections } of all) {
      expect(sections.filter((one) => !/^[a-z][a-z-]{0,29}$/.test(one.id))).toEqual([])
      expect(new Set(sections.map((one) => one.id)).size).toBe(sections.length)
    }
  })
})

describe('a petition to a Brazilian court', () => {
  const writ = caseBefore({ procedure: 'br-ms', court: 'jfpr' }, '2023-09-01', [
    ['act-known', '2023-08-20', { title: 'Ofício que recusa a matrícula' }],
  ])

  test('is addressed to the court of its proceeding and says since when the act is known', () => {
    const brief = compose(writ({ template: 'br-mandado-seguranca' }))

    expect(addresseeOf(brief)).toContain('JUIZ(A) FEDERAL DA a vara DA SUBSEÇÃO JUDICIÁRIA DE CURITIBA')
    expect(textOf(brief, 'authority')).toContain('Amina Tomás Kiala (país de nacionalidade: Angola)')
    expect(textOf(brief, 'act')).toContain('Impugna-se o seguinte ato, conhecido em 20 de agosto de 2023: Ofício que recusa a matrícula.')
    expect(textOf(brief, 'timeliness')).toContain('O ato impugnado foi conhecido em 20 de agosto de 2023.')
    expect(textOf(brief, 'timeliness')).toContain('18 de dezembro de 2023')
  })

  test('asks for secrecy where somebody is protected, and not otherwise', () => {
    const open = { ...writ({ template: 'br-mandado-seguranca' }), people: [{ ...amina, protected: false }] }

    expect(textOf(compose(writ({ template: 'br-mandado-seguranca' })), 'petitioner')).toContain('segredo de justiça')
    expect(textOf(compose(open), 'petitioner')).not.toContain('segredo de justiça')
  })

  test('asks for the value of the claim, the bar and the court where nobody knows them', () => {
    const hints = gapsOf(compose(emptyFile(getTemplate('br-mandado-seguranca'), 'pt-BR'))).map((one) => one.text)

    expect(hints).toEqual(
      expect.arrayContaining([
        'valor da causa, em reais',
        'inscrição na OAB',
        'o juízo ou tribunal a que se dirige a peça',
        'quem impetra',
      ]),
    )
  })

  test('an extraordinary appeal goes to the court below, and counts fifteen working days of it', () => {
    const file = caseBefore({ procedure: 'br-recursos-cpc', number: '5001234-56.2023.4.04.7000', court: 'jfpr' }, '2026-02-10', [
      ['appellate-judgment-available-djen', '2026-02-02'],
    ])
    const brief = compose(file({ template: 'br-recurso-extraordinario' }))

    expect(addresseeOf(brief)).toContain('PRESIDENTE OU VICE-PRESIDENTE DO TRIBUNAL REGIONAL FEDERAL DA 4ª REGIÃO')
    expect(textOf(brief, 'petition')).toContain('contra o acórdão recorrido, disponibilizado no DJEN em 2 de fevereiro de 2026,')
    expect(textOf(brief, 'timeliness')).toContain('26 de fevereiro de 2026')
  })

  test('an appeal whose time was interrupted asks for the decision that starts it again', () => {
    const file = caseBefore({ procedure: 'br-ms', number: '1', court: 'jfpr' }, '2026-02-10', [
      ['judgment-served', '2026-02-02'],
      ['clarification-motion-filed', '2026-02-05'],
    ])
    const brief = compose(file({ template: 'br-apelacao' }))

    expect(textOf(brief, 'timeliness')).toContain(
      'A sentença foi intimada em 2 de fevereiro de 2026; os embargos de declaração opostos em 5 de fevereiro de 2026 interromperam o prazo (art. 1.026 do CPC)',
    )
    expect(gapsOf(brief)).toContainEqual(
      expect.objectContaining({ section: 'timeliness', text: 'o dia em que foi intimada a decisão dos embargos' }),
    )
    expect(textOf(brief, 'petition')).toContain('no art. 14 da Lei 12.016/2009')
  })

  test('a third party in the Supreme Court must explain itself once the case is released for the agenda', () => {
    const distributed = ['action-distributed', '2025-03-03'] as const
    const early = caseBefore({ procedure: 'br-adi-amicus', number: 'ADI 7.999' }, '2025-04-10', [distributed])
    const late = caseBefore({ procedure: 'br-adi-amicus', number: 'ADI 7.999' }, '2025-05-10', [
      distributed,
      ['released-for-agenda', '2025-05-02', { fields: { due: '2025-05-02' } }],
    ])

    expect(textOf(compose(early({ template: 'br-stf-amicus' })), 'timeliness')).toContain('o processo não foi liberado para pauta')
    expect(textOf(compose(late({ template: 'br-stf-amicus' })), 'timeliness')).toContain(
      'O processo foi liberado para pauta em 2 de maio de 2025: ',
    )
    expect(addresseeOf(compose(early({ template: 'br-stf-amicus' })))).toContain(
      'RELATOR(A) DO PROCESSO ADI 7.999 NO SUPREMO TRIBUNAL FEDERAL',
    )
  })

  test('habeas corpus names the person restrained and the threat', () => {
    const file = caseBefore({ procedure: 'br-hc', court: 'stf' }, '2024-03-02', [
      ['restraint-known', '2024-03-01', { title: 'Retenção no aeroporto' }],
    ])
    const brief = compose(file({ template: 'br-habeas-corpus' }))

    expect(addresseeOf(brief)).toBe('EXCELENTÍSSIMO(A) SENHOR(A) MINISTRO(A) PRESIDENTE DO SUPREMO TRIBUNAL FEDERAL')
    expect(textOf(brief, 'parties')).toContain('em favor de Amina Tomás Kiala, paciente')
    expect(textOf(brief, 'restraint')).toContain(
      'conhecida em 1º de março de 2024, consiste no seguinte (art. 654, § 1º, a e b, do CPP): Retenção no aeroporto.',
    )
  })
})

describe('the instance of an access to information appeal', () => {
  const request = ['request-registered', '2026-01-05'] as const
  const answered = ['answered', '2026-01-26'] as const
  const first = [
    ['first-appeal-filed', '2026-01-30'],
    ['first-appeal-decided', '2026-02-05'],
  ] as const
  const second = [
    ['second-appeal-filed', '2026-02-06'],
    ['second-appeal-decided', '2026-02-11'],
  ] as const
  const third = [
    ['third-appeal-filed', '2026-02-12'],
    ['third-appeal-decided', '2026-02-20'],
  ] as const

  test.each([
    [[request, answered], '1º recurso', 'À autoridade hierarquicamente superior à que decidiu', '5 de fevereiro de 2026'],
    [[request, answered, ...first], '2º recurso', 'À autoridade máxima do órgão ou da entidade', '19 de fevereiro de 2026'],
    [[request, answered, ...first, ...second], '3º recurso', 'À Controladoria-Geral da União (CGU)', '23 de fevereiro de 2026'],
    [
      [request, answered, ...first, ...second, ...third],
      '4º recurso',
      'À Comissão Mista de Reavaliação de Informações (CMRI)',
      '4 de março de 2026',
    ],
  ])('is read from what happened: %#', (events, instance, to, due) => {
    const last = events.at(-1)?.[1] ?? ''
    const brief = compose(caseBefore({ procedure: 'br-lai', number: '08198.012345/2026-10' }, last, events)({ template: 'br-lai-recurso' }))

    expect(textOf(brief, 'number')).toContain(`Instância: ${instance}`)
    expect(addresseeOf(brief)).toBe(to)
    expect(textOf(brief, 'summary')).toContain(`O prazo para apresentar este escrito vai até ${due}.`)
  })

  test('of a State or a city is counted, and who decides is asked of the answer', () => {
    const events = [request, answered, ['appeal-filed', '2026-02-02'], ['appeal-refused', '2026-02-09']] as const
    const brief = compose(caseBefore({ procedure: 'br-lai-parana', number: '9' }, '2026-02-10', events)({ template: 'br-lai-recurso' }))

    expect(textOf(brief, 'number')).toContain('Instância: 2º recurso (art. 15 da Lei 12.527/2011)')
    expect(addresseeOf(brief)).toContain('segundo a resposta')
  })

  test('is asked for where no answer is recorded', () => {
    const brief = compose(caseBefore({ procedure: 'br-lai', number: '9' }, '2026-01-10', [request])({ template: 'br-lai-recurso' }))

    expect(gapsOf(brief)).toContainEqual({
      section: 'number',
      text: 'a resposta ou a decisão de que se recorre',
      place: { at: 'events', id: 'own' },
    })
  })
})

describe('before Brazilian offices and Congress', () => {
  test.each([
    ['pt-BR', 'A notificação da decisão foi recebida em 6 de novembro de 2026.', '23 de novembro de 2026'],
    ['es', 'La notificación de la decisión se recibió el 6 de noviembre de 2026.', '23 de noviembre de 2026'],
    ['en', 'The notification of the decision was received on 6 November 2026.', '23 November 2026'],
  ] as const)('an appeal to the Minister is in time in %s', (language, received, due) => {
    const file = caseBefore({ procedure: 'br-conare', number: '08018.001234/2024-11' }, '2026-11-10', [
      ['refuge-requested', '2023-05-02'],
      ['refusal-notified', '2026-11-06'],
    ])
    const text = textOf(compose(file({ template: 'br-conare-recurso', language })), 'timeliness')

    expect(text).toContain(received)
    expect(text).toContain(due)
  })

  test('the loss of a status is appealed under its own article, and nobody is told of a stay that the law does not give', () => {
    const file = caseBefore({ procedure: 'br-conare', number: '1' }, '2026-11-10', [['cessation-notified', '2026-11-06']])
    const brief = compose(file({ template: 'br-conare-recurso' }))

    expect(textOf(brief, 'identity')).toContain('com fundamento no art. 40 da Lei 9.474/1997')
    expect(textOf(brief, 'relief')).toContain('manutenção da condição de refugiado')
    expect(textOf(brief, 'non-refoulement')).not.toContain('permanência no território')
    expect(textOf(brief, 'grounds')).toContain('cessação (art. 38 da Lei 9.474/1997) ou de perda (art. 39)')
  })

  test('a defence against deportation counts ten days for counsel and tells that a request for refuge is pending', () => {
    const file = caseBefore({ procedure: 'br-deportacao', number: '08385.000111/2026-22' }, '2026-03-28', [
      ['notified-to-regularise', '2026-01-06'],
      ['protection-requested', '2026-03-21'],
      ['counsel-notified', '2026-03-25'],
    ])
    const brief = compose(file({ template: 'br-deport-defesa' }))

    expect(textOf(brief, 'timeliness')).toContain('6 de abril de 2026')
    expect(textOf(brief, 'regularisation')).toContain('Foi pedida proteção em 21 de março de 2026')
    expect(wholeOf(brief)).not.toContain('CPC')
  })

  test('a request for information goes through the channel of its office and holds no name', () => {
    const city = caseBefore({ procedure: 'br-lai-curitiba' }, '2026-01-05', [])({ template: 'br-lai-pedido' })
    const federal = caseBefore({ procedure: 'br-lai' }, '2026-01-05', [])({ template: 'br-lai-pedido' })

    expect(addresseeOf(compose(city))).toContain('Central 156')
    expect(addresseeOf(compose(federal))).toContain('Fala.BR')
    expect(textOf(compose(city), 'requester')).not.toContain('Fala.BR')
    expect(wholeOf(compose(federal))).not.toContain('Amina')
  })

  test('a technical note follows the bill to the House where it is', () => {
    const presented = ['bill-presented', '2025-03-03'] as const
    const sent = ['no-appeal', '2025-06-03'] as const
    const note = (...events: (readonly [string, string])[]) =>
      compose(caseBefore({ procedure: 'br-pl-camara', number: 'PL 1.234/2025' }, '2025-07-01', events)({ template: 'br-nota-tecnica' }))

    expect(addresseeOf(note(presented))).toContain('Câmara dos Deputados')
    expect(addresseeOf(note(presented, sent))).toContain('Senado Federal')
    expect(textOf(note(presented), 'subject')).toContain('Proposição: PL 1.234/2025')
    expect(textOf(note(presented), 'wording')).toContain('Redação sugerida')
  })

  test('a consultation is answered by the day that its act gives', () => {
    const file = caseBefore({ procedure: 'br-consulta-publica', number: '08000.1/2026' }, '2026-05-28', [
      ['consultation-opened', '2026-05-04', { title: 'Portaria 12, de 2026', fields: { due: '2026-06-05' } }],
    ])
    const text = textOf(compose(file({ template: 'br-manifestacao-cp' })), 'consultation')

    expect(text).toContain('A consulta foi aberta em 4 de maio de 2026 pelo seguinte ato: Portaria 12, de 2026.')
    expect(text).toContain('As contribuições recebem-se até 5 de junho de 2026 (art. 29 do Decreto 12.002/2024).')
  })
})

describe('a letter that asks how a matter stands', () => {
  test('tells since when it waits, what is overdue and when it was asked before', () => {
    const file = caseBefore({ procedure: 'br-lai', number: '08198.1/2026' }, '2026-03-08', [
      ['request-registered', '2026-01-05'],
      ['status-enquired', '2026-02-20'],
    ])
    const wait = textOf(compose(file({ template: 'status-enquiry' })), 'wait')

    expect(wait).toContain('Desde 5 de janeiro de 2026 o procedimento está na seguinte fase: pedido registrado.')
    expect(wait).toContain(
      'resposta ao pedido, em 26 de janeiro de 2026 (Lei 12.527/2011, art. 11, §§ 1º e 2º; Decreto 7.724/2012, arts. 15 e 16)',
    )
    expect(wait).toContain('Já se pediram informações em 20 de fevereiro de 2026.')
  })

  test('asks why, once the proceeding has ended', () => {
    const file = caseBefore({ procedure: 'br-lai', number: '1' }, '2026-03-08', [
      ['request-registered', '2026-01-05'],
      ['access-given', '2026-01-20'],
    ])
    const brief = compose(file({ template: 'status-enquiry' }))

    expect(textOf(brief, 'wait')).toContain('Consta de nossos registros que o procedimento terminou')
    expect(gapsOf(brief)).toContainEqual(expect.objectContaining({ section: 'wait', text: 'por que ainda se pergunta' }))
  })

  test('goes to an international body in its language, without the law of Brazil', () => {
    const file = caseBefore({ procedure: 'iachr-petition', number: 'P-123-24' }, '2026-03-08', [['petition-lodged', '2024-01-05']])
    const brief = compose(file({ template: 'status-enquiry', language: 'en' }))

    expect(addresseeOf(brief)).toBe('Inter-American Commission on Human Rights')
    expect(textOf(brief, 'wait')).toContain('Since 5 January 2024 the proceeding has been at the following stage: initial review.')
    expect(textOf(brief, 'questions')).not.toContain('Brazil')
  })
})

describe('a request for more time', () => {
  test('names the deadline, its day and how far the law lets it go', () => {
    const file = caseBefore({ procedure: 'br-deportacao', number: '1' }, '2026-01-28', [['notified-to-regularise', '2026-01-06']])
    const brief = compose(file({ template: 'extension-request' }))

    expect(textOf(brief, 'deadline')).toContain('regularizar ou sair. Abriu-se em 6 de janeiro de 2026')
    expect(textOf(brief, 'deadline')).toContain('termina em 9 de março de 2026 (Lei 13.445/2017, art. 50, §§ 1º a 3º')
    expect(textOf(brief, 'law')).toContain(
      'Ela admite no máximo uma prorrogação; já concedidas: 0. Nenhuma prorrogação pode passar de 6 de maio de 2026.',
    )
  })

  test('counts those granted before, and asks for a ground once the law has no more to give', () => {
    const extended = { fields: { for: 'br-deport-notificacao-60d', due: '2026-05-06' } }
    const file = caseBefore({ procedure: 'br-deportacao', number: '1' }, '2026-03-28', [
      ['notified-to-regularise', '2026-01-06'],
      ['extension-granted', '2026-03-02', extended],
    ])
    const brief = compose(file({ template: 'extension-request' }))

    expect(textOf(brief, 'deadline')).toContain('termina em 6 de maio de 2026')
    expect(textOf(brief, 'law')).toContain('já concedidas: 1. Já se alcançou esse número:')
  })

  test('says so where the law refuses one, and asks on what ground it is sought all the same', () => {
    const file = caseBefore({ procedure: 'br-conare', number: '1' }, '2026-11-10', [['refusal-notified', '2026-11-06']])
    const brief = compose(file({ template: 'extension-request', language: 'en' }))

    expect(textOf(brief, 'law')).toContain('The rules do not allow this period to be extended (Lei 9.474/1997, art. 29):')
    expect(gapsOf(brief).some((one) => one.section === 'law')).toBe(true)
  })

  test('says so where the law is silent, and where no deadline of ours runs', () => {
    const silent = caseBefore({ procedure: 'br-ms', court: 'jfpr', number: '1' }, '2026-02-10', [['judgment-served', '2026-02-02']])
    const none = caseBefore({ procedure: 'br-ms', court: 'jfpr', number: '1' }, '2026-02-10', [])
    const told = compose(silent({ template: 'extension-request' }))
    const asking = compose(none({ template: 'extension-request' }))

    expect(textOf(told, 'law')).toContain('nada diz da prorrogação')
    expect(textOf(told, 'request')).toContain('antes do vencimento')
    expect(gapsOf(asking)).toContainEqual(expect.objectContaining({ section: 'deadline', place: { at: 'events' } }))
    expect(gapsOf(asking).map((one) => one.section)).toContain('law')
    expect(textOf(asking, 'request')).not.toContain('antes do vencimento')
  })
})
