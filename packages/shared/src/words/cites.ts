/**
 * How the instruments that the law cites are called in Portuguese and Spanish, longest first. Brazilian
 * norms keep their own names in every language: they are found by no other.
 */
export const instruments: readonly (readonly [RegExp, { readonly 'pt-BR': string; readonly es: string }])[] = [
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
  [
    /declaration of Brazil of 10 December 1998, for facts after that day/g,
    {
      'pt-BR': 'declaração do Brasil de 10 dez 1998, para fatos posteriores',
      es: 'declaración de Brasil de 10 dic 1998, para hechos posteriores',
    },
  ],
  [/status of ratifications/g, { 'pt-BR': 'situação das ratificações', es: 'estado de ratificaciones' }],
  [/denunciation of 26 May 1998/g, { 'pt-BR': 'denúncia de 26 mai 1998', es: 'denuncia de 26 may 1998' }],
  [
    /denunciation of 10 September 2012, return deposited on 31 July 2019 contested/g,
    {
      'pt-BR': 'denúncia de 10 set 2012, retorno depositado em 31 jul 2019 e contestado',
      es: 'denuncia de 10 sep 2012, retorno depositado el 31 jul 2019 y controvertido',
    },
  ],
  [/Charter of the OAS/g, { 'pt-BR': 'Carta da OEA', es: 'Carta de la OEA' }],
  [/Court Agreement (\d+\/\d+) paras?\./g, { 'pt-BR': 'Acordo da Corte IDH $1, par.', es: 'Acuerdo de la Corte IDH $1, párr.' }],
  [/Court Agreements/g, { 'pt-BR': 'Acordos da Corte IDH', es: 'Acuerdos de la Corte IDH' }],
  [/Fund Rules of the IACtHR/g, { 'pt-BR': 'Regulamento do Fundo da Corte IDH,', es: 'Reglamento del Fondo de la Corte IDH,' }],
  [/IACHR Statute/g, { 'pt-BR': 'Estatuto da CIDH,', es: 'Estatuto de la CIDH,' }],
  [
    /IACHR call for hearings, 180th session/g,
    {
      'pt-BR': 'Convocatória da CIDH a audiências, 180º período de sessões',
      es: 'Convocatoria de la CIDH a audiencias, 180.º período de sesiones',
    },
  ],
  [/IACHR press release/g, { 'pt-BR': 'Comunicado de imprensa da CIDH', es: 'Comunicado de prensa de la CIDH' }],
  [/definitions of day and month/g, { 'pt-BR': 'definições de dia e mês', es: 'definiciones de día y mes' }],
  [/IACHR Resolution/g, { 'pt-BR': 'Resolução da CIDH', es: 'Resolución de la CIDH' }],
  [/IACtHR Rules/g, { 'pt-BR': 'Regulamento da Corte IDH,', es: 'Reglamento de la Corte IDH,' }],
  [/IACHR Rules/g, { 'pt-BR': 'Regulamento da CIDH,', es: 'Reglamento de la CIDH,' }],
  [
    /Special Procedures Code of Conduct/g,
    { 'pt-BR': 'Código de Conduta dos Procedimentos Especiais', es: 'Código de Conducta de los Procedimientos Especiales' },
  ],
  [
    /Manual of Operations of the Special Procedures/g,
    { 'pt-BR': 'Manual de Operações dos Procedimentos Especiais', es: 'Manual de Operaciones de los Procedimientos Especiales' },
  ],
  [/Communication letter, closing paragraph/g, { 'pt-BR': 'Carta ao Estado, último parágrafo', es: 'Carta al Estado, último párrafo' }],
  [/OHCHR practice/g, { 'pt-BR': 'Prática do ACNUDH', es: 'Práctica del ACNUDH' }],
  [
    /WGAD methods of work/g,
    {
      'pt-BR': 'Métodos de trabalho do Grupo de Trabalho sobre Detenção Arbitrária',
      es: 'Métodos de trabajo del Grupo de Trabajo sobre la Detención Arbitraria',
    },
  ],
  [/follow-up section of each opinion/g, { 'pt-BR': 'seção de seguimento de cada opinião', es: 'sección de seguimiento de cada opinión' }],
  [/coordination with other bodies/g, { 'pt-BR': 'coordenação com outros órgãos', es: 'coordinación con otros órganos' }],
  [
    /WGEID methods of work/g,
    {
      'pt-BR': 'Métodos de trabalho do Grupo de Trabalho sobre Desaparecimentos Forçados',
      es: 'Métodos de trabajo del Grupo de Trabajo sobre las Desapariciones Forzadas',
    },
  ],
  [/, urgent procedure/g, { 'pt-BR': ', procedimento urgente', es: ', procedimiento urgente' }],
  [/, standard procedure/g, { 'pt-BR': ', procedimento ordinário', es: ', procedimiento ordinario' }],
  [/six-month rule/g, { 'pt-BR': 'regra dos seis meses', es: 'regla de los seis meses' }],
  [/, admissibility/g, { 'pt-BR': ', admissibilidade', es: ', admisibilidad' }],
  [/, mandate/g, { 'pt-BR': ', mandato', es: ', mandato' }],
  [
    /HRC guidelines on NGO written statements/g,
    {
      'pt-BR': 'Orientações do Conselho de Direitos Humanos sobre declarações escritas de ONGs',
      es: 'Directrices del Consejo de Derechos Humanos sobre exposiciones escritas de ONG',
    },
  ],
  [/ECOSOC resolution/g, { 'pt-BR': 'Resolução do ECOSOC', es: 'Resolución del ECOSOC' }],
  [/HRC resolution/g, { 'pt-BR': 'Resolução do Conselho de Direitos Humanos', es: 'Resolución del Consejo de Derechos Humanos' }],
  [/\bannex, (?=paras?\.)/g, { 'pt-BR': 'anexo, ', es: 'anexo, ' }],
  [
    /UPR guidelines for stakeholders \(OHCHR\)/g,
    {
      'pt-BR': 'Orientações do ACNUDH para contribuições à Revisão Periódica Universal',
      es: 'Directrices del ACNUDH para contribuciones al Examen Periódico Universal',
    },
  ],
  [/African Charter/g, { 'pt-BR': 'Carta Africana', es: 'Carta Africana' }],
  [/ACHPR Rules (?=\d)/g, { 'pt-BR': 'Regulamento da Comissão Africana de ', es: 'Reglamento de la Comisión Africana de ' }],
  [/AfCHPR Rules (?=\d)/g, { 'pt-BR': 'Regulamento da Corte Africana de ', es: 'Reglamento de la Corte Africana de ' }],
  [/AfCHPR Protocol/g, { 'pt-BR': 'Protocolo da Corte Africana', es: 'Protocolo de la Corte Africana' }],
  [/ECOWAS Court Rules/g, { 'pt-BR': 'Regulamento da Corte da CEDEAO', es: 'Reglamento del Tribunal de la CEDEAO' }],
  [/ECOWAS Court Protocol/g, { 'pt-BR': 'Protocolo da Corte da CEDEAO', es: 'Protocolo del Tribunal de la CEDEAO' }],
  [
    /Rules of the Committee of Ministers for the supervision of judgments/g,
    {
      'pt-BR': 'Regras do Comitê de Ministros para a supervisão das sentenças',
      es: 'Reglas del Comité de Ministros para la supervisión de las sentencias',
    },
  ],
  [
    /chart of signatures and ratifications of Treaty 005/g,
    { 'pt-BR': 'quadro de assinaturas e ratificações do Tratado 005', es: 'cuadro de firmas y ratificaciones del Tratado 005' },
  ],
  [
    /Practice Direction on interim measures/g,
    { 'pt-BR': 'Instrução prática sobre medidas provisórias', es: 'Instrucción práctica sobre medidas provisionales' },
  ],
  [
    /Practice Direction on written pleadings/g,
    { 'pt-BR': 'Instrução prática sobre peças escritas', es: 'Instrucción práctica sobre escritos procesales' },
  ],
  [
    /Practice Direction on the institution of proceedings/g,
    { 'pt-BR': 'Instrução prática sobre a introdução da instância', es: 'Instrucción práctica sobre la incoación del procedimiento' },
  ],
  [/\(in force on 28 March 2024\)/g, { 'pt-BR': '(em vigor em 28 mar 2024)', es: '(vigente el 28 mar 2024)' }],
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
      'pt-BR': 'Protocolo Facultativo à Convenção sobre os Direitos das Pessoas com Deficiência,',
      es: 'Protocolo Facultativo de la Convención sobre los Derechos de las Personas con Discapacidad,',
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
  [/, section (?=\d)/g, { 'pt-BR': ', seção ', es: ', sección ' }],
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
  [/\bparas?\. (?=\d)/g, { 'pt-BR': 'par. ', es: 'párr. ' }],
  [/ and /g, { 'pt-BR': ' e ', es: ' y ' }],
  [/,,/g, { 'pt-BR': ',', es: ',' }],
  [/,\)/g, { 'pt-BR': ')', es: ')' }],
]
