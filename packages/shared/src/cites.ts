import type { Language } from './languages.ts'

/**
 * How the instruments that the law cites are called in Portuguese and Spanish, longest first. Brazilian
 * norms keep their own names in every language: they are found by no other.
 */
const instruments: readonly (readonly [RegExp, { readonly 'pt-BR': string; readonly es: string }])[] = [
  [
    /IACtHR Rules as amended in January 2009/g,
    { 'pt-BR': 'Regulamento da Corte IDH, reforma de janeiro de 2009', es: 'Reglamento de la Corte IDH, reforma de enero de 2009' },
  ],
  [
    /IACtHR Rules as amended in 2003/g,
    { 'pt-BR': 'Regulamento da Corte IDH, reforma de 2003,', es: 'Reglamento de la Corte IDH, reforma de 2003,' },
  ],
  [
    /IACHR Rules of 2000, as amended until 2009,/g,
    {
      'pt-BR': 'Regulamento da CIDH de 2000, com as reformas até 2009,',
      es: 'Reglamento de la CIDH de 2000, con las reformas hasta 2009,',
    },
  ],
  [
    /IACHR Rules of 2009, first text,/g,
    { 'pt-BR': 'Regulamento da CIDH de 2009, primeiro texto,', es: 'Reglamento de la CIDH de 2009, primer texto,' },
  ],
  [/(IACHR )?Rules of 2000/g, { 'pt-BR': 'Regulamento da CIDH de 2000,', es: 'Reglamento de la CIDH de 2000,' }],
  [/IACHR Regulations of 1980/g, { 'pt-BR': 'Regulamento da CIDH de 1980,', es: 'Reglamento de la CIDH de 1980,' }],
  [
    /American Convention on Human Rights, accession of \w+/g,
    {
      'pt-BR': 'Convenção Americana sobre Direitos Humanos, adesão do Estado',
      es: 'Convención Americana sobre Derechos Humanos, adhesión del Estado',
    },
  ],
  [
    /American Convention on Human Rights/g,
    { 'pt-BR': 'Convenção Americana sobre Direitos Humanos', es: 'Convención Americana sobre Derechos Humanos' },
  ],
  [/IACHR Resolution/g, { 'pt-BR': 'Resolução da CIDH', es: 'Resolución de la CIDH' }],
  [/IACtHR Rules/g, { 'pt-BR': 'Regulamento da Corte IDH,', es: 'Reglamento de la Corte IDH,' }],
  [/IACHR Rules/g, { 'pt-BR': 'Regulamento da CIDH,', es: 'Reglamento de la CIDH,' }],
  [/\bACHR/g, { 'pt-BR': 'Convenção Americana,', es: 'Convención Americana,' }],
  [/UN treaties and rules of procedure/g, { 'pt-BR': 'Tratados e regulamentos da ONU', es: 'Tratados y reglamentos de la ONU' }],
  [/CCPR Rules/g, { 'pt-BR': 'Regulamento do Comitê de Direitos Humanos', es: 'Reglamento del Comité de Derechos Humanos' }],
  [/CEDAW Rules/g, { 'pt-BR': 'Regulamento do Comitê CEDAW', es: 'Reglamento del Comité CEDAW' }],
  [/CAT Rules/g, { 'pt-BR': 'Regulamento do Comitê contra a Tortura', es: 'Reglamento del Comité contra la Tortura' }],
  [/CERD Rules/g, { 'pt-BR': 'Regulamento do CERD', es: 'Reglamento del CERD' }],
  [/CRC Rules/g, { 'pt-BR': 'Regulamento do Comitê sobre os Direitos da Criança', es: 'Reglamento del Comité de los Derechos del Niño' }],
  [/CRPD Rules/g, { 'pt-BR': 'Regulamento do Comitê CRPD', es: 'Reglamento del Comité CRPD' }],
  [
    /CED Rules/g,
    { 'pt-BR': 'Regulamento do Comitê contra Desaparecimentos Forçados', es: 'Reglamento del Comité contra la Desaparición Forzada' },
  ],
  [/OP1-ICCPR/g, { 'pt-BR': 'Protocolo Facultativo ao PIDCP,', es: 'Protocolo Facultativo del PIDCP,' }],
  [/OP-ICESCR/g, { 'pt-BR': 'Protocolo Facultativo ao PIDESC,', es: 'Protocolo Facultativo del PIDESC,' }],
  [/OP-CEDAW/g, { 'pt-BR': 'Protocolo Facultativo à CEDAW,', es: 'Protocolo Facultativo de la CEDAW,' }],
  [
    /OP-CRPD/g,
    {
      'pt-BR': 'Protocolo Facultativo à Convenção sobre as Pessoas com Deficiência,',
      es: 'Protocolo Facultativo de la Convención sobre las Personas con Discapacidad,',
    },
  ],
  [
    /\bOPIC/g,
    {
      'pt-BR': 'Terceiro Protocolo Facultativo à Convenção sobre os Direitos da Criança,',
      es: 'Tercer Protocolo Facultativo de la Convención sobre los Derechos del Niño,',
    },
  ],
  [/\bICERD/g, { 'pt-BR': 'Convenção contra a Discriminação Racial,', es: 'Convención contra la Discriminación Racial,' }],
  [/\bICRMW/g, { 'pt-BR': 'Convenção sobre os Trabalhadores Migrantes,', es: 'Convención sobre los Trabajadores Migratorios,' }],
  [/\bCAT(?= art)/g, { 'pt-BR': 'Convenção contra a Tortura,', es: 'Convención contra la Tortura,' }],
  [/\bCED(?= art|, status)/g, { 'pt-BR': 'Convenção contra o Desaparecimento Forçado,', es: 'Convención contra la Desaparición Forzada,' }],
  [
    /status in the UN Treaty Collection/g,
    { 'pt-BR': 'situação na Coleção de Tratados da ONU', es: 'estado en la Colección de Tratados de la ONU' },
  ],
  [
    /OHCHR Guidance for submitting an individual communication/g,
    { 'pt-BR': 'Orientação do ACNUDH para comunicações individuais', es: 'Orientación del ACNUDH para comunicaciones individuales' },
  ],
  [
    /OHCHR session page; information note for NGOs/g,
    {
      'pt-BR': 'Página da sessão (ACNUDH); nota informativa para ONGs',
      es: 'Página del período de sesiones (ACNUDH); nota informativa para ONG',
    },
  ],
  [/OHCHR practice/g, { 'pt-BR': 'Prática do ACNUDH', es: 'Práctica del ACNUDH' }],
  [/CCPR practice/g, { 'pt-BR': 'Prática do Comitê de Direitos Humanos', es: 'Práctica del Comité de Derechos Humanos' }],
  [/letter of transmittal/g, { 'pt-BR': 'carta de transmissão', es: 'carta de transmisión' }],
  [/Views, closing paragraph/g, { 'pt-BR': 'parecer, parágrafo final', es: 'dictamen, párrafo final' }],
  [/decision, closing paragraph/g, { 'pt-BR': 'decisão, parágrafo final', es: 'decisión, párrafo final' }],
  [/opinion, closing paragraph/g, { 'pt-BR': 'opinião, parágrafo final', es: 'opinión, párrafo final' }],
  [
    /concluding observations, closing paragraphs/g,
    { 'pt-BR': 'Observações finais, últimos parágrafos', es: 'Observaciones finales, últimos párrafos' },
  ],
  [/ in Rev\.10/g, { 'pt-BR': ' na Rev.10', es: ' en la Rev.10' }],
  [/\brules? (?=\d)/g, { 'pt-BR': 'art. ', es: 'art. ' }],
  [/\bECHR,?/g, { 'pt-BR': 'Convenção Europeia,', es: 'Convenio Europeo,' }],
  [
    /Practice Direction on third-party intervention/g,
    { 'pt-BR': 'Instrução prática sobre intervenção de terceiros', es: 'Instrucción práctica sobre intervención de terceros' },
  ],
  [/Protocol No\. 15/g, { 'pt-BR': 'Protocolo n. 15', es: 'Protocolo n.º 15' }],
  [
    /Rules for the supervision of judgments/g,
    { 'pt-BR': 'Regras para a supervisão das sentenças', es: 'Reglas para la supervisión de las sentencias' },
  ],
  [/Committee of Ministers/g, { 'pt-BR': 'Comitê de Ministros', es: 'Comité de Ministros' }],
  [/Rules of Court, Rules/g, { 'pt-BR': 'Regulamento da Corte Europeia, arts.', es: 'Reglamento del Tribunal Europeo, arts.' }],
  [/Rules of Court, Rule/g, { 'pt-BR': 'Regulamento da Corte Europeia, art.', es: 'Reglamento del Tribunal Europeo, art.' }],
  [/\bRules? (?=\d)/g, { 'pt-BR': 'regra ', es: 'regla ' }],
  [/Judgment, operative paragraph/g, { 'pt-BR': 'Sentença, ponto resolutivo', es: 'Sentencia, punto resolutivo' }],
  [/Judgment, section on reparations/g, { 'pt-BR': 'Sentença, capítulo de reparações', es: 'Sentencia, capítulo de reparaciones' }],
  [/operative provisions of the judgment/g, { 'pt-BR': 'dispositivo da sentença', es: 'parte dispositiva de la sentencia' }],
  [/Practice of the IACtHR/g, { 'pt-BR': 'Prática da Corte IDH', es: 'Práctica de la Corte IDH' }],
  [/agreement of the Court with AIDEF/g, { 'pt-BR': 'acordo da Corte com a AIDEF', es: 'acuerdo de la Corte con la AIDEF' }],
  [/initial review of petitions/g, { 'pt-BR': 'revisão inicial de petições', es: 'revisión inicial de peticiones' }],
  [/decision of June 2009/g, { 'pt-BR': 'decisão de junho de 2009', es: 'decisión de junio de 2009' }],
  [/(\d+)th DH meeting/g, { 'pt-BR': '$1ª reunião DH', es: '$1.ª reunión DH' }],
  [/working methods of/g, { 'pt-BR': 'métodos de trabalho de', es: 'métodos de trabajo de' }],
  [/as in force before/g, { 'pt-BR': 'na redação anterior ao', es: 'en la redacción anterior al' }],
  [/as amended on 3 March 2023/g, { 'pt-BR': 'na redação de 3 mar 2023', es: 'en la redacción de 3 mar 2023' }],
  [/as amended on 18 January 2017/g, { 'pt-BR': 'na redação de 18 jan 2017', es: 'en la redacción de 18 ene 2017' }],
  [/wording of 6 July 2022/g, { 'pt-BR': 'redação de 6 jul 2022', es: 'redacción de 6 jul 2022' }],
  [/\band practice/g, { 'pt-BR': 'e prática', es: 'y práctica' }],
  [/ of the (?=Regulamento|Reglamento)/g, { 'pt-BR': ' do ', es: ' del ' }],
  [/ and /g, { 'pt-BR': ' e ', es: ' y ' }],
  [/,,/g, { 'pt-BR': ',', es: ',' }],
  [/,\)/g, { 'pt-BR': ')', es: ')' }],
]

/** A citation as the law data writes it, with the instruments named in a language: `ACHR art. 51(1)` is `Convenção Americana, art. 51(1)`. */
export function citeText(cite: string, language: Language): string {
  if (language === 'en') return cite
  return instruments.reduce((text, [name, translated]) => text.replace(name, translated[language]), cite)
}
