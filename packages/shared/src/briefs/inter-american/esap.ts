import { text } from '../../forums/text.ts'
import { argued } from '../parts/argument.ts'
import type { Template } from '../template.ts'
import { writeJurisdiction } from './court/jurisdiction.ts'
import { writeDeclarants, writeRequests } from './esap/closing.ts'
import { writeFramework, writeIntroduction, writePreliminary, writePurpose, writeRepair, writeViolations } from './esap/opening.ts'
import { context, fund } from './esap/words.ts'

/** The representatives' brief of pleadings, motions and evidence: Rules of the Court art. 40. They set no limit of length. */
export const esap: Template = {
  id: 'iacthr-esap',
  name: text('ESAP à Corte IDH', 'ESAP ante la Corte IDH', 'ESAP to the IACtHR'),
  forum: 'iacthr',
  procedures: ['iacthr-contentious'],
  filing: 'esap',
  title: text(
    'Escrito de petições, argumentos e provas',
    'Escrito de solicitudes, argumentos y pruebas',
    'Brief of pleadings, motions and evidence',
  ),
  slug: text('esap-corte', 'esap-corte', 'esap-court'),
  languages: ['pt-BR', 'es', 'en'],
  opening: { kind: 'cover' },
  citations: 'iacthr',
  limits: [],
  sections: [
    {
      id: 'introduction',
      name: text(
        'Introdução; representação e dados para notificação',
        'Introducción; representación y datos de notificación',
        'Introduction; representation and notification data',
      ),
      write: writeIntroduction,
    },
    { id: 'purpose', name: text('Objeto do escrito', 'Objeto del escrito', 'Purpose of the brief'), write: writePurpose },
    {
      id: 'jurisdiction',
      name: text('Competência da Corte', 'Competencia de la Corte', 'Jurisdiction'),
      write: (file) => writeJurisdiction(file, 'jurisdiction'),
    },
    {
      id: 'preliminary',
      name: text('Questões prévias (vítimas)', 'Cuestiones previas (víctimas)', 'Preliminary matters (victims, identity)'),
      write: writePreliminary,
    },
    argued('context', text('Contexto', 'Contexto', 'Context'), [], [context]),
    {
      id: 'facts',
      name: text('Fatos dentro do marco fático', 'Hechos dentro del marco fáctico', 'Facts within the framework fixed by the IACHR'),
      write: writeFramework,
    },
    { id: 'law', name: text('Fundamentos de direito', 'Fundamentos de derecho', 'Law'), write: writeViolations },
    {
      id: 'reparations',
      name: text('Reparações e custas', 'Reparaciones y costas', 'Reparations: beneficiaries, measures, compensation, costs'),
      write: writeRepair,
    },
    argued(
      'fund',
      text(
        'Pedido ao Fundo de Assistência Jurídica',
        'Solicitud de acogimiento al Fondo de Asistencia Legal',
        'Legal Assistance Fund request',
      ),
      [fund.law],
      [fund.means, fund.items],
    ),
    {
      id: 'evidence',
      name: text(
        'Oferecimento de provas: documental, declarantes e objeto, peritos',
        'Ofrecimiento de prueba: documental, declarantes y objeto, peritos',
        "Evidence ordered by fact; declarants with object; experts' CV",
      ),
      write: writeDeclarants,
    },
    {
      id: 'requests',
      name: text('Pedidos; assinatura; lista de anexos', 'Petitorio; firma; lista de anexos', 'Requests; signature; list of annexes'),
      write: writeRequests,
    },
  ],
}
