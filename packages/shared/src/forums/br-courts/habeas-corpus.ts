import type { Filing, Procedure } from '../../law.ts'
import { text } from '../text.ts'
import { courts } from './courts.ts'
import { byParty, byPetitioner } from './filing-parts.ts'
import { habeasCorpusEvents, habeasCorpusStages } from './habeas-corpus/events.ts'
import { habeasCorpusRules } from './habeas-corpus/rules.ts'
import { criminalCodeUnseen, superiorCourtsLaw } from './sources.ts'

const filings: readonly Filing[] = [
  {
    ...byPetitioner,
    id: 'br-hc-inicial',
    name: text('Petição de habeas corpus', 'Escrito de habeas corpus', 'Petition for habeas corpus'),
    events: ['habeas-corpus-filed'],
    outline: [
      text(
        'Impetrante, paciente e autoridade coatora',
        'Solicitante, beneficiario y autoridad',
        'Petitioner, person restrained and authority',
      ),
      text('Competência do juízo ou tribunal', 'Competencia del juez o tribunal', 'Which court'),
      text('A coação ou ameaça: fatos e datas', 'La restricción o amenaza: hechos y fechas', 'The restraint or threat: facts and dates'),
      text(
        'Ilegalidade (art. 648) e tratados de direitos humanos',
        'Ilegalidad (art. 648) y tratados de derechos humanos',
        'Illegality (art. 648) and human rights treaties',
      ),
      text('Liminar', 'Medida cautelar', 'Interim order'),
      text(
        'Pedidos: soltura, salvo-conduto, trancamento',
        'Peticiones: libertad, salvoconducto, cierre',
        'Requests: release, safe-conduct, discontinuance',
      ),
    ],
    requirements: [
      {
        id: 'br-hc-654',
        says: text(
          'Nome de quem sofre e de quem exerce a coação, em que consiste e assinatura; qualquer pessoa impetra, sem advogado e sem custas.',
          'Nombre de quien la sufre y de quien la ejerce, en qué consiste y firma; cualquiera lo interpone, sin abogado y sin tasas.',
          'Who is restrained and by whom, how, and a signature; anyone may file, without counsel and free of charge.',
        ),
        source: criminalCodeUnseen('art. 654, caput e § 1º'),
        confidence: 'KNOWN',
      },
    ],
    checklist: [
      text('Decisão ou ordem atacada', 'Decisión u orden impugnada', 'The decision or order attacked'),
      text('Local e data da detenção', 'Lugar y fecha de la detención', 'Place and date of detention'),
      text('Documentos: não há produção de provas', 'Documentos: no hay práctica de prueba', 'Documents: no evidence is taken'),
      text(
        'Protocolo de refúgio ou prova de permanência, se migrante',
        'Solicitud de asilo o permanencia, si es migrante',
        'Asylum application or stay, for a migrant',
      ),
    ],
  },
  {
    ...byParty,
    id: 'br-rhc-peca',
    name: text('Recurso ordinário em habeas corpus', 'Recurso ordinario en habeas corpus', 'Ordinary appeal in habeas corpus'),
    events: ['ordinary-appeal-filed'],
    outline: [
      text(
        'Petição ao presidente do tribunal recorrido',
        'Escrito al presidente del tribunal recurrido',
        'Petition to the president of the court below',
      ),
      text('Tempestividade', 'Plazo', 'Time limit'),
      text('Razões, já com o pedido de reforma', 'Razones, con la petición de revocación', 'Grounds, with the request for reversal'),
      text('Liminar no tribunal superior', 'Medida cautelar en el tribunal superior', 'Interim order in the superior court'),
    ],
    requirements: [
      {
        id: 'br-rhc-razoes',
        says: text(
          'Interpõe-se já com as razões do pedido de reforma.',
          'Se interpone ya con las razones para revocar.',
          'It is filed together with the grounds for reversal.',
        ),
        source: superiorCourtsLaw('art. 30'),
        confidence: 'KNOWN',
      },
    ],
    checklist: [
      text(
        'Acórdão denegatório e certidão da intimação',
        'Sentencia denegatoria y constancia de notificación',
        'Judgment denying it and certificate of service',
      ),
      text('Situação da pessoa: presa ou solta', 'Situación de la persona: detenida o en libertad', 'Whether the person is detained'),
    ],
  },
]

/** Habeas corpus, in every court, and the ordinary appeal against its denial. */
export const habeasCorpus: Procedure = {
  id: 'br-hc',
  name: text('Habeas corpus', 'Habeas corpus', 'Habeas corpus'),
  noun: text('habeas corpus', 'habeas corpus', 'habeas corpus'),
  ourRole: 'petitioner',
  country: 'BR',
  courts,
  stages: habeasCorpusStages,
  events: habeasCorpusEvents,
  rules: habeasCorpusRules,
  outcomes: [
    { id: 'concedido', name: text('Ordem concedida', 'Orden concedida', 'Order granted') },
    { id: 'prejudicado', name: text('Prejudicado', 'Sin objeto', 'Moot') },
    { id: 'transito', name: text('Transitado em julgado', 'Con fuerza de cosa juzgada', 'Final and binding') },
  ],
  filings,
  provisions: [],
}
