import type { Lexicon } from './lexicon.types';

/** Computers, data and the web: what people say in English who do not know what the trade is called. */
export const voicesEnDigital: Lexicon = {
  'data-and-ai.data-analysis': `
    understand our numbers / why sales fell / which customers leave / numbers I can't interpret / tickets sold by hour / sql queries / loyalty card figures`,
  'data-and-ai.business-intelligence': `
    live dashboard / indicators on a screen`,
  'data-and-ai.spreadsheets': `
    template to track expenses / sheet that adds up by itself / file has twenty tabs`,
  'data-and-ai.data-engineering': `
    data in five places / data arrives every night / sync databases nightly`,
  'data-and-ai.data-collection-and-cleaning': `
    duplicated contacts / clean the list / collect prices from websites / typos in the database / standardise addresses / label images dataset / members twice / addresses with mistakes / people twice in the list / listed twice`,
  'data-and-ai.machine-learning': `
    forecast demand / recommend products automatically / score customers / diners will turn up`,
  'data-and-ai.ai-adoption': `
    staff use ai safely`,
  'data-and-ai.chatbots-and-agents': `
    automatic answers / virtual agent / books appointments by chat / answer at midnight / questions at three in the morning`,
  'data-and-ai.recognition-and-language': `
    classify emails automatically / recognise plants from photo / voice commands`,
  'data-and-ai.maps-and-gis': `
    map of our members / points on a map / postcode map / layers and polygons / heat map of the city / geolocate addresses / cadastral parcels`,
  'data-and-ai.data-visualisation': `
    graph for the annual report / tell a story with numbers / visual of the budget / charts for an article / tables nobody reads / turn figures into something visual`,
  'ecommerce.store-creation': `
    sell my ceramics on the web / shop on the internet / customers buy from the sofa / cheese on the internet / basket and pay`,
  'ecommerce.shopify': `
    shopify plugin`,
  'ecommerce.payments-and-checkout': `
    pay by card / payment gateway / money doesn't arrive from web sales / abandoned at payment / refunds to card / cards get refused / card refused / bank card on the web`,
  'ecommerce.catalogue-and-stock': `
    sold out but still on the website / import the supplier's list / product descriptions upload / sync stock shop and web / references and photos`,
  'ecommerce.shipping-and-fulfilment': `
    free delivery / cold shipping / labels for courier / reach the buyer broken / jars arrive smashed / arrives smashed / reach the customer in pieces / post the jars`,
  'ecommerce.store-optimisation': `
    visitors but no sales / people leave the basket / full baskets nobody pays / shop sells little online / add to cart / product page doesn't convince / sell more to same visitors`,
  'ecommerce.ecommerce-strategy': `
    web sales plan / compete with amazon / take our shop online strategy / sell online abroad / grow web sales / black friday plan`,
  'ecommerce.digital-products-and-subscriptions': `
    members pay every month / recurring payments / membership area / gated content / memberships on the web`,
  'software-and-mobile.mobile-apps': `
    app for the club / app store / notifications on the phone / app crashes / booking from the phone / app for parents / install on the phone`,
  'software-and-mobile.custom-software': `
    programmer who made it disappeared / software for our workshop / internal tool / program for the clinic / visual basic / manage the gym / manage bookings program / cousin who wrote our program / cousin who made the program / tool written by a cousin / wrote our stock tool`,
  'software-and-mobile.erp-and-invoicing': `
    invoicing program`,
  'software-and-mobile.crm-systems': `
    implement a crm / install salesforce / configure pipedrive / client database program / migrate contacts to crm / members database software / donors program / crm connected to the web / customise the crm`,
  'software-and-mobile.automation-and-integrations': `
    connect two programs / integrate the shop with accounts / the orders pass to the accounting / when a form arrives send / emails sent automatically / copying data / bookings into the calendar automatically / retype the orders / type again into the accounts`,
  'software-and-mobile.mvp-and-no-code': `
    test my app idea cheaply / validate the app / adalo / cheap version to try / something working for investors`,
  'software-and-mobile.video-games': `
    videogame / game for the campaign / game for kids on tablet / escape game online / play on the screen / pixel art`,
  'software-and-mobile.extended-reality': `
    see the sofa in my living room / 3d glasses / see the monument as it was / walk around virtually`,
  'software-and-mobile.software-testing': `
    test before launch / app fails at the worst time / breaks with every update / try to break / errors in production / test on many phones / something always breaks when updating`,
  'software-and-mobile.technical-leadership': `
    oversee the developers / code review / programmers' agency is it good / technical due diligence / legacy code plan / external team quality / outsourced developers`,
  'software-and-mobile.blockchain': `
    immutable record`,
  'systems-and-security.it-support': `
    computer won't start / screen frozen / fix our computers / computer hangs / someone to call when the computer / new employee laptop ready / windows update / antivirus expired`,
  'systems-and-security.device-repair': `
    spilled coffee on laptop / laptop overheats / tablet won't charge / charging port / keyboard keys broken / console repair / laptop fan noise / ipad glass / dead laptop / old laptop second life`,
  'systems-and-security.networks-and-wifi': `
    vpn between offices / internet for a fair / cctv cameras network / video freezes / freezes all the time`,
  'systems-and-security.telephony-and-meeting-rooms': `
    video calls don't work in the room / conference phone / phone numbers of the company / press one for sales / calls transferred / teams room / phone line / connect laptop to the screen / microphone table / sound in video calls`,
  'systems-and-security.cloud-and-devops': `
    server crashes when traffic / automatic deploys / scaling servers / monitor the services / releases at night / traffic peaks bring down`,
  'systems-and-security.workplace-suites': `
    email with our own domain / move from gmail / migrate email / gmail for companies / mail accounts for staff`,
  'systems-and-security.servers': `
    domain controller / sql server / server upgrade`,
  'systems-and-security.backup-and-recovery': `
    lost all photos / disk doesn't turn on / if the office burns down / usb stick broken / copies every night / corrupted file / phone dead with photos / copies off-site / ten years of pictures gone / folder gone`,
  'systems-and-security.cyber-protection': `
    staff click on anything / bank impersonated / trojan / opened an attachment / strange attachment`,
  'systems-and-security.security-audits': `
    hack us on purpose / try to break in our systems`,
  'systems-and-security.security-compliance': `
    information security rules / our client demands security / business continuity plan / security officer / whistleblowing channel`,
  'web-development.corporate-websites': `
    simple website / site from zero / website for my practice / page with our services / website for my studio / website of the choir / page of our ngo`,
  'web-development.wordpress': `
    wordpress hacked`,
  'web-development.website-builders': `
    change the texts myself / update the page myself / site I can touch myself`,
  'web-development.landing-pages': `
    one-page site / one page with a form / page for the webinar / rsvp page`,
  'web-development.front-end': `
    looks wrong on phone / doesn't fit the phone screen / menu doesn't open on mobile / safari looks wrong`,
  'web-development.back-end-and-apis': `
    database behind / logic behind / queries slow / database grows slow`,
  'web-development.web-applications': `
    platform for members / users log in / platform to match / registrations and payments online platform / users' accounts / marketplace platform`,
  'web-development.website-maintenance': `
    website broken / the guy who made the website vanished / change a photo on the website / error on the page / site says not secure / monthly website care / new opening hours on the web / page from before the pandemic / old opening hours on our page / page out of date`,
  'web-development.hosting-and-domains': `
    web server / provider raised price hosting / dondominio / site on another server / address belongs to a man / doesn't pick up web`,
  'web-development.web-accessibility': `
    website law for disabled / deaf use our site / web accessible / public website must be / zoom the text / older people can't read the website / cannot sign up blind`,
  'web-development.web-performance': `
    photos weigh too much / slow page / site crawls`,
};
