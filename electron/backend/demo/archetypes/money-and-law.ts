import type { Archetype } from './archetype.types';

export const moneyAndLaw: readonly Archetype[] = [
  {
    id: 'freelance-tax-adviser',
    sector: 'tax-and-labour',
    role: {
      es: 'Asesor fiscal para autónomos',
      ca: 'Assessor fiscal per a autònoms',
      en: 'Tax adviser for freelancers',
    },
    roleFeminine: {
      es: 'Asesora fiscal para autónomos',
      ca: 'Assessora fiscal per a autònoms',
      en: 'Tax adviser for freelancers',
    },
    pitches: {
      es: [
        'Te llevo los trimestres para que abril, julio, octubre y enero dejen de dar miedo.',
        '¿Facturas en una caja de zapatos? Se aceptan. También hay una app, sin prisa.',
      ],
      ca: [
        'Et porto els trimestres perquè l’abril, el juliol, l’octubre i el gener deixin de fer por.',
        'Factures en una capsa de sabates? S’accepten. També hi ha una app, sense pressa.',
      ],
      en: [
        'I handle your quarterly returns, so April, July, October and January lose their sting.',
        'Invoices in a shoebox? Bring them in. There’s an app too, whenever you’re ready.',
      ],
    },
    bio: {
      es: 'Llevo once años con autónomos de Sant Cugat, Terrassa y Barcelona: ilustración, fisioterapia, desarrollo web y hasta una quesería con puesto en el mercado. Trabajo con Holded y explico cada modelo como se lo explicaría a mi abuela. La pregunta que más oigo es «¿y esto me lo puedo deducir?», y la respuesta casi nunca es la moto.',
      ca: 'Fa onze anys que treballo amb autònoms de Sant Cugat, Terrassa i Barcelona: il·lustració, fisioteràpia, desenvolupament web i fins i tot una formatgeria amb parada al mercat. Faig servir Holded i explico cada model com l’explicaria a la meva àvia. La pregunta que més sento és «i això m’ho puc deduir?», i la resposta gairebé mai no és la moto.',
      en: 'I’ve spent eleven years with freelancers in Sant Cugat, Terrassa and Barcelona: illustrators, physios, web developers and even a cheesemaker with a market stall. I work in Holded and explain every form the way I’d explain it to my gran. The question I hear most is “can I claim this?”, and the answer is almost never the motorbike.',
    },
    companies: ['Trimestre Tranquil', 'Capsa de Sabates Fiscal', 'La Casella 27'],
    offers: [
      {
        title: {
          es: 'Trimestres e IVA sin sustos',
          ca: 'Trimestres i IVA sense ensurts',
          en: 'Quarterly VAT and income tax',
        },
        description: {
          es: 'Preparo y presento el 303, el 130 y los resúmenes anuales. Diez días antes del plazo ya sabes cuánto hay que apartar.',
          ca: 'Preparo i presento el 303, el 130 i els resums anuals. Deu dies abans del termini ja saps quant has de guardar.',
          en: 'I prepare and file forms 303 and 130 plus the annual summaries. You know what to set aside ten days before the deadline.',
        },
        specialties: ['tax-and-labour.freelancer-taxes'],
        keywords: {
          es: ['IVA', 'modelo 303', 'modelo 130', 'gastos deducibles'],
          ca: ['IVA', 'model 303', 'model 130', 'despeses deduïbles'],
          en: ['VAT', 'form 303', 'form 130', 'deductible expenses'],
        },
        level: 'expert',
        priceHint: { es: 'desde 60 € al mes', ca: 'des de 60 € al mes', en: 'from €60 a month' },
      },
      {
        title: {
          es: 'La renta de quien factura',
          ca: 'La renda de qui factura',
          en: 'Income tax returns for the self-employed',
        },
        description: {
          es: 'Repaso el borrador línea por línea: alquileres, hijos, planes de pensiones y los gastos que Hacienda no conoce.',
          ca: 'Repasso l’esborrany línia per línia: lloguers, fills, plans de pensions i les despeses que Hisenda no coneix.',
          en: 'I go through the draft return line by line: rent, children, pension plans and the expenses the tax office doesn’t know about.',
        },
        specialties: ['tax-and-labour.income-tax-return'],
        keywords: {
          es: ['renta', 'IRPF', 'borrador', 'deducciones'],
          ca: ['renda', 'IRPF', 'esborrany', 'deduccions'],
          en: ['tax return', 'IRPF', 'draft return', 'allowances'],
        },
        level: 'expert',
        priceHint: { es: 'desde 75 €', ca: 'des de 75 €', en: 'from €75' },
      },
      {
        title: {
          es: 'Alta de autónomos en una mañana',
          ca: 'Alta d’autònoms en un matí',
          en: 'Register as self-employed in a morning',
        },
        description: {
          es: 'Elegimos epígrafe, base de cotización y fecha de alta, y sales con el calendario del primer año impreso.',
          ca: 'Triem epígraf, base de cotització i data d’alta, i surts amb el calendari del primer any imprès.',
          en: 'We choose your activity code, contribution base and start date, and you leave with a printed calendar for year one.',
        },
        specialties: ['tax-and-labour.starting-up'],
        keywords: {
          es: ['alta de autónomos', 'tarifa plana', 'epígrafe IAE'],
          ca: ['alta d’autònoms', 'tarifa plana', 'epígraf IAE'],
          en: ['self-employed registration', 'flat rate', 'activity code'],
        },
        level: 'average',
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    seeks: [
      {
        title: {
          es: 'Web sencilla con reserva de citas',
          ca: 'Web senzilla amb reserva de cites',
          en: 'Simple website with online booking',
        },
        description: {
          es: 'La mía es de 2014 y se nota. Necesito tres páginas claras en dos idiomas y un calendario que no deje reservar el día 20.',
          ca: 'La meva és del 2014 i es nota. Necessito tres pàgines clares en dos idiomes i un calendari que no deixi reservar el dia 20.',
          en: 'Mine dates from 2014 and looks it. I need three clear pages in two languages and a calendar that won’t let anyone book the 20th.',
        },
        specialties: ['web-development.corporate-websites'],
        keywords: {
          es: ['web profesional', 'reserva de citas', 'bilingüe'],
          ca: ['web professional', 'reserva de cites', 'bilingüe'],
          en: ['professional website', 'online booking', 'bilingual'],
        },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
      {
        title: {
          es: 'Dibujos para explicar impuestos',
          ca: 'Dibuixos per explicar impostos',
          en: 'Drawings that explain tax',
        },
        description: {
          es: 'Busco ocho viñetas para mi guía de primeros pasos. El IVA entra mejor con un dibujo.',
          ca: 'Busco vuit vinyetes per a la meva guia de primers passos. L’IVA entra millor amb un dibuix.',
          en: 'I’m after eight small drawings for my beginner’s guide. VAT goes down better with a picture.',
        },
        specialties: ['illustration.brand-and-advertising-illustration'],
        keywords: {
          es: ['ilustración', 'viñetas', 'guía para clientes'],
          ca: ['il·lustració', 'vinyetes', 'guia per a clients'],
          en: ['illustration', 'cartoons', 'client guide'],
        },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    learns: [],
  },
  {
    id: 'payroll-and-labour-adviser',
    sector: 'tax-and-labour',
    role: { es: 'Asesor laboral', ca: 'Assessor laboral', en: 'Payroll and labour adviser' },
    roleFeminine: { es: 'Asesora laboral', ca: 'Assessora laboral', en: 'Payroll and labour adviser' },
    pitches: {
      es: [
        'Nóminas, contratos y bajas para equipos de una a treinta personas.',
        'Antes de contratar, despedir o improvisar, una llamada. Sale más barata que el juicio.',
      ],
      ca: [
        'Nòmines, contractes i baixes per a equips d’una a trenta persones.',
        'Abans de contractar, acomiadar o improvisar, una trucada. Surt més barata que el judici.',
      ],
      en: [
        'Payroll, contracts and sick leave for teams of one to thirty.',
        'Before you hire, fire or improvise, give me a ring. It’s cheaper than a tribunal.',
      ],
    },
    bio: {
      es: 'Hago nóminas de bares, clínicas dentales y talleres del Vallès y del Maresme, con mucho convenio subrayado a mano. Sé qué pasa cuando alguien empieza el lunes y me lo cuentan el miércoles. El Sistema RED y yo nos toleramos.',
      ca: 'Faig nòmines de bars, clíniques dentals i tallers del Vallès i del Maresme, amb molt conveni subratllat a mà. Sé què passa quan algú comença dilluns i m’ho expliquen dimecres. El Sistema RED i jo ens tolerem.',
      en: 'I run payroll for bars, dental clinics and garages across the Vallès and the Maresme, with a shelf of hand-highlighted collective agreements. I know what happens when someone starts on Monday and I hear about it on Wednesday. The social security portal and I tolerate each other.',
    },
    companies: ['Dia Trenta Laboral', 'Paga Doble Assessors', 'Conveni i Cafè'],
    offers: [
      {
        title: {
          es: 'Nóminas y seguros sociales al día',
          ca: 'Nòmines i assegurances socials al dia',
          en: 'Payroll and social security on time',
        },
        description: {
          es: 'Nóminas, altas, bajas y cotizaciones de cada mes. El día 28 tienes los recibos listos para firmar y pagar.',
          ca: 'Nòmines, altes, baixes i cotitzacions de cada mes. El dia 28 tens els rebuts a punt per signar i pagar.',
          en: 'Monthly payslips, starters, leavers and contributions. By the 28th everything is ready to sign and pay.',
        },
        specialties: ['tax-and-labour.payroll'],
        keywords: {
          es: ['nóminas', 'seguros sociales', 'altas y bajas', 'convenio'],
          ca: ['nòmines', 'assegurances socials', 'altes i baixes', 'conveni'],
          en: ['payroll', 'social security', 'starters and leavers', 'collective agreement'],
        },
        level: 'expert',
        priceHint: { es: 'desde 18 € por nómina', ca: 'des de 18 € per nòmina', en: 'from €18 per payslip' },
      },
      {
        title: {
          es: 'Tu primera contratación, paso a paso',
          ca: 'La teva primera contractació, pas a pas',
          en: 'Your first hire, step by step',
        },
        description: {
          es: 'Buscamos el contrato que toca, calculamos el coste real con todo y dejamos la carpeta a punto para una inspección.',
          ca: 'Busquem el contracte que toca, calculem el cost real amb tot i deixem la carpeta a punt per a una inspecció.',
          en: 'We find the right contract, work out the true cost and leave you with a file fit for an inspection.',
        },
        specialties: ['tax-and-labour.employment-advice'],
        keywords: {
          es: ['contratos laborales', 'coste de personal', 'primera contratación'],
          ca: ['contractes laborals', 'cost de personal', 'primera contractació'],
          en: ['employment contracts', 'staff costs', 'first employee'],
        },
        level: 'expert',
        priceHint: { es: 'desde 120 €', ca: 'des de 120 €', en: 'from €120' },
      },
      {
        title: {
          es: 'Bajas, permisos y prestaciones de autónomos',
          ca: 'Baixes, permisos i prestacions d’autònoms',
          en: 'Sick, parental and cessation benefits',
        },
        description: {
          es: 'Te ayudo a pedir la baja, el permiso por nacimiento o el cese de actividad sin pasarte la mañana en una sede electrónica.',
          ca: 'T’ajudo a demanar la baixa, el permís per naixement o el cessament d’activitat sense passar-te el matí en una seu electrònica.',
          en: 'I help you claim sick pay, parental leave or cessation benefit without losing a morning to a government website.',
        },
        specialties: ['tax-and-labour.social-security-benefits'],
        keywords: {
          es: ['baja médica', 'permiso por nacimiento', 'cese de actividad'],
          ca: ['baixa mèdica', 'permís per naixement', 'cessament d’activitat'],
          en: ['sick leave', 'parental leave', 'cessation of activity'],
        },
        level: 'average',
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    seeks: [
      {
        title: {
          es: 'Prevención de riesgos para mis clientes',
          ca: 'Prevenció de riscos per als meus clients',
          en: 'Risk assessments for my clients',
        },
        description: {
          es: 'Busco a alguien de prevención que visite cocinas y talleres pequeños y escriba informes que se lean.',
          ca: 'Busco algú de prevenció que visiti cuines i tallers petits i escrigui informes que es llegeixin.',
          en: 'I’m looking for a safety specialist who’ll visit small kitchens and workshops and write reports people actually read.',
        },
        specialties: [],
        keywords: {
          es: ['prevención de riesgos', 'hostelería', 'talleres', 'informes'],
          ca: ['prevenció de riscos', 'hostaleria', 'tallers', 'informes'],
          en: ['risk prevention', 'hospitality', 'workshops', 'reports'],
        },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    learns: [
      {
        title: {
          es: 'Tablas dinámicas de una vez',
          ca: 'Taules dinàmiques d’una vegada',
          en: 'Pivot tables, once and for all',
        },
        description: {
          es: 'Quiero sacar el coste anual por persona sin copiar y pegar doce meses. Traigo café y un Excel espantoso.',
          ca: 'Vull treure el cost anual per persona sense copiar i enganxar dotze mesos. Porto cafè i un Excel espantós.',
          en: 'I want yearly cost per employee without pasting twelve months together. I’ll bring coffee and a truly awful spreadsheet.',
        },
        specialties: ['data-and-ai.spreadsheets'],
        keywords: {
          es: ['Excel', 'tablas dinámicas', 'costes de personal'],
          ca: ['Excel', 'taules dinàmiques', 'costos de personal'],
          en: ['Excel', 'pivot tables', 'staff costs'],
        },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
  },
  {
    id: 'small-firm-accountant',
    sector: 'tax-and-labour',
    role: {
      es: 'Contable de pequeñas empresas',
      ca: 'Comptable de petites empreses',
      en: 'Accountant for small firms',
    },
    roleFeminine: {
      es: 'Contable de pequeñas empresas',
      ca: 'Comptable de petites empreses',
      en: 'Accountant for small firms',
    },
    pitches: {
      es: [
        'Contabilidad mensual para empresas pequeñas que quieren saber si ganan dinero.',
        'Cuadro el banco hasta el céntimo. Luego duermo.',
      ],
      ca: [
        'Comptabilitat mensual per a empreses petites que volen saber si guanyen diners.',
        'Quadro el banc fins al cèntim. Després dormo.',
      ],
      en: [
        'Monthly accounts for small firms that want to know if they’re making money.',
        'I reconcile the bank to the last cent. Then I sleep.',
      ],
    },
    bio: {
      es: 'Empecé en el despacho de una cooperativa de fruta de Lleida y ahora llevo los libros de quince sociedades pequeñas, entre ellas una imprenta de Manresa y dos estudios de arquitectura. Cada mes envío una sola página con tres cifras y un comentario sincero. Si sobra un céntimo, lo busco.',
      ca: 'Vaig començar al despatx d’una cooperativa de fruita de Lleida i ara porto els llibres de quinze societats petites, entre elles una impremta de Manresa i dos estudis d’arquitectura. Cada mes envio una sola pàgina amb tres xifres i un comentari sincer. Si sobra un cèntim, el busco.',
      en: 'I started in the back office of a fruit co-operative in Lleida and now keep the books for fifteen small companies, including a printer’s in Manresa and two architecture studios. Each month I send a single page with three figures and one honest remark. If there’s a cent left over, I go looking for it.',
    },
    companies: ['Deure i Haver de Ponent', 'El Cèntim que Falta', 'Llibre Major Comptables'],
    offers: [
      {
        title: {
          es: 'Contabilidad mensual con resumen claro',
          ca: 'Comptabilitat mensual amb resum clar',
          en: 'Monthly bookkeeping with a clear summary',
        },
        description: {
          es: 'Registro facturas, concilio bancos y antes del día 15 recibes una página que se lee en cinco minutos.',
          ca: 'Registro factures, concilio bancs i abans del dia 15 reps una pàgina que es llegeix en cinc minuts.',
          en: 'I post invoices, reconcile the bank and, before the 15th, send you one page that takes five minutes to read.',
        },
        specialties: ['tax-and-labour.bookkeeping'],
        keywords: {
          es: ['contabilidad', 'conciliación bancaria', 'facturas', 'informe mensual'],
          ca: ['comptabilitat', 'conciliació bancària', 'factures', 'informe mensual'],
          en: ['bookkeeping', 'bank reconciliation', 'invoices', 'monthly report'],
        },
        level: 'expert',
        priceHint: { es: 'desde 140 € al mes', ca: 'des de 140 € al mes', en: 'from €140 a month' },
      },
      {
        title: {
          es: 'Impuesto de sociedades y cuentas anuales',
          ca: 'Impost de societats i comptes anuals',
          en: 'Corporation tax and annual accounts',
        },
        description: {
          es: 'Cierro el ejercicio, preparo el modelo 200 y deposito las cuentas en el Registro. En noviembre ya hablamos del cierre, no en julio.',
          ca: 'Tanco l’exercici, preparo el model 200 i diposito els comptes al Registre. Del tancament en parlem al novembre, no al juliol.',
          en: 'I close the year, prepare form 200 and file the accounts at the Registry. We talk about year-end in November, not in July.',
        },
        specialties: ['tax-and-labour.company-taxes'],
        keywords: {
          es: ['impuesto de sociedades', 'cuentas anuales', 'cierre', 'modelo 200'],
          ca: ['impost de societats', 'comptes anuals', 'tancament', 'model 200'],
          en: ['corporation tax', 'annual accounts', 'year-end', 'form 200'],
        },
        level: 'expert',
        priceHint: { es: 'desde 450 €', ca: 'des de 450 €', en: 'from €450' },
      },
      {
        title: {
          es: 'Previsión de tesorería a tres meses',
          ca: 'Previsió de tresoreria a tres mesos',
          en: 'Three-month cash flow forecast',
        },
        description: {
          es: 'Montamos una hoja sencilla con cobros, pagos y vencimientos, y la revisamos cada quince días.',
          ca: 'Muntem un full senzill amb cobraments, pagaments i venciments, i el revisem cada quinze dies.',
          en: 'We set up a simple sheet of money in, money out and due dates, and go over it every fortnight.',
        },
        specialties: ['finance-and-funding.external-cfo'],
        keywords: {
          es: ['tesorería', 'previsión', 'cobros y pagos'],
          ca: ['tresoreria', 'previsió', 'cobraments i pagaments'],
          en: ['cash flow', 'forecast', 'receipts and payments'],
        },
        level: 'average',
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    seeks: [
      {
        title: {
          es: 'Facturas del correo a la contabilidad',
          ca: 'Factures del correu a la comptabilitat',
          en: 'Invoices from inbox to ledger',
        },
        description: {
          es: 'Recibo unos cuatrocientos PDF al mes por correo. Me gustaría que llegaran solos al programa, con nombre y fecha.',
          ca: 'Rebo uns quatre-cents PDF al mes per correu. M’agradaria que arribessin sols al programa, amb nom i data.',
          en: 'I get about four hundred PDFs a month by email. I’d love them to reach the software by themselves, named and dated.',
        },
        specialties: ['software-and-mobile.automation-and-integrations'],
        keywords: {
          es: ['automatización', 'lectura de facturas', 'correo', 'integraciones'],
          ca: ['automatització', 'lectura de factures', 'correu', 'integracions'],
          en: ['automation', 'invoice capture', 'email', 'integrations'],
        },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
      {
        title: {
          es: 'Plantilla bonita para informes mensuales',
          ca: 'Plantilla bonica per a informes mensuals',
          en: 'A good-looking monthly report template',
        },
        description: {
          es: 'Mi página mensual dice la verdad, pero parece un extracto bancario. Busco un diseño que pueda rellenar yo.',
          ca: 'La meva pàgina mensual diu la veritat, però sembla un extracte bancari. Busco un disseny que pugui omplir jo.',
          en: 'My monthly page tells the truth but looks like a bank statement. I need a design I can fill in myself.',
        },
        specialties: ['graphic-design.presentations-and-infographics'],
        keywords: {
          es: ['plantilla', 'informe financiero', 'gráficos'],
          ca: ['plantilla', 'informe financer', 'gràfics'],
          en: ['template', 'financial report', 'charts'],
        },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    learns: [],
  },
  {
    id: 'commercial-contracts-lawyer',
    sector: 'legal',
    role: { es: 'Abogado mercantil', ca: 'Advocat mercantil', en: 'Commercial lawyer' },
    roleFeminine: { es: 'Abogada mercantil', ca: 'Advocada mercantil', en: 'Commercial lawyer' },
    pitches: {
      es: [
        'Contratos que se entienden a la primera y aguantan cuando las cosas se tuercen.',
        'Leo la letra pequeña de tus contratos para que no la descubras en un burofax.',
      ],
      ca: [
        'Contractes que s’entenen a la primera i aguanten quan les coses es torcen.',
        'Llegeixo la lletra petita dels teus contractes perquè no la descobreixis en un burofax.',
      ],
      en: [
        'Contracts you understand first time and that hold up when things go wrong.',
        'I read the small print so you don’t first meet it in a solicitor’s letter.',
      ],
    },
    bio: {
      es: 'Pasé nueve años en un bufete grande de la Diagonal y ahora redacto contratos para agencias, distribuidoras de vino del Penedès y programadores que cobran por hitos. Mi récord es dejar en cuatro páginas un contrato de treinta y una. Imprimo poco, subrayo mucho y no uso «a los efectos oportunos».',
      ca: 'Vaig passar nou anys en un bufet gran de la Diagonal i ara redacto contractes per a agències, distribuïdores de vi del Penedès i programadors que cobren per fites. El meu rècord és deixar en quatre pàgines un contracte de trenta-una. Imprimeixo poc, subratllo molt i no faig servir «als efectes oportuns».',
      en: 'After nine years in a big firm on the Diagonal, I now draft contracts for agencies, wine distributors in the Penedès and developers paid by milestone. My record is getting a thirty-one-page contract down to four. I print little, underline a lot and never write “hereinafter”.',
    },
    companies: ['Lletra Gran Advocats', 'Clàusula Setze', 'Quatre Pàgines Legal'],
    offers: [
      {
        title: {
          es: 'Contrato de servicios a tu medida',
          ca: 'Contracte de serveis a la teva mida',
          en: 'Service agreement made to measure',
        },
        description: {
          es: 'Una hora de conversación y un contrato con alcance, plazos, pagos y salida claros, listo para firmar en dos versiones.',
          ca: 'Una hora de conversa i un contracte amb abast, terminis, pagaments i sortida clars, a punt per signar en dues versions.',
          en: 'An hour’s chat, then a contract with clear scope, deadlines, payment and exit terms, ready to sign in two language versions.',
        },
        specialties: ['legal.contracts'],
        keywords: {
          es: ['contrato de servicios', 'condiciones generales', 'redacción', 'freelance'],
          ca: ['contracte de serveis', 'condicions generals', 'redacció', 'freelance'],
          en: ['service agreement', 'terms and conditions', 'drafting', 'freelance'],
        },
        level: 'expert',
        priceHint: { es: 'desde 280 €', ca: 'des de 280 €', en: 'from €280' },
      },
      {
        title: {
          es: 'Pacto de socios antes de discutir',
          ca: 'Pacte de socis abans de discutir',
          en: 'Shareholders’ agreement before the row',
        },
        description: {
          es: 'Ponemos por escrito quién decide, quién trabaja, quién puede vender y qué pasa si alguien se va a vivir a Menorca.',
          ca: 'Posem per escrit qui decideix, qui treballa, qui pot vendre i què passa si algú se’n va a viure a Menorca.',
          en: 'We write down who decides, who works, who can sell and what happens if someone moves to Menorca.',
        },
        specialties: ['legal.company-law'],
        keywords: {
          es: ['pacto de socios', 'sociedad limitada', 'estatutos', 'participaciones'],
          ca: ['pacte de socis', 'societat limitada', 'estatuts', 'participacions'],
          en: ['shareholders’ agreement', 'limited company', 'articles', 'shares'],
        },
        level: 'expert',
        priceHint: { es: 'desde 900 €', ca: 'des de 900 €', en: 'from €900' },
      },
      {
        title: {
          es: 'Reclamar facturas sin cobrar',
          ca: 'Reclamar factures sense cobrar',
          en: 'Getting unpaid invoices paid',
        },
        description: {
          es: 'Primero una carta correcta, después un burofax y, si hace falta, un monitorio. La mitad pagan con la carta.',
          ca: 'Primer una carta correcta, després un burofax i, si cal, un monitori. La meitat paguen amb la carta.',
          en: 'First a polite letter, then a certified one and, if need be, a payment order claim. Half of them pay at the letter.',
        },
        specialties: ['legal.disputes-and-debts'],
        keywords: {
          es: ['impagados', 'burofax', 'monitorio'],
          ca: ['impagats', 'burofax', 'monitori'],
          en: ['unpaid invoices', 'formal demand', 'payment order'],
        },
        level: 'average',
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    seeks: [
      {
        title: {
          es: 'Retrato sin brazos cruzados',
          ca: 'Retrat sense braços plegats',
          en: 'Portrait without folded arms',
        },
        description: {
          es: 'Quiero una foto profesional que no parezca un cartel electoral. Sin estantería de códigos detrás, por favor.',
          ca: 'Vull una foto professional que no sembli un cartell electoral. Sense prestatgeria de codis al darrere, si us plau.',
          en: 'I’d like a professional photo that doesn’t look like an election poster. No shelf of law books behind me, please.',
        },
        specialties: ['photography.portrait-and-headshots'],
        keywords: {
          es: ['retrato profesional', 'foto de perfil', 'luz natural'],
          ca: ['retrat professional', 'foto de perfil', 'llum natural'],
          en: ['professional portrait', 'profile photo', 'natural light'],
        },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    learns: [
      {
        title: {
          es: 'Escribir condiciones que alguien lea',
          ca: 'Escriure condicions que algú llegeixi',
          en: 'Writing terms people will read',
        },
        description: {
          es: 'Me falta oficio para que un aviso legal quepa en la pantalla de un móvil y se entienda.',
          ca: 'Em falta ofici perquè un avís legal càpiga a la pantalla d’un mòbil i s’entengui.',
          en: 'I don’t yet have the knack of fitting a legal notice on a phone screen and keeping it clear.',
        },
        specialties: ['writing-and-editing.ux-writing-and-plain-language'],
        keywords: {
          es: ['lenguaje claro', 'textos legales', 'microcopy'],
          ca: ['llenguatge clar', 'textos legals', 'microcopy'],
          en: ['plain language', 'legal text', 'microcopy'],
        },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
  },
  {
    id: 'data-protection-lawyer',
    sector: 'legal',
    role: {
      es: 'Abogado de protección de datos',
      ca: 'Advocat de protecció de dades',
      en: 'Data-protection lawyer',
    },
    roleFeminine: {
      es: 'Abogada de protección de datos',
      ca: 'Advocada de protecció de dades',
      en: 'Data-protection lawyer',
    },
    pitches: {
      es: [
        'RGPD para gente normal: clínicas, escuelas, tiendas en línea y entidades con poco tiempo.',
        'Si tu lista de clientes es un Excel llamado «definitivo_2», hablemos.',
      ],
      ca: [
        'RGPD per a gent normal: clíniques, escoles, botigues en línia i entitats amb poc temps.',
        'Si la teva llista de clients és un Excel que es diu «definitiu_2», parlem-ne.',
      ],
      en: [
        'GDPR for normal people: clinics, schools, online shops and charities short on time.',
        'If your client list is a spreadsheet called “final_2”, let’s talk.',
      ],
    },
    bio: {
      es: 'Trabajo con centros de psicología, escuelas de música y tiendas en línea de Girona y Barcelona que guardan más datos de los que creen. Empiezo siempre por dibujar en una pizarra por dónde pasa cada dato, y suele aparecer un pendrive en un cajón. No vendo carpetas de doscientas páginas.',
      ca: 'Treballo amb centres de psicologia, escoles de música i botigues en línia de Girona i Barcelona que guarden més dades de les que es pensen. Començo sempre dibuixant en una pissarra per on passa cada dada, i sol aparèixer un llapis USB en un calaix. No venc carpetes de dues-centes pàgines.',
      en: 'I work with psychology practices, music schools and online shops in Girona and Barcelona that hold more data than they think. I always begin by drawing on a whiteboard where each piece of data goes, and a USB stick in a drawer usually turns up. I don’t sell two-hundred-page binders.',
    },
    companies: ['Calaix Tancat Legal', 'Dada i Mig', 'Casella Sense Marcar'],
    offers: [
      {
        title: {
          es: 'Puesta al día del RGPD',
          ca: 'Posada al dia de l’RGPD',
          en: 'GDPR health check and fixes',
        },
        description: {
          es: 'Registro de tratamientos, cláusulas, contratos con proveedores y una lista corta de cosas que hay que cambiar el lunes.',
          ca: 'Registre de tractaments, clàusules, contractes amb proveïdors i una llista curta de coses que cal canviar dilluns.',
          en: 'Processing records, privacy notices, supplier agreements and a short list of things to change on Monday.',
        },
        specialties: ['legal.data-protection'],
        keywords: {
          es: ['RGPD', 'registro de tratamientos', 'privacidad', 'encargado de tratamiento'],
          ca: ['RGPD', 'registre de tractaments', 'privacitat', 'encarregat de tractament'],
          en: ['GDPR', 'processing records', 'privacy', 'data processor'],
        },
        level: 'expert',
        priceHint: { es: 'desde 390 €', ca: 'des de 390 €', en: 'from €390' },
      },
      {
        title: {
          es: 'Textos legales y cookies en regla',
          ca: 'Textos legals i galetes en regla',
          en: 'Website legal texts and cookies',
        },
        description: {
          es: 'Aviso legal, privacidad, condiciones de venta y un banner de cookies que permita decir que no de verdad.',
          ca: 'Avís legal, privacitat, condicions de venda i un bàner de galetes que permeti dir que no de debò.',
          en: 'Legal notice, privacy policy, terms of sale and a cookie banner where “no” really means no.',
        },
        specialties: ['legal.digital-law'],
        keywords: {
          es: ['cookies', 'aviso legal', 'condiciones de venta', 'LSSI'],
          ca: ['galetes', 'avís legal', 'condicions de venda', 'LSSI'],
          en: ['cookies', 'legal notice', 'terms of sale', 'e-commerce law'],
        },
        level: 'expert',
        priceHint: { es: 'desde 220 €', ca: 'des de 220 €', en: 'from €220' },
      },
      {
        title: {
          es: 'Taller de privacidad para equipos',
          ca: 'Taller de privacitat per a equips',
          en: 'Privacy workshop for teams',
        },
        description: {
          es: 'Dos horas con casos reales disfrazados: el correo sin copia oculta, el portátil en el tren, la foto del grupo de WhatsApp.',
          ca: 'Dues hores amb casos reals disfressats: el correu sense còpia oculta, el portàtil al tren, la foto del grup de WhatsApp.',
          en: 'Two hours of real cases in disguise: the email without bcc, the laptop on the train, the photo in the WhatsApp group.',
        },
        specialties: ['education-and-training.corporate-training'],
        keywords: {
          es: ['formación', 'privacidad', 'casos prácticos'],
          ca: ['formació', 'privacitat', 'casos pràctics'],
          en: ['training', 'privacy', 'case studies'],
        },
        level: 'average',
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    seeks: [
      {
        title: {
          es: 'Revisión técnica tras la jurídica',
          ca: 'Revisió tècnica després de la jurídica',
          en: 'Technical check after the legal one',
        },
        description: {
          es: 'Llego hasta el contrato, pero no hasta el servidor. Busco a alguien que mire accesos, copias y contraseñas en empresas pequeñas.',
          ca: 'Arribo fins al contracte, però no fins al servidor. Busco algú que miri accessos, còpies i contrasenyes en empreses petites.',
          en: 'I can get as far as the contract but not the server. I need someone to check access, backups and passwords in small firms.',
        },
        specialties: ['systems-and-security.security-audits'],
        keywords: {
          es: ['auditoría de seguridad', 'accesos', 'contraseñas', 'pymes'],
          ca: ['auditoria de seguretat', 'accessos', 'contrasenyes', 'pimes'],
          en: ['security audit', 'access control', 'passwords', 'small firms'],
        },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    learns: [
      {
        title: {
          es: 'Cómo funciona un chatbot por dentro',
          ca: 'Com funciona un xatbot per dins',
          en: 'How a chatbot works inside',
        },
        description: {
          es: 'Me preguntan cada semana si pueden darle datos de clientes. Quiero montar uno pequeño para entender qué guarda y dónde.',
          ca: 'Cada setmana em pregunten si li poden donar dades de clients. Vull muntar-ne un de petit per entendre què guarda i on.',
          en: 'Every week someone asks me if they can feed it client data. I want to build a small one to see what it keeps, and where.',
        },
        specialties: ['data-and-ai.chatbots-and-agents'],
        keywords: {
          es: ['chatbot', 'inteligencia artificial', 'datos personales'],
          ca: ['xatbot', 'intel·ligència artificial', 'dades personals'],
          en: ['chatbot', 'artificial intelligence', 'personal data'],
        },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
  },
  {
    id: 'family-business-strategist',
    sector: 'business-consulting',
    role: {
      es: 'Consultor de empresas familiares',
      ca: 'Consultor d’empreses familiars',
      en: 'Family business strategy consultant',
    },
    roleFeminine: {
      es: 'Consultora de empresas familiares',
      ca: 'Consultora d’empreses familiars',
      en: 'Family business strategy consultant',
    },
    pitches: {
      es: [
        'Estrategia para empresas en las que el consejo se celebra en la comida del domingo.',
        'Ayudo a la segunda generación a decidir sin pelearse con la primera.',
      ],
      ca: [
        'Estratègia per a empreses on el consell es fa al dinar de diumenge.',
        'Ajudo la segona generació a decidir sense barallar-se amb la primera.',
      ],
      en: [
        'Strategy for firms whose board meeting is Sunday lunch.',
        'I help the second generation decide without falling out with the first.',
      ],
    },
    bio: {
      es: 'Crecí entre las cajas de una ferretería de Vic, así que conozco el negocio familiar desde debajo del mostrador. He acompañado a bodegas, fábricas de embutidos y un taller textil de Igualada con tres hermanos y cuatro opiniones. Trabajo con pocas diapositivas, muchos números y alguna sobremesa larga.',
      ca: 'Vaig créixer entre les caixes d’una ferreteria de Vic, així que conec el negoci familiar des de sota el taulell. He acompanyat cellers, fàbriques d’embotits i un taller tèxtil d’Igualada amb tres germans i quatre opinions. Treballo amb poques diapositives, molts números i alguna sobretaula llarga.',
      en: 'I grew up among the boxes of an ironmonger’s in Vic, so I know family business from under the counter. I’ve worked alongside wineries, sausage makers and a textile workshop in Igualada with three siblings and four opinions. I use few slides, plenty of numbers and the odd long lunch.',
    },
    companies: ['Taula Llarga Consultors', 'Sota el Taulell', 'Tercera Generació i Mitja'],
    offers: [
      {
        title: {
          es: 'Plan a tres años para empresas familiares',
          ca: 'Pla triennal per a empreses familiars',
          en: 'Three-year plan for family firms',
        },
        description: {
          es: 'Cuatro sesiones con quien decide y quien heredará. Sale un plan de seis páginas con prioridades, cifras y nombres.',
          ca: 'Quatre sessions amb qui decideix i qui heretarà. En surt un pla de sis pàgines amb prioritats, xifres i noms.',
          en: 'Four sessions with those who decide and those who’ll inherit. You get a six-page plan with priorities, figures and names.',
        },
        specialties: ['business-consulting.strategy'],
        keywords: {
          es: ['plan estratégico', 'empresa familiar', 'prioridades', 'dirección'],
          ca: ['pla estratègic', 'empresa familiar', 'prioritats', 'direcció'],
          en: ['strategic plan', 'family business', 'priorities', 'management'],
        },
        level: 'expert',
        priceHint: { es: 'desde 2.400 €', ca: 'des de 2.400 €', en: 'from €2,400' },
      },
      {
        title: {
          es: 'Relevo generacional con calendario',
          ca: 'Relleu generacional amb calendari',
          en: 'Handing over, with a timetable',
        },
        description: {
          es: 'Ordenamos quién se queda, quién se va y cuándo, y qué hará el fundador los lunes por la mañana.',
          ca: 'Ordenem qui es queda, qui marxa i quan, i què farà el fundador els dilluns al matí.',
          en: 'We settle who stays, who goes and when, and what the founder will do on Monday mornings.',
        },
        specialties: ['business-consulting.business-transfer'],
        keywords: {
          es: ['relevo generacional', 'sucesión', 'protocolo familiar', 'traspaso'],
          ca: ['relleu generacional', 'successió', 'protocol familiar', 'traspàs'],
          en: ['succession', 'handover', 'family charter', 'business transfer'],
        },
        level: 'expert',
        priceHint: { es: 'desde 1.800 €', ca: 'des de 1.800 €', en: 'from €1,800' },
      },
      {
        title: {
          es: 'Qué productos dan dinero y cuáles no',
          ca: 'Quins productes donen diners i quins no',
          en: 'Which products really make money',
        },
        description: {
          es: 'Miramos margen, horas y devoluciones de cada línea. Siempre hay un producto estrella que pierde dinero.',
          ca: 'Mirem marge, hores i devolucions de cada línia. Sempre hi ha un producte estrella que perd diners.',
          en: 'We look at margin, hours and returns for each line. There’s always a star product losing money.',
        },
        specialties: ['business-consulting.pricing-and-profitability'],
        keywords: {
          es: ['márgenes', 'rentabilidad', 'precios', 'gama de productos'],
          ca: ['marges', 'rendibilitat', 'preus', 'gamma de productes'],
          en: ['margins', 'profitability', 'pricing', 'product range'],
        },
        level: 'average',
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    seeks: [
      {
        title: {
          es: 'Mediación cuando los hermanos no se hablan',
          ca: 'Mediació quan els germans no es parlen',
          en: 'Mediation when siblings aren’t speaking',
        },
        description: {
          es: 'En algunas empresas el problema no es la estrategia, es la Navidad de 2009. Ahí necesito a alguien con oficio.',
          ca: 'En algunes empreses el problema no és l’estratègia, és el Nadal del 2009. Allà necessito algú amb ofici.',
          en: 'In some firms the problem isn’t strategy, it’s Christmas 2009. That’s where I need someone who knows the craft.',
        },
        specialties: ['people-and-coaching.team-coaching-and-conflict'],
        keywords: {
          es: ['mediación', 'conflicto familiar', 'conversaciones difíciles'],
          ca: ['mediació', 'conflicte familiar', 'converses difícils'],
          en: ['mediation', 'family conflict', 'difficult conversations'],
        },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
      {
        title: {
          es: 'Dibujar en directo una sesión familiar',
          ca: 'Dibuixar en directe una sessió familiar',
          en: 'Live drawing of a family session',
        },
        description: {
          es: 'Quiero que las decisiones acaben en un mural para el despacho y no en un acta que nadie abre.',
          ca: 'Vull que les decisions acabin en un mural per al despatx i no en una acta que ningú no obre.',
          en: 'I’d like the decisions to end up as a poster in the office, not as minutes nobody opens.',
        },
        specialties: ['illustration.graphic-recording'],
        keywords: {
          es: ['relatoría gráfica', 'taller', 'mural'],
          ca: ['relatoria gràfica', 'taller', 'mural'],
          en: ['graphic recording', 'workshop', 'poster'],
        },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    learns: [],
  },
  {
    id: 'startup-funding-adviser',
    sector: 'finance-and-funding',
    role: {
      es: 'Asesor de financiación para startups',
      ca: 'Assessor de finançament per a startups',
      en: 'Start-up funding and pitch adviser',
    },
    roleFeminine: {
      es: 'Asesora de financiación para startups',
      ca: 'Assessora de finançament per a startups',
      en: 'Start-up funding and pitch adviser',
    },
    pitches: {
      es: [
        'Preparo rondas pequeñas: números que cuadran y una historia que se cuenta en cinco minutos.',
        'Te hago las preguntas incómodas antes que el fondo de inversión.',
      ],
      ca: [
        'Preparo rondes petites: números que quadren i una història que s’explica en cinc minuts.',
        'Et faig les preguntes incòmodes abans que el fons d’inversió.',
      ],
      en: [
        'I prepare small rounds: numbers that add up and a story told in five minutes.',
        'I ask the awkward questions before the investor does.',
      ],
    },
    bio: {
      es: 'Estuve seis años al otro lado de la mesa, leyendo presentaciones en un fondo pequeño de Barcelona, y todavía sueño con gráficos en forma de palo de hockey. Ahora ayudo a equipos de software, salud y alimentación a pedir dinero con los deberes hechos. También digo cuándo no hace falta pedirlo.',
      ca: 'Vaig passar sis anys a l’altra banda de la taula, llegint presentacions en un fons petit de Barcelona, i encara somio gràfics en forma d’estic d’hoquei. Ara ajudo equips de software, salut i alimentació a demanar diners amb els deures fets. També dic quan no cal demanar-ne.',
      en: 'I spent six years on the other side of the table, reading decks at a small Barcelona fund, and I still dream of hockey-stick charts. These days I help software, health and food teams ask for money with their homework done. I also say when there’s no need to ask.',
    },
    companies: ['Primera Ronda i Vermut', 'Pal d’Hoquei Advisory', 'Cinc Minuts de Pitch'],
    offers: [
      {
        title: {
          es: 'Preparar la primera ronda',
          ca: 'Preparar la primera ronda',
          en: 'Getting ready for your first round',
        },
        description: {
          es: 'Ordenamos cap table, documentación y lista de inversores, y decidimos cuánto pedir y a cambio de qué.',
          ca: 'Ordenem cap table, documentació i llista d’inversors, i decidim quant cal demanar i a canvi de què.',
          en: 'We tidy the cap table, documents and investor list, and decide how much to ask for and in return for what.',
        },
        specialties: ['finance-and-funding.investment-rounds'],
        keywords: {
          es: ['ronda de inversión', 'business angels', 'cap table', 'nota convertible'],
          ca: ['ronda d’inversió', 'business angels', 'cap table', 'nota convertible'],
          en: ['funding round', 'business angels', 'cap table', 'convertible note'],
        },
        level: 'expert',
        priceHint: { es: 'desde 1.200 €', ca: 'des de 1.200 €', en: 'from €1,200' },
      },
      {
        title: {
          es: 'Plan financiero que resiste preguntas',
          ca: 'Pla financer que resisteix preguntes',
          en: 'Financial plan that survives questions',
        },
        description: {
          es: 'Un modelo en hoja de cálculo con ventas, caja y tres escenarios. Si mueves un precio, se mueve todo lo demás.',
          ca: 'Un model en full de càlcul amb vendes, caixa i tres escenaris. Si mous un preu, es mou tota la resta.',
          en: 'A spreadsheet model with sales, cash and three scenarios. Change one price and everything else moves.',
        },
        specialties: ['finance-and-funding.financial-models-and-valuation'],
        keywords: {
          es: ['modelo financiero', 'valoración', 'previsión de caja', 'ENISA'],
          ca: ['model financer', 'valoració', 'previsió de caixa', 'ENISA'],
          en: ['financial model', 'valuation', 'cash forecast', 'ENISA loan'],
        },
        level: 'expert',
        priceHint: { es: 'desde 950 €', ca: 'des de 950 €', en: 'from €950' },
      },
      {
        title: {
          es: 'Ensayo de pitch con público difícil',
          ca: 'Assaig de pitch amb públic difícil',
          en: 'Pitch rehearsal with a tough crowd',
        },
        description: {
          es: 'Tres pases cronometrados, vídeo y preguntas con mala idea. Mejor sudar aquí que delante del cheque.',
          ca: 'Tres passades cronometrades, vídeo i preguntes amb mala idea. Més val suar aquí que davant del xec.',
          en: 'Three timed run-throughs, video and some unkind questions. Better to sweat here than in front of the cheque.',
        },
        specialties: ['education-and-training.public-speaking'],
        keywords: {
          es: ['pitch', 'presentación a inversores', 'ensayo', 'demo day'],
          ca: ['pitch', 'presentació a inversors', 'assaig', 'demo day'],
          en: ['pitch', 'investor presentation', 'rehearsal', 'demo day'],
        },
        level: 'average',
        priceHint: { es: 'desde 150 €', ca: 'des de 150 €', en: 'from €150' },
      },
    ],
    seeks: [
      {
        title: {
          es: 'Diseño de pitch decks de doce páginas',
          ca: 'Disseny de pitch decks de dotze pàgines',
          en: 'Design for twelve-slide pitch decks',
        },
        description: {
          es: 'Yo dejo el guion cerrado y busco a alguien que lo vista en Figma o Google Slides en una semana.',
          ca: 'Jo deixo el guió tancat i busco algú que el vesteixi amb Figma o Google Slides en una setmana.',
          en: 'I hand over a finished script and need someone to dress it up in Figma or Google Slides within a week.',
        },
        specialties: ['graphic-design.presentations-and-infographics'],
        keywords: {
          es: ['pitch deck', 'Figma', 'Google Slides'],
          ca: ['pitch deck', 'Figma', 'Google Slides'],
          en: ['pitch deck', 'Figma', 'Google Slides'],
        },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
      {
        title: {
          es: 'Prototipos para enseñar a inversores',
          ca: 'Prototips per ensenyar a inversors',
          en: 'Prototypes to show investors',
        },
        description: {
          es: 'Algunos equipos llegan con la idea y una servilleta. Busco quien les monte algo clicable en tres semanas.',
          ca: 'Alguns equips arriben amb la idea i un tovalló. Busco qui els munti alguna cosa clicable en tres setmanes.',
          en: 'Some teams turn up with an idea and a napkin. I’m looking for someone to build them something clickable in three weeks.',
        },
        specialties: ['software-and-mobile.mvp-and-no-code'],
        keywords: {
          es: ['MVP', 'no-code', 'prototipo clicable'],
          ca: ['MVP', 'no-code', 'prototip clicable'],
          en: ['MVP', 'no-code', 'clickable prototype'],
        },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    learns: [],
  },
  {
    id: 'public-grants-writer',
    sector: 'finance-and-funding',
    role: {
      es: 'Redactor de subvenciones públicas',
      ca: 'Redactor de subvencions públiques',
      en: 'Public grants writer',
    },
    roleFeminine: {
      es: 'Redactora de subvenciones públicas',
      ca: 'Redactora de subvencions públiques',
      en: 'Public grants writer',
    },
    pitches: {
      es: [
        'Leo las bases enteras, anexos incluidos, y te digo en un día si vale la pena.',
        'De la idea al formulario enviado, con margen y no a las 23.58.',
      ],
      ca: [
        'Llegeixo les bases senceres, annexos inclosos, i et dic en un dia si val la pena.',
        'De la idea al formulari enviat, amb marge i no a les 23.58.',
      ],
      en: [
        'I read the full call, annexes and all, and tell you within a day if it’s worth it.',
        'From idea to submitted form, with time to spare and not at 11.58 pm.',
      ],
    },
    bio: {
      es: 'He escrito solicitudes para cooperativas de Sants, ayuntamientos del Berguedà, una compañía de títeres y una empresa de sensores agrícolas. Me leo el boletín oficial con el desayuno y tengo un código de colores que nadie más entiende. La justificación también la hago, que es donde se suele llorar.',
      ca: 'He escrit sol·licituds per a cooperatives de Sants, ajuntaments del Berguedà, una companyia de titelles i una empresa de sensors agrícoles. Em llegeixo el diari oficial amb l’esmorzar i tinc un codi de colors que ningú més no entén. La justificació també la faig, que és on se sol plorar.',
      en: 'I’ve written bids for co-ops in Sants, councils in the Berguedà, a puppet company and a maker of farm sensors. I read the official gazette over breakfast and have a colour code nobody else understands. I also do the final reporting, which is where the tears usually come.',
    },
    companies: [],
    offers: [
      {
        title: {
          es: 'Solicitud de subvención de principio a fin',
          ca: 'Sol·licitud de subvenció de cap a peus',
          en: 'Grant application from start to finish',
        },
        description: {
          es: 'Busco la convocatoria, escribo la memoria, preparo el presupuesto y dejo el trámite listo para tu firma.',
          ca: 'Busco la convocatòria, escric la memòria, preparo el pressupost i deixo el tràmit a punt per a la teva signatura.',
          en: 'I find the call, write the proposal, prepare the budget and leave the form ready for your signature.',
        },
        specialties: ['finance-and-funding.grants-and-subsidies'],
        keywords: {
          es: ['subvenciones', 'memoria', 'convocatoria', 'presupuesto'],
          ca: ['subvencions', 'memòria', 'convocatòria', 'pressupost'],
          en: ['grants', 'proposal', 'call for applications', 'budget'],
        },
        level: 'expert',
        priceHint: { es: 'desde 400 €', ca: 'des de 400 €', en: 'from €400' },
      },
      {
        title: {
          es: 'Justificación de ayudas sin lágrimas',
          ca: 'Justificació d’ajuts sense llàgrimes',
          en: 'Grant reporting without tears',
        },
        description: {
          es: 'Ordeno facturas, pagos y pruebas, escribo la memoria final y respondo los requerimientos.',
          ca: 'Ordeno factures, pagaments i proves, escric la memòria final i responc els requeriments.',
          en: 'I sort invoices, payments and evidence, write the final report and answer any queries from the funder.',
        },
        specialties: ['finance-and-funding.grants-and-subsidies'],
        keywords: {
          es: ['justificación', 'memoria final', 'requerimiento', 'facturas'],
          ca: ['justificació', 'memòria final', 'requeriment', 'factures'],
          en: ['grant reporting', 'final report', 'funder queries', 'invoices'],
        },
        level: 'expert',
        priceHint: { es: 'desde 300 €', ca: 'des de 300 €', en: 'from €300' },
      },
      {
        title: {
          es: 'Propuesta europea con socios de fuera',
          ca: 'Proposta europea amb socis de fora',
          en: 'European bid with partners abroad',
        },
        description: {
          es: 'Escribo la parte de impacto y plan de trabajo para Erasmus+ o Europa Creativa, y persigo con cariño a los socios.',
          ca: 'Escric la part d’impacte i pla de treball per a Erasmus+ o Europa Creativa, i persegueixo els socis amb afecte.',
          en: 'I write the impact and work plan sections for Erasmus+ or Creative Europe, and chase the partners kindly.',
        },
        specialties: ['finance-and-funding.european-projects'],
        keywords: {
          es: ['Erasmus+', 'Europa Creativa', 'consorcio', 'plan de trabajo'],
          ca: ['Erasmus+', 'Europa Creativa', 'consorci', 'pla de treball'],
          en: ['Erasmus+', 'Creative Europe', 'consortium', 'work plan'],
        },
        level: 'average',
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    seeks: [
      {
        title: {
          es: 'Indicadores que se puedan medir',
          ca: 'Indicadors que es puguin mesurar',
          en: 'Indicators you can actually measure',
        },
        description: {
          es: 'Las bases piden impacto y mis clientes me dan adjetivos. Busco a alguien que los convierta en números honestos.',
          ca: 'Les bases demanen impacte i els meus clients em donen adjectius. Busco algú que els converteixi en números honestos.',
          en: 'The calls ask for impact and my clients hand me adjectives. I need someone to turn those into honest numbers.',
        },
        specialties: ['social-impact.impact-measurement'],
        keywords: {
          es: ['indicadores', 'impacto social', 'evaluación'],
          ca: ['indicadors', 'impacte social', 'avaluació'],
          en: ['indicators', 'social impact', 'evaluation'],
        },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
      {
        title: {
          es: 'Revisión nativa de propuestas en inglés',
          ca: 'Revisió nativa de propostes en anglès',
          en: 'Native check of English proposals',
        },
        description: {
          es: 'Unas cuarenta páginas, dos o tres veces al año, con la fecha límite encima. Se avisa con tiempo y se invita a comer.',
          ca: 'Unes quaranta pàgines, dues o tres vegades l’any, amb la data límit a sobre. S’avisa amb temps i es convida a dinar.',
          en: 'About forty pages, two or three times a year, close to the deadline. Fair warning given and lunch on me.',
        },
        specialties: ['translation-and-languages.native-revision'],
        keywords: {
          es: ['inglés', 'revisión', 'propuestas europeas'],
          ca: ['anglès', 'revisió', 'propostes europees'],
          en: ['English', 'proofreading', 'European proposals'],
        },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    learns: [],
  },
  {
    id: 'b2b-sales-trainer',
    sector: 'sales-and-administration',
    role: { es: 'Formador de ventas B2B', ca: 'Formador de vendes B2B', en: 'B2B sales trainer' },
    roleFeminine: { es: 'Formadora de ventas B2B', ca: 'Formadora de vendes B2B', en: 'B2B sales trainer' },
    pitches: {
      es: [
        'Enseño a vender a quienes dicen «yo no sirvo para vender».',
        'Menos discurso y más preguntas: así se cierran las visitas comerciales.',
      ],
      ca: [
        'Ensenyo a vendre a qui diu «jo no serveixo per vendre».',
        'Menys discurs i més preguntes: així es tanquen les visites comercials.',
      ],
      en: [
        'I teach selling to people who say “I’m no good at selling”.',
        'Less talking, more asking: that’s how sales visits end in a yes.',
      ],
    },
    bio: {
      es: 'Vendí cintas transportadoras por los polígonos de Rubí y Martorell durante doce años, con el maletero lleno de catálogos. Ahora entreno a equipos técnicos, consultoras pequeñas y fabricantes que tienen buen producto y pánico al teléfono. En mis talleres se llama de verdad, con clientes de verdad, y luego hay bocadillos.',
      ca: 'Vaig vendre cintes transportadores pels polígons de Rubí i Martorell durant dotze anys, amb el maleter ple de catàlegs. Ara entreno equips tècnics, consultores petites i fabricants que tenen bon producte i pànic al telèfon. Als meus tallers es truca de debò, a clients de debò, i després hi ha entrepans.',
      en: 'I sold conveyor belts round the industrial estates of Rubí and Martorell for twelve years, with a boot full of catalogues. Now I coach technical teams, small consultancies and manufacturers with a good product and a fear of the phone. In my workshops we make real calls to real clients, and then there are sandwiches.',
    },
    companies: ['Trucada Freda Formació', 'Visita de Dimarts', 'Maleter Ple Vendes'],
    offers: [
      {
        title: {
          es: 'Taller de ventas para equipos técnicos',
          ca: 'Taller de vendes per a equips tècnics',
          en: 'Sales workshop for technical teams',
        },
        description: {
          es: 'Dos mañanas con guiones propios, llamadas reales y una revisión al cabo de un mes para ver qué ha quedado.',
          ca: 'Dos matins amb guions propis, trucades reals i una revisió al cap d’un mes per veure què n’ha quedat.',
          en: 'Two mornings with your own scripts, real calls and a check a month later to see what stuck.',
        },
        specialties: ['education-and-training.corporate-training'],
        keywords: {
          es: ['formación comercial', 'venta consultiva', 'equipos técnicos', 'llamadas'],
          ca: ['formació comercial', 'venda consultiva', 'equips tècnics', 'trucades'],
          en: ['sales training', 'consultative selling', 'technical teams', 'calls'],
        },
        level: 'expert',
        priceHint: { es: 'desde 700 €', ca: 'des de 700 €', en: 'from €700' },
      },
      {
        title: {
          es: 'Orden en el embudo comercial',
          ca: 'Ordre a l’embut comercial',
          en: 'Putting order in your pipeline',
        },
        description: {
          es: 'Una reunión semanal de treinta minutos con tu equipo: qué está vivo, qué está muerto y qué lleva en «pendiente» desde marzo.',
          ca: 'Una reunió setmanal de trenta minuts amb el teu equip: què és viu, què és mort i què fa des del març que està «pendent».',
          en: 'A thirty-minute weekly meeting with your team: what’s alive, what’s dead and what has been “pending” since March.',
        },
        specialties: ['sales-and-administration.sales-management'],
        keywords: {
          es: ['dirección comercial', 'embudo', 'seguimiento', 'objetivos'],
          ca: ['direcció comercial', 'embut', 'seguiment', 'objectius'],
          en: ['sales management', 'pipeline', 'follow-up', 'targets'],
        },
        level: 'expert',
        priceHint: { es: 'desde 350 € al mes', ca: 'des de 350 € al mes', en: 'from €350 a month' },
      },
      {
        title: {
          es: 'Un CRM que el equipo use',
          ca: 'Un CRM que l’equip faci servir',
          en: 'A CRM your team will use',
        },
        description: {
          es: 'Configuro Pipedrive o HubSpot con cinco fases y los campos justos. Si hacen falta más de dos minutos, nadie lo rellena.',
          ca: 'Configuro Pipedrive o HubSpot amb cinc fases i els camps justos. Si calen més de dos minuts, ningú no l’omple.',
          en: 'I set up Pipedrive or HubSpot with five stages and only the fields you need. If it takes over two minutes, nobody fills it in.',
        },
        specialties: ['sales-and-administration.crm'],
        keywords: {
          es: ['CRM', 'Pipedrive', 'HubSpot', 'fases de venta'],
          ca: ['CRM', 'Pipedrive', 'HubSpot', 'fases de venda'],
          en: ['CRM', 'Pipedrive', 'HubSpot', 'sales stages'],
        },
        level: 'average',
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    seeks: [
      {
        title: {
          es: 'Edición de vídeos cortos de formación',
          ca: 'Edició de vídeos curts de formació',
          en: 'Editing for short training videos',
        },
        description: {
          es: 'Tengo once horas grabadas en talleres y necesito veinte piezas de dos minutos con subtítulos.',
          ca: 'Tinc onze hores gravades en tallers i necessito vint peces de dos minuts amb subtítols.',
          en: 'I’ve got eleven hours of workshop footage and need twenty two-minute clips with subtitles.',
        },
        specialties: ['audiovisual.video-editing'],
        keywords: {
          es: ['edición de vídeo', 'subtítulos', 'formación'],
          ca: ['edició de vídeo', 'subtítols', 'formació'],
          en: ['video editing', 'subtitles', 'training'],
        },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
      {
        title: {
          es: 'Pasar mi taller a curso en línea',
          ca: 'Convertir el meu taller en curs virtual',
          en: 'Turning my workshop into e-learning',
        },
        description: {
          es: 'Quiero un curso de cuatro semanas en Moodle, con ejercicios, para quien no puede venir un martes.',
          ca: 'Vull un curs de quatre setmanes a Moodle, amb exercicis, per a qui no pot venir un dimarts.',
          en: 'I want a four-week Moodle course, with exercises, for people who can’t make a Tuesday.',
        },
        specialties: ['education-and-training.elearning'],
        keywords: {
          es: ['elearning', 'Moodle', 'curso en línea', 'ejercicios'],
          ca: ['elearning', 'Moodle', 'curs en línia', 'exercicis'],
          en: ['e-learning', 'Moodle', 'online course', 'exercises'],
        },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    learns: [],
  },
  {
    id: 'virtual-assistant',
    sector: 'sales-and-administration',
    role: { es: 'Asistente virtual', ca: 'Assistent virtual', en: 'Virtual assistant' },
    roleFeminine: { es: 'Asistente virtual', ca: 'Assistent virtual', en: 'Virtual assistant' },
    pitches: {
      es: [
        'Agenda, correo y facturas de quien trabaja por su cuenta y ya no llega a todo.',
        'Me quedo con los 1.400 correos sin leer. Alguien tenía que hacerlo.',
      ],
      ca: [
        'Agenda, correu i factures de qui treballa pel seu compte i ja no arriba a tot.',
        'Em quedo els 1.400 correus sense llegir. Algú ho havia de fer.',
      ],
      en: [
        'Diary, inbox and invoices for people who work solo and can’t keep up any more.',
        'I’ll take your 1,400 unread emails. Someone had to.',
      ],
    },
    bio: {
      es: 'Durante años llevé la administración de una escuela de danza en Sabadell, donde aprendí a cuadrar horarios imposibles. Ahora ayudo a psicólogas, arquitectos y conferenciantes con la agenda, los viajes y las facturas que no se atreven a reclamar. Uso Notion, Google Workspace y una libreta de papel que nunca se queda sin batería.',
      ca: 'Durant anys vaig portar l’administració d’una escola de dansa a Sabadell, on vaig aprendre a quadrar horaris impossibles. Ara ajudo psicòlogues, arquitectes i conferenciants amb l’agenda, els viatges i les factures que no gosen reclamar. Faig servir Notion, Google Workspace i una llibreta de paper que mai no es queda sense bateria.',
      en: 'For years I ran the office of a dance school in Sabadell, where I learnt to make impossible timetables fit. Now I help psychologists, architects and public speakers with their diaries, travel and the invoices they don’t dare chase. I use Notion, Google Workspace and a paper notebook that never runs out of battery.',
    },
    companies: [],
    offers: [
      {
        title: {
          es: 'Agenda y correo bajo control',
          ca: 'Agenda i correu sota control',
          en: 'Diary and inbox under control',
        },
        description: {
          es: 'Cada mañana filtro el correo, confirmo citas y te dejo una lista con las tres cosas que solo tú puedes contestar.',
          ca: 'Cada matí filtro el correu, confirmo cites i et deixo una llista amb les tres coses que només pots contestar tu.',
          en: 'Each morning I sort your email, confirm appointments and leave a list of the three things only you can answer.',
        },
        specialties: ['sales-and-administration.virtual-assistance'],
        keywords: {
          es: ['asistencia virtual', 'agenda', 'correo electrónico', 'Google Workspace'],
          ca: ['assistència virtual', 'agenda', 'correu electrònic', 'Google Workspace'],
          en: ['virtual assistance', 'diary management', 'email', 'Google Workspace'],
        },
        level: 'expert',
        priceHint: { es: 'desde 22 € la hora', ca: 'des de 22 € l’hora', en: 'from €22 an hour' },
      },
      {
        title: {
          es: 'Facturas enviadas, archivadas y cobradas',
          ca: 'Factures enviades, arxivades i cobrades',
          en: 'Invoices sent, filed and paid',
        },
        description: {
          es: 'Emito facturas, ordeno gastos para la gestoría y recuerdo los cobros con una amabilidad que da resultado.',
          ca: 'Emeto factures, endreço despeses per a la gestoria i recordo els cobraments amb una amabilitat que dona resultat.',
          en: 'I issue invoices, sort expenses for your accountant and chase payments with a politeness that works.',
        },
        specialties: ['sales-and-administration.back-office'],
        keywords: {
          es: ['facturación', 'gastos', 'cobros', 'archivo'],
          ca: ['facturació', 'despeses', 'cobraments', 'arxiu'],
          en: ['invoicing', 'expenses', 'payment reminders', 'filing'],
        },
        level: 'expert',
        priceHint: { es: 'desde 90 € al mes', ca: 'des de 90 € al mes', en: 'from €90 a month' },
      },
      {
        title: {
          es: 'Viajes de trabajo bien atados',
          ca: 'Viatges de feina ben lligats',
          en: 'Work trips with no loose ends',
        },
        description: {
          es: 'Trenes, hotel cerca de la sala y un plan B por si hay huelga. Todo en una hoja que cabe en el bolsillo.',
          ca: 'Trens, hotel a prop de la sala i un pla B per si hi ha vaga. Tot en un full que cap a la butxaca.',
          en: 'Trains, a hotel near the venue and a plan B in case of strikes. All on one sheet that fits in your pocket.',
        },
        specialties: [],
        keywords: {
          es: ['viajes de trabajo', 'reservas', 'itinerario'],
          ca: ['viatges de feina', 'reserves', 'itinerari'],
          en: ['business travel', 'bookings', 'itinerary'],
        },
        level: 'average',
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    seeks: [
      {
        title: {
          es: 'Contrato sencillo para mis clientes',
          ca: 'Contracte senzill per als meus clients',
          en: 'A simple contract for my clients',
        },
        description: {
          es: 'Horas, confidencialidad y qué pasa cuando me escriben un domingo. Con tres páginas me basta.',
          ca: 'Hores, confidencialitat i què passa quan m’escriuen un diumenge. Amb tres pàgines en tinc prou.',
          en: 'Hours, confidentiality and what happens when they message on a Sunday. Three pages will do.',
        },
        specialties: ['legal.contracts'],
        keywords: {
          es: ['contrato de servicios', 'confidencialidad', 'horarios'],
          ca: ['contracte de serveis', 'confidencialitat', 'horaris'],
          en: ['service agreement', 'confidentiality', 'working hours'],
        },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    learns: [
      {
        title: {
          es: 'Automatizar tareas con Make',
          ca: 'Automatitzar tasques amb Make',
          en: 'Automating small tasks with Make',
        },
        description: {
          es: 'Copio los mismos datos de un formulario a tres sitios. Sospecho que una máquina lo haría mientras meriendo.',
          ca: 'Copio les mateixes dades d’un formulari a tres llocs. Sospito que una màquina ho faria mentre bereno.',
          en: 'I copy the same form data into three places. I suspect a machine could do it while I have my tea.',
        },
        specialties: ['software-and-mobile.automation-and-integrations'],
        keywords: {
          es: ['Make', 'formularios', 'automatización', 'Notion'],
          ca: ['Make', 'formularis', 'automatització', 'Notion'],
          en: ['Make', 'forms', 'automation', 'Notion'],
        },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
  },
];
