import { text } from '../../../forums/text.ts'
import { askFor } from '../../parts/argument.ts'
import { listFacts, tellFact } from '../../parts/facts.ts'
import type { Template } from '../../template.ts'
import { isCessation, writeDecision, writeIdentity, writeTimeliness } from './refuge-appeal/decision.ts'
import { writeNewEvidence, writeNonRefoulement, writeRelief, writeSignatures } from './refuge-appeal/relief.ts'
import { hints } from './refuge-appeal/words.ts'

/**
 * Appeal to the Minister against CONARE's refusal, cessation or loss of refugee status: Law 9.474/1997 arts. 29 to 32
 * and 40. The official form is read in Portuguese, English, Spanish or French (which is not ours); no lawyer is needed.
 */
export const refugeAppeal: Template = {
  id: 'br-conare-recurso',
  name: text('Recurso contra decisão do CONARE', 'Recurso contra decisión del CONARE', 'Appeal against a decision of CONARE'),
  forum: 'br-migration',
  procedures: ['br-conare'],
  filing: 'br-conare-recurso',
  title: text(
    'Recurso ao Ministro da Justiça e Segurança Pública',
    'Recurso ante el Ministro de Justicia y Seguridad Pública',
    'Appeal to the Minister of Justice and Public Security',
  ),
  slug: text('recurso-conare', 'recurso-conare', 'conare-appeal'),
  languages: ['pt-BR', 'es', 'en'],
  opening: { kind: 'address', to: () => ['AO SENHOR MINISTRO DE ESTADO DA JUSTIÇA E SEGURANÇA PÚBLICA'] },
  citations: 'abnt',
  limits: [],
  sections: [
    {
      id: 'identity',
      name: text(
        'Identificação e número do processo ou protocolo',
        'Identificación y número del expediente',
        'Identity and number of the file',
      ),
      untitled: true,
      write: writeIdentity,
    },
    {
      id: 'timeliness',
      name: text(
        'Tempestividade: quinze dias do recebimento',
        'Plazo: quince días desde la recepción',
        'Timeliness: fifteen days from receipt',
      ),
      write: writeTimeliness,
    },
    { id: 'decision', name: text('Síntese da decisão', 'Síntesis de la decisión', 'The decision in brief'), write: writeDecision },
    {
      id: 'grounds',
      name: text(
        'Razões: credibilidade, país de origem, Lei 9.474, art. 1º, I a III',
        'Razones: credibilidad, país de origen, Lei 9.474, art. 1º, I a III',
        'Grounds: credibility, country of origin, Lei 9.474 art. 1º, I-III',
      ),
      write: (file) => [
        ...listFacts(file).flatMap((fact) => tellFact(file, fact)),
        ...(isCessation(file) ? [hints.kept, hints.origin] : [hints.credibility, hints.origin, hints.ground]).map((hint) =>
          askFor(file, 'grounds', hint),
        ),
      ],
    },
    {
      id: 'new-evidence',
      name: text('Fatos e provas novos', 'Hechos y pruebas nuevos', 'New facts and evidence'),
      write: writeNewEvidence,
    },
    {
      id: 'non-refoulement',
      name: text('Não devolução (arts. 7º e 32)', 'No devolución (arts. 7º y 32)', 'Non-refoulement (arts. 7º and 32)'),
      write: writeNonRefoulement,
    },
    {
      id: 'relief',
      name: text(
        'Pedidos: reforma; subsidiariamente, acolhida humanitária',
        'Peticiones: revocación; en subsidio, acogida humanitaria',
        'Relief: reversal; in the alternative, humanitarian reception',
      ),
      write: writeRelief,
    },
    {
      id: 'signature',
      name: text(
        'Assinatura da pessoa ou de quem a defende',
        'Firma de la persona o de quien la defiende',
        'Signature of the person or counsel',
      ),
      untitled: true,
      write: writeSignatures,
    },
  ],
}
