import type { Role, Rule } from '../../law.ts'
import { ask, dateless, fixed } from '../terms.ts'
import { text } from '../text.ts'
import { constitutionalReview } from './counting.ts'
import { codeUnseen } from './sources.ts'

/** An amicus may ask to come in until the rapporteur releases the case, which no calendar foretells. */
export function untilRelease(...opens: readonly string[]): Rule {
  return {
    id: 'br-stf-amicus-ate-pauta',
    name: text(
      'Pedido de ingresso como amicus curiae',
      'Solicitud de intervención como amicus curiae',
      'Request to intervene as amicus curiae',
    ),
    holder: 'amicus',
    nature: 'bar',
    opens,
    closes: ['amicus-request-filed'],
    terms: [
      {
        limit: ask(
          text(
            'Até o relator liberar o processo para pauta, antes de a pauta sair: acompanhe o andamento e peça logo após a distribuição.',
            'Hasta que el ponente libere el asunto para la orden del día, antes de que esta se publique: siga el trámite y pida pronto.',
            'Until the rapporteur releases the case for the agenda, before the agenda appears: watch the docket and ask early.',
          ),
        ),
        source: {
          cite: 'Lei 9.868/1999, art. 7º, § 2º; STF, ADI 4.071 AgR (DJe 15.10.2009)',
          url: 'https://www.planalto.gov.br/ccivil_03/leis/l9868.htm',
          seen: 'Ementa da ADI 4.071 AgR; ARE 1.121.633; comentário sobre o veto ao § 1º',
        },
        confidence: 'VERIFIED',
        note: text(
          'O STF flexibiliza só por exceção, pela relevância da contribuição.',
          'El STF lo flexibiliza solo por excepción, por la relevancia del aporte.',
          'The STF relaxes this only exceptionally, for the weight of the contribution.',
        ),
      },
    ],
    examples: [
      { ...dateless('ask', '2026-02-03', 'A liberação não tem data marcada.'), court: 'stf' },
      { ...dateless('ask', '2025-12-19', 'O recesso não responde à pergunta: quem fixa o fim é o relator.'), court: 'stf' },
    ],
  }
}

/** Third parties on the question of general repercussion: the rapporteur sets the time. */
export const onRepercussion: Rule = {
  id: 'br-stf-amicus-rg',
  name: text(
    'Manifestação de terceiros na repercussão geral',
    'Escrito de terceros sobre la repercusión general',
    'Third parties on general repercussion',
  ),
  holder: 'amicus',
  nature: 'procedural',
  opens: ['leave-granted'],
  closes: ['amicus-request-filed'],
  terms: [
    {
      limit: ask(
        text(
          'O relator fixa o prazo. Sem ele, antes da análise no Plenário virtual e, no mais tardar, da liberação para pauta.',
          'El ponente fija el plazo. Sin él, antes del examen en el Pleno virtual y, a más tardar, de la liberación.',
          'The rapporteur sets the time. Failing that, before the virtual plenary and at the latest before the release.',
        ),
      ),
      source: { ...codeUnseen('art. 1.035, § 4º'), cite: 'CPC, art. 1.035, § 4º; RISTF, art. 323, § 3º' },
      confidence: 'KNOWN',
      note: text(
        'Petição assinada por procurador habilitado.',
        'Escrito firmado por abogado con poder.',
        'The petition is signed by counsel with authority.',
      ),
    },
  ],
  examples: [
    { ...dateless('ask', '2026-03-10', 'O despacho do relator diz a data.'), court: 'stf' },
    { ...dateless('ask', '2026-07-01', 'As férias de julho não mudam a resposta.'), court: 'stf' },
  ],
}

/** Recorded oral argument goes in 48 hours before the virtual session opens. */
export function beforeVirtualSession(holder: Role): Rule {
  return {
    id: 'br-stf-sustentacao-virtual-48h',
    name: text('Envio da sustentação oral gravada', 'Envío del alegato oral grabado', 'Sending the recorded oral argument'),
    holder,
    nature: 'bar',
    opens: ['virtual-session-scheduled'],
    closes: ['oral-argument-sent'],
    countsFrom: 'opensOn',
    terms: [
      {
        from: '2020-03-20',
        limit: fixed({ hours: 48 }, constitutionalReview, 'before'),
        source: { cite: 'Resolução STF 642/2019, art. 5º-A (Resolução 669/2020)' },
        confidence: 'KNOWN',
        note: text(
          'Conte do início da sessão; à 0h de sexta, o fim é 23h59 de terça.',
          'Cuente desde el inicio de la sesión; a las 0 h del viernes, termina a las 23:59 del martes.',
          'Count from the opening; at midnight of Friday, it ends at 23:59 on Tuesday.',
        ),
      },
    ],
    examples: [
      { trigger: '2020-03-19', due: null, answer: 'uncovered', court: 'stf', why: 'Um dia antes da Resolução 669/2020.' },
      {
        trigger: '2026-03-06',
        due: '2026-03-03',
        court: 'stf',
        why: 'Sexta 0h menos 48 horas: quarta 4/3 à 0h, isto é, até o fim da terça.',
      },
      {
        trigger: '2024-03-01',
        due: '2024-02-27',
        court: 'stf',
        why: 'Ano bissexto: 29/2 conta entre a abertura e o limite.',
      },
    ],
  }
}
