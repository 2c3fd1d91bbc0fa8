import type { Lexicon } from './lexicon.types';

/** Languages and writing: what people say in Catalan who do not know what the trade is called. */
export const voicesCaWords: Lexicon = {
  'translation-and-languages.legal-and-sworn': `
    escriptura en alemany / documents per casar-me a fora / notes de l'institut en alemany / universitat de fora demana papers`,
  'translation-and-languages.technical-and-medical': `
    manual en alemany / fitxa tècnica en / article mèdic en / documents d'enginyeria en / instruccions en cinc idiomes / protocol clínic en`,
  'translation-and-languages.commercial': `
    web en anglès / carta en anglès / catàleg en alemany / traduir el web / correus en francès a clients / menú per a turistes / butlletí en dues llengües / presentació en anglès / rètols en anglès / carta en quatre idiomes / passar-ho a l'anglès / etiquetes en cinc idiomes / turistes no entenen la carta / alemanys no entenen / turistes alemanys carta / no entenen la carta`,
  'translation-and-languages.localization': `
    programa en català / joc en català / adaptar a llatinoamèrica / web en deu idiomes / interfície en català / versió àrab / espanyol de mèxic / plataforma en portuguès / multiidioma`,
  'translation-and-languages.literary': `
    obra de teatre al català / còmic al català / cançons traduir`,
  'translation-and-languages.subtitling-and-dubbing': `
    text sota el vídeo`,
  'translation-and-languages.interpreting': `
    reunió amb proveïdor xinès / negociar en alemany / no parla català reunió / famílies àrabs tutoria / jornada en dues llengües / trucada en francès / algú que parli rus / visita de corea / només parla àrab`,
  'translation-and-languages.sign-language': `
    pares sords`,
  'translation-and-languages.transcription': `
    acta a partir de l'àudio / paraula per paraula / cintes a text / grups de discussió passar a text`,
  'translation-and-languages.native-revision': `
    el meu anglès fluixeja / correu en alemany corregir / article en anglès abans d'enviar`,
  'translation-and-languages.language-classes': `
    alemany des de zero / intercanvi lingüístic / anglès per a cambrers / perdre la vergonya de parlar / anglès per telèfon / demanar un cafè en un altre idioma / em costa parlar idioma / defensar-me en anglès`,
  'writing-and-editing.copywriting': `
    text de la portada / carta de venda / nom del negoci / explicar-les amb gràcia`,
  'writing-and-editing.content-and-blog': `
    articles per al blog / notícies per al web / articles del sector / consells articles / textos del butlletí`,
  'writing-and-editing.proofreading': `
    repassar el català`,
  'writing-and-editing.ghostwriting': `
    escriure les memòries / jo parlo i tu escrius / llibre de família / articles firmats per mi / la tieta va viure la guerra / vida en paper`,
  'writing-and-editing.book-publishing': `
    impressió sota demanda / publicar poemes / editar el llibre de cuina / trobar editorial / publicar el diari de l'avi / agent literària / poemes de la mare`,
  'writing-and-editing.manuscript-development': `
    personatges no funcionen / novel·la a mitges / full en blanc / els amics només diuen que és bonic / dues-centes pàgines opinió`,
  'writing-and-editing.scriptwriting': `
    escriure l'obra / guió del podcast / pastorets / trama de la sèrie / text de l'audioguia`,
  'writing-and-editing.technical-writing': `
    preguntes freqüents / manual de la màquina / explicar com funciona per escrit`,
  'writing-and-editing.ux-writing-and-plain-language': `
    botons i missatges de l'app / lectura fàcil / paraules senzilles / text legal entenedor / burocràtic / circulars de l'ajuntament / àvies no entenen / no entenen les circulars`,
  'writing-and-editing.corporate-reports': `
    memòria de l'entitat / memòria per a l'ajuntament / llibre de l'aniversari text / presentar el projecte per escrit`,
  'writing-and-editing.journalism': `
    cobrir l'acte per escrit / notícies locals / escriure un reportatge / entrevistar els fundadors / columna d'opinió / periodisme de dades`,
};
