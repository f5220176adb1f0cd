import type { Filing, Provision } from '../../../law.ts'
import { text } from '../../text.ts'
import { directActionLaw } from '../sources.ts'

/** What an amicus files in the Supreme Court. */
export const amicusFilings: readonly Filing[] = [
  {
    id: 'br-amicus-peticao',
    name: text(
      'Petição de ingresso como amicus curiae',
      'Escrito de intervención como amicus curiae',
      'Petition to intervene as amicus curiae',
    ),
    by: 'amicus',
    events: ['amicus-request-filed'],
    languages: ['pt'],
    outline: [
      text(
        'Endereçamento ao relator, classe e número',
        'Destinatario: ponente, clase y número',
        'Addressed to the rapporteur, class and number',
      ),
      text('Qualificação da entidade e do advogado', 'Datos de la entidad y de su abogado', 'Particulars of the organisation and counsel'),
      text(
        'Tempestividade: processo não liberado para pauta',
        'Plazo: asunto no liberado para la orden del día',
        'In time: the case has not been released for the agenda',
      ),
      text(
        'Relevância da matéria e repercussão social',
        'Relevancia de la materia y repercusión social',
        'Importance of the matter and its social reach',
      ),
      text(
        'Representatividade: estatuto, atuação, pertinência temática',
        'Representatividad: estatuto, trayectoria, pertinencia temática',
        'Representativeness: statutes, record, link with the subject',
      ),
      text(
        'Contribuição ao debate: dados e fundamentos',
        'Aporte al debate: datos y fundamentos',
        'Contribution to the debate: data and grounds',
      ),
      text('Mérito', 'Fondo', 'Merits'),
      text(
        'Pedidos: admissão, memoriais, sustentação oral',
        'Peticiones: admisión, memoriales, alegato oral',
        'Requests: admission, memorials, oral argument',
      ),
      text(
        'Local, data, assinatura digital, documentos',
        'Lugar, fecha, firma digital, documentos',
        'Place, date, digital signature, documents',
      ),
    ],
    requirements: [
      {
        id: 'br-amicus-representatividade',
        says: text(
          'Matéria relevante e entidade representativa, com pertinência temática.',
          'Materia relevante y entidad representativa, con pertinencia temática.',
          'An important matter and a representative organisation, linked with the subject.',
        ),
        source: { ...directActionLaw('art. 7º, § 2º'), cite: 'Lei 9.868/1999, art. 7º, § 2º; CPC, art. 138' },
        confidence: 'KNOWN',
      },
      {
        id: 'br-amicus-forma',
        says: text(
          'Por advogado com procuração, no peticionamento eletrônico do STF; sem limite legal de páginas, mas com o do sistema.',
          'Por abogado con poder, en el sistema electrónico del STF; sin límite legal de páginas, pero con el del sistema.',
          'By counsel with authority, in the STF’s electronic system; no statutory page limit, but that of the system.',
        ),
        source: { cite: 'RISTF, arts. 21, XVIII, e 131, § 3º' },
        confidence: 'KNOWN',
      },
    ],
    checklist: [
      text('Andamento conferido: não liberado para pauta', 'Trámite verificado: no liberado', 'Docket checked: not released'),
      text(
        'Estatuto e ata de eleição da diretoria',
        'Estatuto y acta de elección de la directiva',
        'Statutes and minutes electing the board',
      ),
      text('Procuração com poderes', 'Poder con facultades', 'Power of attorney'),
      text('Prova da atuação no tema', 'Prueba de la trayectoria en el tema', 'Proof of work on the subject'),
      text('Dados e estudos citados', 'Datos y estudios citados', 'Data and studies cited'),
    ],
  },
  {
    id: 'br-sustentacao-virtual',
    name: text('Sustentação oral gravada', 'Alegato oral grabado', 'Recorded oral argument'),
    by: 'amicus',
    events: ['oral-argument-sent'],
    languages: ['pt'],
    outline: [
      text('Saudação e identificação', 'Saludo e identificación', 'Greeting and identification'),
      text('Duas ou três teses', 'Dos o tres tesis', 'Two or three points'),
      text('Consequências concretas', 'Consecuencias concretas', 'Practical consequences'),
      text('Conclusão', 'Conclusión', 'Conclusion'),
    ],
    requirements: [
      {
        id: 'br-sustentacao-formato',
        says: text(
          'Arquivo de áudio ou vídeo pelo peticionamento eletrônico, no tempo regimental e no formato aceito.',
          'Archivo de audio o video por el sistema electrónico, en el tiempo reglamentario y el formato admitido.',
          'An audio or video file through the electronic system, within the time allowed and in an accepted format.',
        ),
        source: { cite: 'Resolução STF 642/2019, art. 5º-A' },
        confidence: 'KNOWN',
      },
    ],
    checklist: [
      text('Admissão como amicus', 'Admisión como amicus', 'Admission as amicus'),
      text('Dia e hora em que a sessão abre', 'Día y hora de apertura de la sesión', 'Day and hour on which the session opens'),
      text('Tempo, formato e tamanho conferidos', 'Tiempo, formato y tamaño verificados', 'Length, format and size checked'),
    ],
  },
]

/** What an amicus may and may not do in abstract review. */
export const amicusProvisions: readonly Provision[] = [
  {
    id: 'br-amicus-irrecorrivel',
    says: text(
      'A decisão do relator sobre o ingresso é irrecorrível para o terceiro.',
      'La decisión del ponente sobre la intervención es irrecurrible para el tercero.',
      'The rapporteur’s decision on intervention cannot be appealed by the third party.',
    ),
    source: directActionLaw('art. 7º, § 2º'),
    confidence: 'KNOWN',
  },
  {
    id: 'br-amicus-sem-recurso',
    says: text(
      'No controle concentrado o STF não reconhece ao amicus legitimidade para recorrer, nem por embargos.',
      'En el control concentrado el STF no reconoce al amicus legitimación para recurrir, ni por embargos.',
      'In abstract review the STF gives an amicus no standing to appeal, not even for clarification.',
    ),
    source: { cite: 'STF, ADI 3.615 ED' },
    confidence: 'KNOWN',
  },
  {
    id: 'br-controle-sem-dobro',
    says: text(
      'No controle concentrado ninguém tem prazo em dobro.',
      'En el control concentrado nadie tiene plazo doble.',
      'In abstract review nobody has double time.',
    ),
    source: {
      cite: 'STF, ADI 5.814 e ARE 830.727 (6.2.2019)',
      url: 'https://www.dizerodireito.com.br/2019/02/nao-se-aplica-ao-processo-objetivo-de.html',
      seen: 'Resumo dos dois julgados',
    },
    confidence: 'VERIFIED',
  },
]
