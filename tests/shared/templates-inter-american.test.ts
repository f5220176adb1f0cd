import { composeBrief, writeFromRecord } from '@travessia/shared/briefs/compose'
import { interAmericanTemplates } from '@travessia/shared/briefs/inter-american/templates'
import { findLeaks } from '@travessia/shared/briefs/leaks'
import { blockTexts, gapsOf, type PrintedBrief, textsOf } from '@travessia/shared/briefs/printed'
import { readRichText } from '@travessia/shared/briefs/read-rich-text'
import { writeRichText } from '@travessia/shared/briefs/write-rich-text'
import { catalogue } from '@travessia/shared/forums/index'
import { languages } from '@travessia/shared/languages'
import { describe, expect, test } from 'vitest'
import { caseFile, told } from '../support/case-file.ts'
import { emptyCase, fileOf, type Id, ids, lifeOn } from '../support/inter-american-case.ts'

const compose = (id: Id, brief: object = {}) => composeBrief(catalogue, fileOf(id, brief))
const textOf = (brief: PrintedBrief, section: string) =>
  (brief.sections.find((one) => one.id === section)?.blocks ?? []).flatMap(blockTexts).join('\n')
const saysOf = (brief: PrintedBrief) => textsOf(brief).map((one) => one.text)

/** What an outline of the petition explains in English beside its heading. */
const explained = / \(.*\)|, if any|\(s\)/g

describe('each brief of the Inter-American system', () => {
  test('is one of those that the tests write', () => {
    expect(interAmericanTemplates.map((one) => one.id)).toEqual(ids)
  })

  test.each(interAmericanTemplates)('$id follows the outline of its filing, and its limits', (template) => {
    const filings = template.procedures.map((id) => catalogue.getProcedure(id).filings.find((one) => one.id === template.filing))

    for (const filing of filings) {
      expect(template.sections.map(({ name }) => name['pt-BR'])).toEqual(filing?.outline.map((one) => one['pt-BR']))
      expect(template.sections.map(({ name }) => name.es)).toEqual(filing?.outline.map((one) => one.es))
      const english = template.sections.map(({ name }) => name.en)
      const outline = filing?.outline.map((one) => one.en) ?? []
      expect(english).toEqual(
        template.id === 'iachr-petition' ? outline.map((one) => one.replaceAll(explained, (it) => (it === '(s)' ? 's' : ''))) : outline,
      )
      expect(filing?.requirements.flatMap((one) => (one.most ? [one.most] : []))).toEqual(
        template.limits.map(({ n, unit }) => ({ n, unit })),
      )
      expect(filing?.languages).toEqual(expect.arrayContaining(template.languages.map((one) => one.slice(0, 2))))
    }
  })

  test.each(ids.flatMap((id) => languages.map((language) => [id, language] as const)))(
    '%s is written in %s, from all and from nothing',
    (id, language) => {
      const [full, empty] = [compose(id, { language }), composeBrief(catalogue, emptyCase({ template: id, language }))]

      expect(empty.sections.filter((one) => one.words === 0).map((one) => one.id)).toEqual([])
      expect(full.sections.filter((one) => one.words === 0).map((one) => one.id)).toEqual([])
      expect(gapsOf(empty).length).toBeGreaterThan(empty.sections.length / 2)
      expect(saysOf(full).filter((text) => /\{\w+\}|undefined|\.\.$|\s[.;:,]/.test(text))).toEqual([])
    },
  )

  test.each(ids)('%s names no protected person to the State or the public', (id) => {
    for (const audience of ['state', 'public'] as const) {
      const file = fileOf(id, { audience })
      const brief = composeBrief(catalogue, file)

      expect(findLeaks(file, brief)).toEqual([])
      expect(saysOf(brief).join('\n')).not.toMatch(/Amina|Kiala|Bento/)
    }
  })

  test.each(ids)('%s is read back as it was written', (id) => {
    const file = fileOf(id)

    for (const { id: section } of interAmericanTemplates.find((one) => one.id === id)?.sections ?? []) {
      const blocks = writeFromRecord(catalogue, file, section)
      expect(readRichText(JSON.parse(JSON.stringify(writeRichText(blocks))))).toEqual({ blocks })
    }
  })

  test.each(ids)('%s asks in a section that it has', (id) => {
    const brief = compose(id)
    const sections = new Set(brief.sections.map((one) => one.id))

    for (const gap of gapsOf(brief)) if (gap.place.at === 'brief' && gap.place.id) expect(sections).toContain(gap.place.id)
  })
})

describe('what the record knows, the brief says', () => {
  test.each([
    [
      'iachr-precautionary-request',
      'beneficiaries',
      'Com fundamento no artigo 25 do Regulamento da Comissão, solicitam-se medidas cautelares em relação ao seguinte Estado: Brasil.',
    ],
    ['iachr-precautionary-request', 'urgency', 'A situação de risco foi identificada em 20 de fevereiro de 2025.'],
    ['iachr-precautionary-request', 'urgency', 'O fato mais recente é o de 1º de março de 2025, narrado no parágrafo'],
    ['iachr-precautionary-request', 'complaints', 'Mandado de segurança, nº 5001234-56.2023.4.04.7000, Justiça Federal'],
    ['iachr-precautionary-request', 'link', 'Petição individual à CIDH nº P-123-25'],
    ['iachr-precautionary-observations', 'beneficiaries', 'medida cautelar nº MC-45-25'],
    [
      'iachr-precautionary-observations',
      'beneficiaries',
      'As observações foram solicitadas em 5 de maio de 2025. O prazo para apresentar este escrito vai até 26 de maio de 2025. Este escrito é apresentado dentro do prazo.',
    ],
    ['iachr-precautionary-observations', 'measures', 'O Estado apresentou o seu relatório mais recente em 20 de abril de 2025.'],
    ['iachr-precautionary-observations', 'risk', '10 de maio de 2025. Nova ameaça.'],
    ['iachr-precautionary-observations', 'requests', 'não acolha o pedido de levantamento apresentado pelo Estado em 12 de maio de 2025;'],
    [
      'iachr-reply-on-admissibility',
      'procedure',
      'na petição nº P-123-25, Amina Tomás Kiala v. Brasil (artigo 30(5) do Regulamento da Comissão)',
    ],
    [
      'iachr-reply-on-admissibility',
      'procedure',
      'A resposta do Estado foi transmitida à parte peticionária em 15 de setembro de 2025. O prazo para apresentar este escrito vai até 15 de outubro de 2025.',
    ],
    ['iachr-reply-on-admissibility', 'exhaustion', 'A petição foi apresentada em 10 de fevereiro de 2025, dentro do prazo.'],
    [
      'iachr-merits-observations',
      'introduction',
      'A Comissão declarou a petição admissível; o relatório foi notificado em 3 de março de 2026',
    ],
    ['iachr-merits-observations', 'introduction', 'O prazo para apresentar este escrito vai até 3 de julho de 2026.'],
    ['iachr-merits-observations', 'reply', 'Em 4 de maio de 2026 a Comissão presumiu verdadeiros os fatos alegados'],
    ['iachr-position-on-referral', 'position', 'O prazo para apresentar este escrito vai até 3 de janeiro de 2027.'],
    ['iachr-position-on-referral', 'grounds', 'reconhece a competência contenciosa da Corte desde 10 de dezembro de 1998'],
    ['iacthr-esap', 'introduction', 'no caso Amina Tomás Kiala v. Brasil, nº CDH-7-2027 (artigos 25 e 40 do Regulamento da Corte).'],
    [
      'iacthr-esap',
      'introduction',
      'O caso foi notificado aos representantes em 5 de abril de 2027. O prazo para apresentar este escrito vai até 7 de junho de 2027.',
    ],
    ['iacthr-esap', 'jurisdiction', 'Os fatos narrados neste escrito são posteriores a 10 de dezembro de 1998'],
    ['iacthr-esap', 'evidence', 'Testemunha'],
    ['iacthr-observations-objections', 'objections', 'O Estado apresentou a sua contestação em 30 de agosto de 2027.'],
    ['iacthr-observations-objections', 'timing', 'Perante a Comissão, o Estado respondeu à petição em 29 de agosto de 2025.'],
    ['iacthr-observations-objections', 'timing', 'O relatório de admissibilidade foi notificado em 3 de março de 2026.'],
    [
      'iacthr-observations-objections',
      'acknowledgment',
      'Não foi transmitido aos representantes reconhecimento de responsabilidade do Estado',
    ],
    [
      'iacthr-amicus-brief',
      'case',
      'Esse prazo abriu-se em 9 de fevereiro de 2028. O prazo para apresentar este escrito vai até 24 de fevereiro de 2028.',
    ],
    ['iacthr-amicus-brief', 'case', 'São autores do escrito: Instituto de Políticas Públicas Migratórias, Helena Prado.'],
    ['iacthr-final-arguments', 'introduction', 'escrito de petições, argumentos e provas de 1º de junho de 2027 à luz da prova produzida'],
    ['iacthr-final-arguments', 'introduction', 'O prazo para apresentar este escrito vai até 10 de março de 2028.'],
    ['iacthr-final-arguments', 'objections', 'reiteram as observações que apresentaram em 5 de outubro de 2027'],
    ['iacthr-final-arguments', 'evidence', 'A audiência pública terminou em 9 de fevereiro de 2028.'],
    ['iacthr-provisional-measures-request', 'subject', 'Caso contencioso na Corte IDH nº CDH-7-2027'],
    ['iacthr-provisional-measures-request', 'gravity', '25 de outubro de 2027. Vigilância diante da casa.'],
    ['iacthr-provisional-observations', 'beneficiaries', 'O prazo para apresentar este escrito vai até 5 de janeiro de 2028.'],
    [
      'iacthr-compliance-observations',
      'pending',
      'A sentença, definitiva e inapelável (artigo 67 da Convenção Americana), foi notificada em 4 de setembro de 2028.',
    ],
    ['iacthr-compliance-observations', 'pending', 'O prazo para apresentar este escrito vai até 8 de outubro de 2029.'],
    ['iacthr-compliance-observations', 'measures', 'O Estado apresentou o seu relatório mais recente em 3 de setembro de 2029.'],
  ] as const)('%s, %s: %s', (id, section, sentence) => {
    expect(textOf(compose(id), section)).toContain(sentence)
  })

  test('facts from before the risk are not told again as risk', () => {
    expect(textOf(compose('iacthr-provisional-measures-request'), 'gravity')).not.toContain('Chegada a Curitiba')
    expect(textOf(compose('iachr-precautionary-observations'), 'risk')).not.toContain('Ameaça de deportação')
  })

  test('facts later than the framework of the case are named as supervening, by their paragraphs', () => {
    expect(textOf(compose('iacthr-final-arguments'), 'facts')).toMatch(
      /São posteriores a 1º de junho de 2027, e portanto supervenientes \(artigo 57\(2\) do Regulamento da Corte\), os fatos dos seguintes parágrafos: \d+\./,
    )
    expect(textOf(compose('iacthr-esap'), 'facts')).not.toContain('supervenientes (artigo 57(2)')
  })

  test('a State is not called silent whose report came in time but is known by its transmittal only', () => {
    expect(textOf(compose('iacthr-provisional-observations'), 'reply')).not.toContain('não consta relatório')
    const silent = composeBrief(catalogue, lifeOn('2027-12-05', { template: 'iacthr-provisional-observations', proceedingId: 'mp' }))

    expect(textOf(silent, 'reply')).toContain(
      'O Estado devia informar até 30 de novembro de 2027 e não consta relatório apresentado dentro desse prazo.',
    )
  })

  test('where the Commission deferred admissibility, the merits argue it too', () => {
    const id = 'iachr-merits-observations'
    const file = fileOf(id)
    const events = file.events.map((event) =>
      event.kind === 'admissibility-report-notified' ? { ...event, kind: 'admissibility-deferred' } : event,
    )
    const reply = textOf(composeBrief(catalogue, { ...file, events }), 'reply')

    expect(reply).toContain('Os recursos da jurisdição interna foram esgotados com a decisão definitiva')
    expect(textOf(compose(id), 'reply')).not.toContain('Requisitos de admissibilidade')
  })

  test('a State that was never a party to the Convention answers under the Declaration', () => {
    const file = fileOf('iachr-merits-observations', { language: 'en' })
    const states = composeBrief(catalogue, { ...file, case: { ...file.case, state: 'US' } })

    expect(textOf(states, 'law')).toContain('the following rights of the American Declaration of the Rights and Duties of Man')
    expect(textOf(states, 'requests')).toContain('publish the report (article 47 of the Rules of Procedure).')
    expect(textsOf(states).filter(({ text }) => text.includes('American Convention'))).toEqual([])
  })

  test.each(['iachr-petition', 'iachr-reply-on-admissibility'] as const)(
    '%s cites no Convention to a State that never was a party',
    (id) => {
      const file = fileOf(id, { language: 'en' })
      const brief = composeBrief(catalogue, { ...file, case: { ...file.case, state: 'US' } })
      const cited = textsOf(brief).filter(({ text }) => /American Convention|\bACHR/.test(text))

      expect(cited.map(({ section }) => section)).toEqual(id === 'iachr-petition' ? ['state', 'timeliness'] : ['exhaustion'])
    },
  )

  test('facts of which only the month is known may lie after the measures were granted, and are told', () => {
    const file = fileOf('iachr-precautionary-observations')
    const events = file.events.map((event) =>
      event.title === 'Nova ameaça' ? { ...event, on: '2025-04-01', precision: 'month' as const } : event,
    )

    expect(textOf(composeBrief(catalogue, { ...file, events }), 'risk')).toContain('Abril de 2025. Nova ameaça.')
  })

  test('how a period of one month counts is said in the singular', () => {
    expect(textOf(compose('iachr-position-on-referral'), 'position')).toContain('Mais 1 mês: 3 jan 2027.')
  })

  test('a brief out of time asks why it must be received', () => {
    const late = composeBrief(catalogue, lifeOn('2025-10-20', { template: 'iachr-reply-on-admissibility', proceedingId: 'cidh' }))

    expect(textOf(late, 'procedure')).toContain('O prazo já terminou: por que o escrito deve ainda assim ser recebido.')
  })

  test('the same sentences stand in Spanish and English', () => {
    expect(textOf(compose('iacthr-esap', { language: 'es' }), 'introduction')).toContain(
      'El plazo para presentar este escrito vence el 7 de junio de 2027.',
    )
    expect(textOf(compose('iacthr-esap', { language: 'en' }), 'introduction')).toContain(
      'The period for filing this brief ends on 7 June 2027.',
    )
  })

  test('count no six months beside an exception to the exhaustion of remedies', () => {
    const file = caseFile({
      extra: [told('cidh', 'exhaustion-exception-claimed', '2024-12-02', { fields: { exception: 'unwarranted-delay' } })],
    })
    const timeliness = textOf(composeBrief(catalogue, file), 'timeliness')

    expect(timeliness).toContain('não corre o prazo de seis meses')
    expect(timeliness).not.toContain('último dia do prazo')
  })

  test('say that the State acknowledged nothing only once it has answered', () => {
    const unanswered = lifeOn('2027-06-10', { template: 'iacthr-observations-objections', proceedingId: 'corte' })
    const brief = composeBrief(catalogue, unanswered)

    expect(textOf(brief, 'acknowledgment')).not.toContain('Não foi transmitido')
    expect(gapsOf(brief).map((one) => one.section)).toContain('acknowledgment')
  })

  test.each(ids)('%s asks who signs, where nobody represents', (id) => {
    const asked = gapsOf(composeBrief(catalogue, emptyCase({ template: id })))

    expect(asked.map((one) => one.text)).toContain('quem assina')
  })
})
