import type { Lexicon } from './lexicon.types';

/** Situations and papers that lead to law, tax, labour and finance, as customers name them. */
export const errandsMoney: Lexicon = {
  'legal.contracts': `
    contracte amb un client / client contract / contrato de colaboración / contracte de col·laboració /
    collaboration agreement / services agreement / m'han passat un contracte / sent me a contract / antes de firmar /
    abans de signar / firmar sin leer / cláusulas / clàusules / clauses / acord de confidencialitat / non-disclosure /
    confidentiality agreement / penalización por incumplimiento / contrato en inglés revisar / trabajar sin contrato /
    treballar sense contracte / working without a contract / trato de palabra / tracte de paraula / verbal agreement /
    terms of service / redactar un contracte / draft a contract / revisar un contracte / romper el contrato /
    trencar el contracte / rescindir el contracte / distribution agreement / agencia contrato / exclusividad /
    exclusivitat / exclusivity / multinacional me hace firmar / abogado mercantil / advocada mercantil /
    commercial lawyer / contrato entre freelances / presupuesto aceptado y firma / compraventa de empresa contrato /
    préstamo entre particulares contrato`,
  'legal.company-law': `
    shareholders' agreement / socio quiere irse / un soci vol marxar / co-founder wants out / partner is leaving /
    soci que plega / push out a partner / quina part té cadascú / reparto de la empresa entre socios /
    repartir l'empresa / junta de socios / junta de socis / shareholders' meeting / administrador únic /
    sole director / notari / notary / articles / ampliació de capital / capital increase / disolver la sociedad /
    dissoldre la societat / close down the company / liquidar la empresa / liquidar l'empresa / fusionar empreses /
    constituir sociedad abogado / compliance penal / inversor entra en el capital / entrada de un inversor /
    phantom shares / conflicto societario / socios al cincuenta por ciento`,
  'legal.data-protection': `
    LOPDGDD / delegat de protecció de dades / política de privacitat / consentimiento para usar datos /
    dades de pacients / patients' data / photos of children permission / esborrar les meves dades / delete my data /
    delete their data / borrar datos de un cliente / dret a l'oblit / agència de protecció de dades / AEPD /
    multa por datos / multa per dades / data fine / bretxa de dades / fuga de datos / videovigilància / CCTV /
    cámaras en la tienda / càmeres a la botiga / cameras in the shop / mandar publicidad sin permiso /
    registro de actividades de tratamiento / encargado del tratamiento / currículums guardados /
    datos en la nube de EEUU / lista de correos comprada`,
  'legal.digital-law': `
    aviso legal / textos legales de la web / política de cookies / cookie banner / banner de cookies /
    condiciones de venta online / condicions de venda / terms of sale / términos y condiciones / termes i condicions /
    derecho digital / dret digital / digital law / internet lawyer / abogado de internet / ecommerce legal /
    sorteo en instagram bases legales / bases del sorteo / giveaway rules / me han suplantado en internet /
    perfil falso con mi nombre / defamation online / insultos en redes denuncia / reseña difamatoria /
    quitar una reseña legalmente / delito informático / ciberacoso / ciberassetjament / llicència de programari /
    software licence / open source licence / contrato SaaS / condiciones de la app / legal de mi app /
    inteligencia artificial legal / han copiado mi web / copied my website / DSA`,
  'legal.trademarks-and-patents': `
    registrar la marca comercial / register my brand / trademarks / register the name / protegir el nom /
    otro usa mi nombre / algú fa servir el nostre nom / someone uses our name / usa el mismo nombre /
    nombre igual al mío / mismo nombre que mi tienda / copian el logo / copien el logotip / copy our logo /
    imitan mi producto / imiten el meu producte / counterfeits / patents / patentar un invento / patentar un invent /
    patent an invention / invento / invent / invention / modelo de utilidad / model d'utilitat /
    diseño industrial registrado / disseny industrial registrat / registered design / propietat industrial /
    industrial property / agente de la propiedad industrial / oposició de marca / opposition /
    carta de una empresa que no use el nombre / nombre comercial / denominación de origen / secreto industrial /
    trade secret`,
  'legal.copyright-and-image-rights': `
    propiedad intelectual / propietat intel·lectual / intellectual property / IP lawyer / cessió de drets /
    licensing my work / han usado mi foto / han fet servir la meva foto / plagi / plagiarism / plagiado / plagiat /
    me han plagiado / m'han plagiat / copied my illustration / copian mi obra / canción usar en vídeo permiso /
    música con derechos / licence a song / registro de la propiedad intelectual / registrar una obra /
    registrar un guion / registrar un guió / register a script / contracte editorial / autor no cobra /
    drets del meu llibre / salgo en un anuncio sin permiso / surto en un anunci / uso de imágenes de internet /
    imágenes bajadas de internet / getty me reclama / getty images letter / obra por encargo derechos /
    who owns the code / voz clonada / fotos de IA derechos`,
  'legal.immigration': `
    papeles para quedarme / papers per quedar-me / stay in the country / visa expires / se me acaba el visado /
    se m'acaba el visat / estancia por estudios / student visa / estudiante a trabajo / golden visa / arraigo social /
    nacionalitat espanyola / Spanish nationality / CCSE / DELE / pareja de un europeo / partner visa /
    portar els pares / reagrupación / asil / refugiados / hire a non-EU worker / soy argentina / sóc colombiana /
    multa por estancia / cita de huellas / cita para el NIE / TIE appointment / empadronarme / empadronar-me /
    blue card / autorización de residencia / emigrar / settle in Spain`,
  'legal.employment-disputes': `
    despedida / acomiadada / finiquito / liquidació / settlement pay / horas extra sin pagar /
    hores extres no pagades / no me pagan el sueldo / no em paguen el sou / wages not paid / advocat laboralista /
    assetjament a la feina / harassment at work / baja médica y despido / acomiadament estant de baixa /
    embarazada y despedida / embarassada / pregnant and dismissed / falsa autónoma / falsa autònoma /
    bogus self-employment / demandar a mi empresa / demandar l'empresa / sue my employer /
    demanda de un extrabajador / un exempleat ens denuncia / former employee claims / conciliación laboral SMAC /
    juzgado social / jutjat social / ERE / vacaciones no disfrutadas / vacances no pagades /
    me han bajado la categoría / sanción en el trabajo / sanció / contrato temporal en fraude / convenio no cumplen /
    no em cuadra el finiquito / no me cuadra lo que me pagan / what they paid me doesn't add up /
    reducción de jornada denegada / comité de empresa / invalidez`,
  'legal.family-and-inheritance': `
    separarme / separar-me / mi ex no paga / el meu ex no paga / ex doesn't pay / hermanos y la casa /
    germans i la casa / brothers and sisters and the house / casa de mis padres hermanos /
    no se ponen de acuerdo con la herencia / no es posen d'acord amb l'herència / can't agree about the house /
    sin testamento / sense testament / legítima / llegítima / impuesto de sucesiones / impost de successions /
    inheritance tax / donación a los hijos / donació als fills / donation / capitulaciones matrimoniales /
    capítols matrimonials / prenuptial / registered partnership / vender casa heredada hermanos / incapacitación /
    persona con demencia tutela / demencia y papeles / poder notarial familia / vacaciones con los hijos / menores /
    mediación familiar / mediació familiar / aceptar la herencia / acceptar l'herència / deudas del difunto /
    violencia doméstica abogada`,
  'legal.property-and-planning': `
    tenancy / no me devuelven la fianza / no em tornen la fiança / won't return my deposit / propietari del pis /
    subida de alquiler / okupas / veí sorollós / noisy neighbour / obra sin permiso del vecino /
    obras en la comunidad / humedades del vecino / filtraciones del vecino / local en alquiler contrato /
    lloguer del local / commercial lease / contracte d'arres / comprar un piso abogado / comprar pis advocat /
    buying a flat lawyer / registre de la propietat / lindes / partions / boundary / servidumbre de paso /
    servitud de pas / suelo urbanizable / expediente urbanístico / orden de derribo /
    constructor dejó la obra a medias / constructor desaparegut / builder left / reclamación al constructor /
    plusvalía / gastos de hipoteca / comunidad de propietarios demanda / división de la casa / proindiviso`,
  'legal.disputes-and-debts': `
    client no paga / client hasn't paid / owe me money / factura impagada / factura impagada de fa mesos /
    unpaid invoices / reclamar una factura / reclamar una factura impagada / ahogada por las deudas /
    segunda oportunidad / second chance law / concurs de creditors / monitori / demanda judicial / sue / trial /
    penal / criminal lawyer / denúncia / report to the police / accident indemnització / accident compensation /
    negligència mèdica / estafada / estafa per internet / scam / fraude / embargament / seized account / multas /
    multes / fines / aerolínea / banco me cobró / usura / consumidor / consumidors / morosidad /
    obra mal hecha reclamar`,
  'tax-and-labour.freelancer-taxes': `
    autónomo / autónoma / autònom / autònoma / freelancer / self-employed / asesoría / assessoria / accountant /
    trimestral / trimestres / trimestrals / quarterly / model 303 / modelo 130 / deducir gastos / deduir despeses /
    deduct expenses / qué gastos puedo desgravar / what can I deduct / facturas de autónomo / factures d'autònom /
    cuota de autónomos / social security fee / recibo de autónomos / declarar ingresos de / declarar ingressos /
    declare my income / epígrafe / epígraf / libro de gastos / me retraso con el iva / facturo poco /
    facturas con retención / llevar los impuestos / portar els impostos / comptable per a autònoms /
    artista autónoma impuestos / compagino nómina y freelance / pluriactividad`,
  'tax-and-labour.income-tax-return': `
    renta / do my tax return / borrador de hacienda / esborrany / me sale a pagar / em surt a pagar /
    me sale a devolver / em surt a tornar / deducción por alquiler / deducció per lloguer / deducción maternidad /
    vender piso y renta / vendre el pis i la renda / criptomonedas en la renta / criptomonedes a la renda /
    crypto on my tax return / acciones y renta / dividends / ganancias patrimoniales / guanys patrimonials /
    capital gains / alquiler de un piso declarar / lloguer d'un pis declarar / rental income / patrimoni /
    wealth tax / modelo 100 / campaña de la renta / campanya de la renda / declaración conjunta /
    declaració conjunta / complementaria / renta web / hijos a cargo deducción / donativos desgravar`,
  'tax-and-labour.bookkeeping': `
    contador / contadora / llevar los libros / que me lleven las cuentas / em cal que algú em porti els comptes /
    ledger / journal entries / cuenta de resultados / compte de resultats / profit and loss /
    caja de zapatos de tickets / capsa de tiquets / facturas en una carpeta / factures en una carpeta /
    books are behind / accounts don't balance / descuadre / contabilidad de una asociación /
    comptabilitat de l'entitat / charity accounts / pla comptable / quickbooks / xero / contaplus / a3con /
    amortizaciones / cierre contable / tancament comptable / year-end close / facturas de proveedores registrar`,
  'tax-and-labour.company-taxes': `
    corporate tax / model 200 / fiscalidad de la empresa / fiscalitat de l'empresa / company taxes /
    impuestos de la sociedad / impostos de la SL / taxes of my limited company / SL impuestos / gestoría de empresas /
    gestoria d'empreses / asesor fiscal / assessor fiscal / tax adviser / tax advisor / ahorrar impuestos /
    estalviar impostos / pay less tax / optimización fiscal / planificación fiscal / planificació fiscal /
    tax planning / dividendos a los socios / dividends als socis / sueldo del administrador / sou de l'administrador /
    retenciones de la empresa / IVA d'empresa / prorrata / holding fiscal / R&D tax credit / patent box /
    pagos fraccionados / asociación impuesto de sociedades / fundación fiscalidad / cierre fiscal / tancament fiscal /
    operaciones vinculadas / 347 / IAE`,
  'tax-and-labour.payroll': `
    fer les nòmines / pay my staff / run payroll / dar de alta a un empleado / dar de alta a una trabajadora /
    employment contract / contractar el primer treballador / TC1 / cotitzacions / contributions / conveni /
    graduat social / IRPF de la nómina / pagas extra / extra pay / empleada del hogar / treballadora de la llar /
    domestic worker / nanny contract / contratar camareros para el verano / contractar cambrers / hire waiters /
    contrato de prácticas / contracte de pràctiques / bajas y vacaciones nómina / dar de baja a un trabajador /
    sueldo neto y bruto / sou net / gross and net / siltra / red social`,
  'tax-and-labour.employment-advice': `
    asesoría laboral / assessoria laboral / employment advice / labour adviser / registro horario / control horari /
    fitxar / convenio colectivo / conveni col·lectiu / vacaciones y festivos / vacances i festius /
    reducción de jornada / telework agreement / permiso de paternidad / cómo echar a un empleado / coste de despedir /
    cost d'acomiadar / amonestar / absentismo / absentisme / absenteeism / modificar el horario de mis empleados /
    canviar horaris als treballadors / inspección de trabajo / bonificaciones por contratar /
    bonificacions per contractar / hiring incentives / tipo de contrato conviene / quin contracte em convé /
    which type of contract / subrogación / turnos y descansos ley / trabajador de baja qué hago`,
  'tax-and-labour.starting-up': `
    darme de alta / modelo 036 / 037 / RETA / constituir una SL / constituir una societat / set up a limited company /
    crear una empresa / crear una empresa legalment / incorporate / montar una SL / muntar una SL / autònom o SL /
    sole trader or limited / qué forma jurídica / quina forma jurídica / which legal form / pago único /
    pagament únic / lump-sum unemployment / tarifa plana nuevos / paperwork to start /
    qué papeles tengo que presentar / quins papers he de presentar / cif provisional / primera factura com a autònom /
    my first invoice / crear una asociación / fundar una associació / found an association / cooperativa crear /
    comunidad de bienes / comunitat de béns / denominación social / licencia fiscal / punto PAE /
    certificado digital para empezar / legalizar mi actividad`,
  'tax-and-labour.international-tax': `
    fiscalidad internacional / fiscalitat internacional / international tax / clientes en el extranjero factura /
    clients a l'estranger / invoice a US company / facturar a Estados Unidos / facturar fora d'Espanya /
    intracomunitari / VIES / ROI / one stop shop / inversión del sujeto pasivo / reverse charge /
    convenio de doble imposición / doble imposició / double taxation / doble tributación / residència fiscal /
    model 720 / 720 / ley Beckham / llei Beckham / beckham law / expatriado / expatriat / expat / expats /
    non-resident / modelo 210 / trabajo para una empresa extranjera / employer of record / EOR / W-8BEN /
    cobro en dólares / cobro en dòlars / paid in dollars / mudarme a Portugal impuestos / traslado fiscal /
    A1 certificado / two countries taxes`,
  'tax-and-labour.e-invoicing': `
    electronic invoicing / FACe / veri*factu / ley antifraude / llei antifrau / SII / e.FACT /
    facturar al ayuntamiento / facturar a l'ajuntament / invoice the council / invoice the public administration /
    factura en XML / programa homologado por hacienda / programa homologat / crea y crece / factura con QR /
    obligatorio facturar electrónicamente / obligatori facturar electrònicament / mandatory e-invoicing / DIR3 /
    firma electrónica facturas / peppol / software de facturación obligatorio`,
  'tax-and-labour.tax-inspections': `
    inspector de hacienda / carta de hacienda / requerimiento / notification from the tax office / recàrrec /
    surcharge / owe the tax office / aplazar el pago a hacienda / pay in instalments to the tax office /
    embargament d'hisenda / cuenta embargada / I never declared / recurso / recurs /
    reclamación económico-administrativa / TEAR / paralela / derivación de responsabilidad / comprobación de valores /
    aeat me pide / me piden facturas de hace años`,
  'tax-and-labour.social-security-benefits': `
    baixa maternal / maternity leave / paternidad prestación / prestació de paternitat / paternity pay /
    baja por enfermedad autónoma / baixa per malaltia / sick leave / disability benefit / retirement pension /
    cuánto me quedará de pensión / quant em quedarà de pensió / jubilación anticipada / jubilació anticipada /
    early retirement / jubilación activa / años cotizados / anys cotitzats / vida laboral / vida laboral informe /
    prestación por desempleo / prestació d'atur / cese de actividad / cessament d'activitat / ingreso mínimo vital /
    IMV / viudedad / viduïtat / widow's pension / dependencia grado / dependència / care allowance / mutua / mútua /
    INSS / SEPE / seguridad social trámites / seguretat social / base de cotización / grado de discapacidad /
    complemento a mínimos / lactancia prestación / parte de accidente`,
  'finance-and-funding.grants-and-subsidies': `
    dinero público / diners públics / public money / bases de la convocatoria / bases de la convocatòria /
    call for projects / sol·licitar un ajut / justificar una subvención / justificar una subvenció / bono digital /
    ajut per contractar / ajut per a autònoms / ajuts al comerç / termini de l'ajut / memoria de la subvención /
    memòria de la subvenció / CDTI / ENISA ayudas / Icub / OSIC / ayudas a la creación / ajuts a la creació /
    arts grant / ayuda de la diputación / ajut de la diputació / generalitat / ayuntamiento ayudas /
    ajuntament ajuts / aid scheme / plan de recuperación / dinero para digitalizar / diners per digitalitzar /
    dinero para placas / papeleo de la subvención / devolver la subvención / tornar la subvenció`,
  'finance-and-funding.european-projects': `
    EU project / erasmus+ / LIFE / creative europe / europa creativa / CERV / EIC / eic accelerator /
    fondos europeos / fons europeus / EU funding / consorci / work package / deliverables / propuesta europea /
    proposta europea / proposal for brussels / brussel·les / coordinador europeo / FEDER / FSE / call europea /
    convocatoria europea / grant agreement / justificación europea / audit europeo / dissemination /
    difusión del proyecto europeo`,
  'finance-and-funding.investment-rounds': `
    inversor / ronda d'inversió / pre-seed / levantar capital / aixecar capital / raise capital / raise funds /
    fundraising startup / mig milió / half a million / money to grow / dinero para crecer / diners per créixer /
    pitch para inversores / cap table / SAFE / nota convertible / convertible note / valoración pre-money / dilución /
    dilution / no conocemos inversores / no coneixem inversors / equity`,
  'finance-and-funding.crowdfunding': `
    mecenazgo / mecenatge / indiegogo / ulule / patreon campaña / campaña de crowdfunding / campanya de crowdfunding /
    crowdfunding campaign / recompenses / rewards / mecenas / mecenes / backers / financiar mi libro /
    finançar el llibre / preventa para financiar / prevenda / small donations from many / equity crowdfunding /
    crowdlending / financiar un documental / finançar un documental`,
  'finance-and-funding.business-loans': `
    préstamos / credit line / financiación bancaria / finançament bancari / bank finance / el banco no me da /
    bank refused / finançar maquinària / finance equipment / financiar el local / comprar una furgoneta a plazos /
    renting / factoring / confirming / anticipo de facturas / descompte de factures / invoice financing / ICF /
    avalis / avals / guarantor / microcrèdit / microloan / deuda bancaria / deute bancari / negociar amb el banc /
    negotiate with the bank / póliza / pòlissa de crèdit / working capital / tipos de interés empresa /
    préstamo participativo / finanzas éticas / coop57 / dinero para arrancar / diners per arrencar /
    money to get started`,
  'finance-and-funding.mortgages': `
    mortgages / bròquer hipotecari / comprar piso banco / comprar casa y el banco /
    banco dice que no para comprar casa / préstamo para la casa / préstec per al pis / home loan / home buyer /
    first home / entrada del pis / fixed rate / variable rate / canviar la hipoteca / remortgage /
    subrogación hipoteca / autónoma quiere hipoteca / autònoma hipoteca / self-employed mortgage /
    cuota de la hipoteca / quota de la hipoteca / monthly mortgage / hipoteca inversa / segunda residencia hipoteca`,
  'finance-and-funding.insurance': `
    corredora d'assegurances / se cae en mi local / cau al meu local / falls in my shop / slips and falls /
    no tengo nada contratado / no tinc res contractat / not covered / cubierto / cobert / assegurança del local /
    shop insurance / incendio / fire / inundación / flood / me robaron las cámaras / m'han robat el material /
    assegurança de vida / assegurança de salut / baja laboral seguro / income protection / ciberseguro /
    cyber insurance / seguro de mi furgoneta / assegurança de la furgoneta / assegurança de l'acte / event insurance /
    póliza cara / pòlissa cara / expensive premium / el seguro no me paga / perito del seguro / alquiler protegido /
    professional indemnity / D&O`,
  'finance-and-funding.personal-finance': `
    fons indexats / index funds / ETF / bolsa / borsa / stock market / acciones / accions / stocks / pla de pensions /
    pension plan / arribar a final de mes / asesor financiero / assessor financer / financial adviser / EAF /
    educación financiera / educació financera / financial education / pressupost familiar / ingresos irregulares /
    ingressos irregulars / irregular income / jubilarme con dinero / retirement savings / coixí / rainy day /
    patrimonio gestionar / roboadvisor`,
  'finance-and-funding.external-cfo': `
    fractional CFO / CFO externo / cfo extern / director financiero externo / directora financera externa /
    finance director / controller / control de gestió / management control / treasury / cashflow / flux de caixa /
    falta de liquidez / manca de liquiditat / vendemos mucho y no hay dinero / venem molt i no hi ha diners /
    selling a lot but no cash / sell more than ever and never any money / mai hi ha diners al compte /
    never any money in the account / never anything in the bank account / cuenta siempre a cero /
    compte sempre a zero / empty bank account / no sé si ganamos dinero / no sé si guanyem diners /
    not sure we are making money / pagar a proveedores a tiempo / pagar proveïdors / pay suppliers on time /
    presupuesto anual de la empresa / annual budget / cash forecast / informes para el consejo / board reporting /
    planificación financiera / planificació financera / financial planning / desviaciones presupuestarias /
    números de la empresa al día`,
  'finance-and-funding.financial-models-and-valuation': `
    pla financer / financial plan / proyecciones financieras / projeccions financeres / financial projections /
    valoración de empresas / valoració d'empreses / business valuation / cuánto vale mi empresa /
    quant val la meva empresa / valorar el negocio para vender / EBITDA / DCF / múltiplos / múltiples / CAC / LTV /
    runway / burn rate / escenarios financieros / escenaris financers / scenarios / excel financiero para inversores /
    números para inversores / numbers for investors / valoración de participaciones / TIR / VAN / payback /
    rentabilidad de una inversión / retorn de la inversió / ROI de un proyecto`,
  'finance-and-funding.accounts-audit': `
    auditor de cuentas / auditor de comptes / statutory audit / financial audit / auditar las cuentas /
    auditar els comptes / accounts audited / comptes auditats / cuentas auditadas / ROAC / censor de cuentas /
    revisión de cuentas / revisió de comptes / cuenta justificativa auditor / compte justificatiu auditor /
    subvención exige auditor / banco pide cuentas auditadas / fundación auditoría / fundació auditoria /
    revisión limitada / procedimientos acordados / agreed-upon procedures / auditoría de una subvención /
    independent auditor`,
};
