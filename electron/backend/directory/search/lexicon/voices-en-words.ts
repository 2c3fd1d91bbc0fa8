import type { Lexicon } from './lexicon.types';

/** Languages and writing: what people say in English who do not know what the trade is called. */
export const voicesEnWords: Lexicon = {
  'translation-and-languages.legal-and-sworn': `
    criminal record certificate / academic record into / judgement in another language / certificate in arabic / notarised papers in / school marks in german / marks with a seal / university wants my papers in`,
  'translation-and-languages.technical-and-medical': `
    leaflet of the medicine into / technical sheet into / medical record in english / article on cardiology into / engineering documents into / patient information in / clinical study into / user manual into french / medical terms / chemistry text into`,
  'translation-and-languages.commercial': `
    website in english / catalogue into german / translate our web / letters to french clients / menu for tourists / bilingual catalogue / emails to german customers / into english and sound good / company presentation in french / signs in english / labels in five languages / shop in italian / texts of the hotel into`,
  'translation-and-languages.localization': `
    adapt to latin america / website in ten languages / multilingual website / mexican spanish / platform in portuguese / arabic version of the app / right-to-left / dates and currencies / cultural adaptation`,
  'translation-and-languages.literary': `
    play into catalan / children's book into / short stories into / theatre text into`,
  'translation-and-languages.subtitling-and-dubbing': `
    film into english festival / put text under the video / training videos in three languages / subtitles for hearing impaired / film with words at the bottom`,
  'translation-and-languages.interpreting': `
    speakers in english and the public / meeting with chinese supplier / arabic speaking family at school / someone who speaks russian / phone call in french / visit from korea / doesn't understand the surgeon / doesn't understand the doctor / grandmother only speaks / amazigh`,
  'translation-and-languages.transcription': `
    write out the recording / minutes from a recording / tapes to text / word for word / handwritten letters to text / old letters readable / notebooks handwritten to / dictaphone / tapes to quote / tapes with shepherds`,
  'translation-and-languages.native-revision': `
    my english is bad paper / does my english sound / english checked / correct my german email / thesis in english correct / my english text / sounds translated / article in english before submitting`,
  'translation-and-languages.language-classes': `
    first certificate / german from zero / french lessons / english for waiters / speak better / practise speaking / learn japanese`,
  'writing-and-editing.copywriting': `
    texts for my services / words that hook / descriptions that sell / name for the business / make shoes not words / explain it with charm`,
  'writing-and-editing.content-and-blog': `
    articles for the blog / post every fortnight on the blog / news for the web / content for the magazine of the company / articles that google likes / tips articles / guest post / newsletter texts / sector articles`,
  'writing-and-editing.proofreading': `
    read before printing / another pair of eyes / misprint / last read / polish the text`,
  'writing-and-editing.ghostwriting': `
    my story in a book / family memoir / articles signed by me / book for the director / leave it on paper but can't write / leave it written / survived the war story / aunt's life on paper / put my life on paper`,
  'writing-and-editing.book-publishing': `
    publish the poems / bring out a book / small press / publish my grandfather's diary / literary agent`,
  'writing-and-editing.manuscript-development': `
    characters not working / stuck in chapter three / opinion on my book / editor's report / story doesn't hook / draft of my novel / too long novel / poems opinion / friends only say it is lovely / two hundred pages opinion / friends say it's good but / pages of a novel`,
  'writing-and-editing.scriptwriting': `
    write a short film / play for the group / script for the podcast / plot for the series / text for the audio guide / musical theatre script`,
  'writing-and-editing.technical-writing': `
    operating instructions / manual for the machine / safety instructions / document how it works / help centre articles / technical proposal`,
  'writing-and-editing.ux-writing-and-plain-language': `
    buttons and messages of the app / easy reading / legal text that people understand / easy language / simple words / official letters / messages in the app / write so everybody understands / simple language / menu names in the app`,
  'writing-and-editing.corporate-reports': `
    write the memoir of the year / sustainability report text / company profile / report for the board / proposal text / institutional texts / report for the council / anniversary book text`,
  'writing-and-editing.journalism': `
    news piece / cover the event in writing / local news / interview the founders / opinion column / chronicle of the congress / data journalism / news agency`,
};
