import type { Lexicon } from './lexicon.types';

/** Design and drawing: what people say in Catalan who do not know what the trade is called. */
export const voicesCaDesign: Lexicon = {
  'digital-product.ux-design': `
    massa clics / menú que ningú entén / formulari pesat`,
  'digital-product.ui-design': `
    pantalles del programa antiquades`,
  'digital-product.web-design': `
    web antiquat / web dels noranta / ens fa vergonya el web / maqueta de la pàgina / nova imatge del web`,
  'digital-product.app-design': `
    aspecte de l'app`,
  'digital-product.prototyping': `
    provar-ho abans de programar / ensenyar com funcionarà / simular les pantalles / prototip per ensenyar als inversors`,
  'digital-product.user-research': `
    entrevistar usuaris / conèixer els qui ho fan servir / parlar amb clients abans de construir`,
  'digital-product.usability-testing': `
    provar-ho amb gent gran / s'entén o no s'entén la pantalla / test amb usuaris`,
  'digital-product.product-management': `
    full de ruta / prioritzar funcionalitats / què entra a la propera versió / product owner`,
  'digital-product.design-systems': `
    mateixos botons a tot arreu / guia d'estil per a programadors`,
  'digital-product.service-design': `
    de la porta a la sortida / tràmits més senzills / mapa d'experiència`,
  'graphic-design.logo-and-identity': `
    la marca sembla casolana / canviar la imatge / cara de la marca / dibuix del rètol / el dibuix del negoci`,
  'graphic-design.print-materials': `
    targetes de visita / paperets per repartir / cartell de l'obra`,
  'graphic-design.editorial-design': `
    maquetar un llibre / coberta del llibre / llibre de receptes maquetar / portada del llibre / textos i fotos de la revista`,
  'graphic-design.packaging-and-labels': `
    etiqueta de la melmelada / capsa per a sabons / capsa de bombons`,
  'graphic-design.prepress-and-printing': `
    imprimir dos-cents exemplars`,
  'graphic-design.presentations-and-infographics': `
    resum visual d'una pàgina`,
  'graphic-design.social-and-digital-graphics': `
    miniatures de youtube / imatges per a les publicacions / gràfica per a stories`,
  'graphic-design.signage-and-large-format': `
    plafons de l'exposició`,
  'graphic-design.type-and-lettering': `
    lletra bonica / lletres a la paret / lletra per a la marca`,
  'graphic-design.art-direction': `
    imatge coherent de la campanya / aspecte de la revista`,
  'graphic-design.merchandising': `
    bosses de tela / un detall amb el nostre nom / detall per als assistents / record per als convidats`,
  'illustration.editorial-illustration': `
    coberta dibuixada / dibuixos per a la revista / il·lustrar un assaig / acudit gràfic / vinyeta del diari / dibuix satíric`,
  'illustration.childrens-books': `
    conte amb dibuixos / contes dibuixar / història d'una tortuga / li falten imatges / història per a petits`,
  'illustration.storyboard-and-concept-art': `
    dibuixar els plans abans de rodar / escenes dibuixades / dibuixos previs al rodatge / esbossos dels decorats`,
  'illustration.character-and-mascots': `
    bestiola simpàtica / monstre amable / emoticones pròpies`,
  'illustration.brand-and-advertising-illustration': `
    dibuixos en lloc de fotos / mapa il·lustrat / dibuixos per a la carta`,
  'illustration.scientific-and-technical': `
    secció de la màquina / dibuix per a l'article científic / làmina botànica / dibuix de la cirurgia`,
  'illustration.graphic-recording': `
    resum dibuixat / dibuixar el que es diu / mural de les idees`,
  'illustration.murals-and-street-art': `
    pintar la paret de l'escola / paret lletja / pintar amb la canalla una paret`,
  'illustration.portraits-and-commissions': `
    dibuixar els avis / dibuix a partir d'una foto / aquarel·la de la casa / retrat a l'oli`,
  'illustration.patterns-and-textiles': `
    estampats per a teles`,
};
