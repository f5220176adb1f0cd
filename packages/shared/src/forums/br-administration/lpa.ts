import type { Filing, Procedure, Provision } from '../../law.ts'
import { text } from '../text.ts'
import { federalAdministration } from './calendars.ts'
import { writFollows } from './common.ts'
import { processEvents, processStages } from './lpa/events.ts'
import { processRules } from './lpa/rules.ts'
import { cited, processLaw, secondary } from './sources.ts'

const appealFiling: Filing = {
  id: 'br-lpa-recurso',
  name: text('Recurso administrativo', 'Recurso administrativo', 'Administrative appeal'),
  by: 'petitioner',
  events: ['appeal-filed'],
  languages: ['pt'],
  outline: [
    text(
      'Autoridade que decidiu e número do processo',
      'Autoridad que resolvió y número del expediente',
      'Deciding authority and number of the file',
    ),
    text('Tempestividade: data da ciência', 'Plazo: fecha del conocimiento', 'Timeliness: day of notice'),
    text('Legitimidade', 'Legitimación', 'Standing'),
    text('Fatos e decisão', 'Hechos y decisión', 'Facts and decision'),
    text('Razões e documentos', 'Razones y documentos', 'Grounds and documents'),
    text('Pedido de efeito suspensivo', 'Petición de efecto suspensivo', 'Request to suspend the decision'),
    text('Pedido de reforma', 'Petición de revocación', 'Relief sought'),
  ],
  requirements: [
    {
      id: 'br-lpa-recurso-autoridade',
      says: text(
        'Dirige-se à autoridade que decidiu, que o encaminha à superior se não reconsiderar. Não exige caução.',
        'Se dirige a la autoridad que resolvió, que lo remite al superior si no reconsidera. No exige caución.',
        'Addressed to the authority that decided, which sends it up if it does not reconsider. No deposit is needed.',
      ),
      source: processLaw('art. 56, §§ 1º e 2º', secondary),
      confidence: 'VERIFIED',
    },
  ],
  checklist: [
    text('Prova da data da ciência', 'Prueba de la fecha del conocimiento', 'Proof of the day of notice'),
    text('Procuração ou estatuto da organização', 'Poder o estatuto de la organización', 'Power of attorney or statutes'),
    text('Protocolo guardado', 'Constancia de recepción guardada', 'Receipt kept'),
  ],
}

const processProvisions: readonly Provision[] = [
  {
    id: 'br-lpa-contagem',
    says: text(
      'Conta-se em dias corridos, sem o dia da ciência, e sem recesso. A Quarta-feira de Cinzas abre tarde mas não fecha cedo: não confie no adiamento que a CGU admite.',
      'Se cuenta en días corridos, sin el día del conocimiento y sin receso. El Miércoles de Ceniza abre tarde pero no cierra antes: no confíe en la prórroga que admite la CGU.',
      'Calendar days, the day of notice excluded, no recess. Ash Wednesday opens late but does not close early: do not rely on the postponement that the CGU allows.',
    ),
    source: processLaw('arts. 66 e 67', 'Art. 66, caput e §§ 1º e 2º, em fonte secundária e na página da CGU'),
    confidence: 'VERIFIED',
  },
  {
    id: 'br-lpa-legitimidade',
    says: text(
      'Organizações representativas podem recorrer quanto a direitos e interesses coletivos.',
      'Las organizaciones representativas pueden recurrir por derechos e intereses colectivos.',
      'Representative organisations may appeal over collective rights and interests.',
    ),
    source: processLaw('art. 58, III', secondary),
    confidence: 'VERIFIED',
  },
  {
    id: 'br-lpa-defensoria',
    says: text(
      'A Defensoria Pública da União tem prazo em dobro também na via administrativa; na dúvida, cumpra o simples.',
      'La Defensoría Pública de la Unión tiene plazo doble también en vía administrativa; en la duda, cumpla el simple.',
      'The federal public defender has double time in administrative proceedings too; in doubt, keep the single period.',
    ),
    source: cited('Lei Complementar 80/1994, art. 44, I', 'https://www.planalto.gov.br/ccivil_03/leis/lcp/lcp80.htm'),
    confidence: 'KNOWN',
  },
  {
    id: 'br-lpa-revisao',
    says: text(
      'Sanção pode ser revista a qualquer tempo, por fato novo, e não pode ser agravada.',
      'La sanción puede revisarse en cualquier momento, por hecho nuevo, y no puede agravarse.',
      'A sanction may be reviewed at any time on new facts, and may not be made heavier.',
    ),
    source: processLaw('art. 65'),
    confidence: 'KNOWN',
  },
  {
    id: 'br-lpa-mandado-de-seguranca',
    says: writFollows,
    source: cited(
      'Lei 12.016/2009, arts. 5º e 23; Súmula 430 do STF',
      'https://www.planalto.gov.br/ccivil_03/_ato2007-2010/2009/lei/l12016.htm',
    ),
    confidence: 'KNOWN',
  },
]

/** Federal administrative proceeding (Law 9.784/1999), also where a special act is silent. */
export const administrativeProceeding: Procedure = {
  id: 'br-lpa',
  name: text('Processo administrativo federal', 'Procedimiento administrativo federal', 'Federal administrative proceeding'),
  noun: text('processo administrativo', 'procedimiento administrativo', 'administrative proceeding'),
  ourRole: 'petitioner',
  country: 'BR',
  calendar: federalAdministration,
  stages: processStages,
  events: processEvents,
  rules: processRules,
  outcomes: [
    { id: 'deferido', name: text('Pedido atendido', 'Petición concedida', 'Granted') },
    {
      id: 'encerrado',
      name: text(
        'Via administrativa encerrada (cabe ação)',
        'Vía administrativa agotada (cabe acción)',
        'Administrative way ended (court remains)',
      ),
    },
  ],
  filings: [appealFiling],
  provisions: processProvisions,
}
