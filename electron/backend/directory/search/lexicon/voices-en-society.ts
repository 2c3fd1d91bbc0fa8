import type { Lexicon } from './lexicon.types';

/** Causes, science and the public: what people say in English who do not know what the trade is called. */
export const voicesEnSociety: Lexicon = {
  'communication.press-and-media-relations': `
    local paper / appear on television / reporters at the opening / article about our cheese / page in the paper / write about our shop`,
  'communication.communication-strategy': `
    tone of voice for the organisation / messages all over the place / explain ourselves better / every leaflet says something different`,
  'communication.social-media-management': `
    run our accounts / linkedin page dead / keep our profiles alive`,
  'communication.social-content': `
    carousel posts / texts and photos for the feed / content batch`,
  'communication.influencer-marketing': `
    youtubers talk about us / send samples to bloggers / foodies invite`,
  'communication.internal-communication': `
    staff find out last / staff find out from outside / tell the staff about changes / head office and branches disconnected / town hall meeting with staff / didn't hear about the shifts / half the staff didn't hear`,
  'communication.crisis-and-reputation': `
    bad reviews / being slated online / angry customers on twitter / someone is slandering us / food poisoning in the press / fake reviews / our name dragged through the mud / posts lies / spreading lies / badmouthing`,
  'communication.public-affairs': `
    get the council to listen / meet the minister / influence the law / amendments to the bill / new regulation will ruin our sector / institutional relations`,
  'communication.personal-branding': `
    my linkedin profile / my name as a brand / professional profile online`,
  'communication.spokesperson-training': `
    freeze in front of journalists / practise the interview / talk to reporters / radio interview nerves`,
  'communication.cause-communication': `
    campaign against racism / tell the story of refugees with dignity / charity's voice / signatures for the petition`,
  'marketing.marketing-strategy': `
    launch my product / compete on more than price / target audience / nobody comes in the shop plan / reach young people / value proposition / stand out from competitors`,
  'marketing.seo': `
    google doesn't show my site / only the rivals come up / type our trade / only competitors show up`,
  'marketing.local-seo': `
    appear on the map / my business profile / tourists find us on the map / pin on the map / neighbourhood searches`,
  'marketing.search-ads': `
    pay google / quality score`,
  'marketing.email-marketing': `
    emails end up in spam`,
  'marketing.content-marketing': `
    blog brings clients / downloadable guide / editorial calendar / ebook to get leads / white papers`,
  'marketing.web-analytics': `
    track clicks / cookies lower the data / which page they leave`,
  'marketing.funnels-and-conversion': `
    visitors don't leave their details / sign up for the free trial / turn visitors into customers / lead scoring / abandon the form / trial users don't pay / leads go cold`,
  'marketing.advertising-campaigns': `
    radio spot / advert on television / launch campaign / cinema ad`,
  'marketing.market-research': `
    focus group / survey of shoppers / test a new product with consumers / opinion poll / enough customers in this neighbourhood`,
  'science-and-research.research-statistics': `
    significant difference / analyse the trial data / r studio / clinical data stats / variables and tables for my thesis / doctor's study numbers`,
  'science-and-research.clinical-and-regulatory': `
    patients in the study / health app certified / leaflet of the medicine / informed consent trial`,
  'science-and-research.papers-and-research-support': `
    publish in a journal / scientific article / reviewers rejected my article / research grant application / write up the study / latex / cover letter to the editor`,
  'science-and-research.biotech-and-bioinformatics': `
    microbiome / biological samples / bioreactor`,
  'science-and-research.agronomy': `
    farm yields / orchard / land to cultivate / mildew / treat the olive fly / eating the leaves / tomatoes leaves / tomato plants / eating our tomatoes`,
  'science-and-research.nature-and-biodiversity': `
    birds on the estate / wolves / bees disappearing / pond wildlife / insects hotel / turtle / dune restoration / wind farm birds / stream without frogs / fewer swallows`,
  'science-and-research.social-research': `
    interviews with neighbours about / survey of households / oral history / life stories / diagnosis of the neighbourhood / study of poverty / focus groups with residents / what migrants need study / local memory / qualitative study / questionnaire to families / study on loneliness / needs assessment of the district`,
  'science-and-research.food-science-and-safety': `
    shelf life / analyse the product in the lab / nutritional table / mould in the jam / nutrition label / laboratory analysis of food / product separates / ph of the sauce / texture of the yoghurt / packaged in modified atmosphere`,
  'science-and-research.science-communication': `
    explain science to children / explain climate change simply / science podcast / press note for our paper`,
  'science-and-research.logistics-consulting': `
    warehouse in chaos / routes for the vans / warehouse layout / stock-outs / last mile / trucks half-empty / delivery costs eat the margin / order picking / goods arrive late`,
  'science-and-research.mobility-and-transport': `
    parking problem / employees come by car / bikes for staff / parking spaces study / walk to school / loading zone / queue of cars in front of the school / parents' cars / cars at the school gate`,
  'social-impact.nonprofit-management': `
    association papers / treasurer of the association / minutes of the assembly / foundation patrons / ngo runs badly / parents' association / club papers / members' register / neighbourhood association papers / ngo strategic plan`,
  'social-impact.fundraising': `
    members who give monthly / charity concert / raise money for the children's hospital / solidarity campaign / charity auction / hand to mouth shelter`,
  'social-impact.social-projects': `
    project for single mothers / newly arrived young people / children at risk / lonely old people / young people out of school / school dropouts / women victims / street educator / drug users / social worker / support families in the neighbourhood / old people alone project`,
  'social-impact.international-cooperation': `
    well in mali / project in bolivia / ngo abroad / fair trade project / identification mission / emergency abroad / logical framework / hospital in ethiopia / overseas volunteers / saharawi / women's cooperative in`,
  'social-impact.impact-measurement': `
    impact report`,
  'social-impact.equality-and-gender': `
    inclusive language / wage register / sexist comments / sexist jokes / work-life balance women`,
  'social-impact.inclusion-and-disability': `
    deaf visitors / blind visitors / easy to read / reserved quota / accessible museum / two per cent quota / special employment centre / mental health inclusion / autistic visitors / blind people in the theatre / reduced mobility / cognitive accessibility`,
  'social-impact.participation-and-facilitation': `
    hundred neighbours agree / facilitate a meeting / people talk and decide / meetings go on forever / post-its and everyone speaks / assembly always the same speak / listen to all the members / meetings without results / group dynamics`,
  'social-impact.cooperatives-and-social-economy': `
    energy community / work without bosses / coop statutes / social market / social currency / workers take over the firm / community supermarket / time bank / ethical finance coop`,
  'social-impact.responsible-business': `
    green plan / 2030 agenda / climate plan / non-financial report`,
  'social-impact.community-and-volunteering': `
    community manager of the space / welcome newcomers to the neighbourhood / bring members together / activities for the members / forum members / rent a desk without saying hello / saying hello to one another / leave without saying hello / desk neighbours`,
};
