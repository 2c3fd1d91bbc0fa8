import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Member } from '@shared/members/members.schema';
import { dump } from '../../support/community-file';
import { startBackend, type TestBackend } from '../../support/test-backend';
import { encoded, importList, listText, profiles } from './support';

interface Expected {
  readonly source: string | null;
  /** What must be known of each member afterwards; texts that must be nowhere. */
  readonly members: Record<
    string,
    Partial<Member> & { offers?: string[]; seeks?: string[]; learns?: string[] }
  >;
  readonly nowhere?: string[];
}

const lists: Record<string, Expected> = {
  'nexudus.csv': {
    source: 'nexudus',
    members: {
      'Laia Ferrer Coll': {
        givenName: 'Laia',
        firstSurname: 'Ferrer',
        secondSurname: 'Coll',
        email: 'laia.ferrer@estudiferrer.example',
        status: 'active',
        role: 'Arquitecta',
        companyName: 'Estudi Ferrer',
        pitch: 'Rehabilito pisos antics, sense sorpreses',
        web: 'https://estudiferrer.example',
        birthday: '1985-07-02',
        joinedOn: '2022-03-14',
        links: [{ kind: 'linkedin', url: 'https://linkedin.example/in/laiaferrer' }],
        offers: ['Interior design', 'interiorisme', 'rehabilitació'],
      },
      'Óscar Peña': { status: 'former', joinedOn: '2020-01-07' },
    },
    nowhere: ['La Nau', 'Flex'],
  },
  'officernd.csv': {
    source: 'officernd',
    members: {
      'Inés Marín Rubio': {
        companyName: 'La Llave',
        phone: '+34 700 111 222',
        joinedOn: '2023-05-14',
        bio: 'Traduzco contratos del alemán',
        offers: ['traducción jurada', 'alemán'],
      },
      'Pau Riera': { joinedOn: '2023-06-03' },
    },
    nowhere: ['Gràcia'],
  },
  'cobot.csv': {
    source: 'cobot',
    members: {
      'Clara Nadal': {
        companyName: 'Nadal Foto',
        pitch: 'Fotografia de producte',
        joinedOn: '2024-02-01',
        phone: '',
      },
      'Roger Camps': { companyName: '', joinedOn: '2024-02-15', phone: '' },
    },
    nowhere: ['Carrer Major'],
  },
  'nadine.csv': {
    source: 'nadine',
    members: {
      'Hannah Doyle': { email: 'hannah@doyle.example', joinedOn: '2019-09-02', offers: ['Copywriting'] },
    },
    nowhere: ['Resident'],
  },
  'google.csv': {
    source: 'google',
    members: {
      Juls: {
        givenName: 'Júlia Maria',
        firstSurname: 'Bosch',
        secondSurname: 'Font',
        companyName: 'Bosch & Font',
        role: 'Dissenyadora',
        email: 'julia@boschfont.example',
        phone: '+34 700 555 666',
        birthday: '1990-11-23',
        web: 'https://boschfont.example',
        offers: ['Disseny gràfic'],
      },
      'Tomás Vega': { birthday: '--04-05', offers: [] },
    },
    nowhere: ['li deu diners', 'myContacts'],
  },
  'google-legacy.csv': {
    source: 'google-legacy',
    members: {
      'Berta Mas Sala': {
        givenName: 'Berta',
        companyName: 'Taller Mas',
        role: 'Il·lustradora',
        birthday: '1988-01-30',
        languages: ['ca'],
        phone: '700 777 888',
      },
    },
  },
  'outlook.csv': {
    source: 'outlook',
    members: {
      'Beatriz Castro Lamas': {
        role: 'Abogada',
        companyName: 'Castro Abogadas',
        birthday: '1979-12-25',
        email: 'beatriz@castro.example',
        offers: ['Legal', 'Cliente'],
      },
    },
    nowhere: ['Vigo'],
  },
  'outlook-by-google.csv': {
    source: 'outlook',
    members: {
      'Neus Cardona Pi': {
        role: 'Ceramista',
        companyName: 'Fang i Foc',
        email: 'neus@fangifoc.example',
        phone: '+34 700 444 555',
        birthday: '1986-05-17',
        web: 'https://fangifoc.example',
        offers: ['Artesania'],
      },
      'Lluc Barba': { role: '', offers: [] },
    },
    nowhere: ['myContacts', 'Sra.', 'Inca'],
  },
  'outlook-web.csv': {
    source: 'outlook-web',
    members: {
      'Marc Vinyals': {
        role: 'Podcaster',
        companyName: 'So Viu',
        birthday: '1992-08-15',
        phone: '700 121 314',
      },
    },
  },
  'outlook-es.csv': {
    source: 'outlook-es',
    members: {
      'Raquel Ortega Peña': {
        companyName: 'Ortega Asesores',
        role: 'Asesora fiscal',
        email: 'raquel@ortega.example',
        web: 'https://ortega.example',
      },
    },
    nowhere: ['paga tarde'],
  },
  'thunderbird.csv': {
    source: 'thunderbird',
    members: {
      'Andreu Gassol': {
        email: 'andreu@gassol.example',
        birthday: '1975-03-09',
        companyName: 'Gassol Fusta',
      },
    },
  },
  'linkedin.csv': {
    source: 'linkedin',
    members: {
      'Elena Serrano': {
        companyName: 'Serrano Datos',
        role: 'Analista de datos',
        links: [{ kind: 'linkedin', url: 'https://www.linkedin.example/in/elenaserrano' }],
        joinedOn: null,
      },
      'Iker Arana': { email: 'iker@arana.example' },
    },
  },
  'own-es.csv': {
    source: null,
    members: {
      'María José Prats Gil': {
        givenName: 'María José',
        firstSurname: 'Prats',
        secondSurname: 'Gil',
        languages: ['es', 'ca', 'en'],
        daysIn: [1, 2, 3, 4],
        joinedOn: '2021-09-01',
        pitch: 'Nutrición para equipos que comen fuera',
        offers: ['Talleres de nutrición', 'Menús para empresas'],
        seeks: ['Diseñador web'],
        learns: ['Fotografía con el móvil'],
      },
      'Gonzalo de la Torre': {
        givenName: 'Gonzalo',
        firstSurname: 'de la Torre',
        secondSurname: '',
        daysIn: [5],
        pitch: 'Escribo discursos; y bodas',
      },
    },
  },
  'own-ca.csv': {
    source: null,
    members: {
      'Mireia Aymerich i Prat': {
        givenName: 'Mireia',
        firstSurname: 'Aymerich',
        pitch: 'Faig patrons de roba a mida',
        joinedOn: '2023-04-23',
        languages: ['ca', 'es'],
        offers: ['Patronatge'],
        seeks: ['Gestoria'],
      },
    },
  },
  'apple.vcf': {
    source: 'vcard',
    members: {
      'Queralt Trias Llop': {
        companyName: 'Trias Sostenible',
        role: 'Consultora de sostenibilitat',
        email: 'queralt@trias.example',
        web: 'https://trias.example',
        birthday: '--02-03',
      },
    },
    nowhere: ['Pebre', 'Pol'],
  },
  'takeout.vcf': {
    source: 'vcard',
    members: {
      'Samuel Nieto': { phone: '700 323 334', offers: ['Vídeo'] },
      'Cal Forner': { phone: '935 000 111' },
      'Aina Costa': { birthday: '--02-03', email: 'aina@costa.example' },
    },
  },
  'phone-2.1.vcf': {
    source: 'vcard',
    members: {
      'Begoña Muñoz': {
        phone: '700353637',
        email: 'begona@munoz.example',
        role: 'Guionista y directora de documentales, sobre todo de los que tardan años',
      },
    },
  },
  'rfc-4.0.vcf': {
    source: 'vcard',
    members: {
      'Narcís Rovira': {
        companyName: 'Rovira Lluïsos',
        phone: '+34-700-383-940',
        languages: ['ca', 'fr'],
        birthday: '1980-06-30',
        offers: ['Luthier de guitarres', 'Restauració de mobles'],
        learns: ['Comptabilitat'],
      },
    },
  },
};

/** Ways in which programs write the same list. */
const forms: Record<string, (text: string) => Uint8Array<ArrayBuffer>> = {
  'UTF-8': (text) => encoded(text, 'utf-8'),
  'UTF-8 with BOM and CRLF': (text) => encoded(text.replaceAll('\n', '\r\n'), 'utf-8', { addBOM: true }),
  'Windows-1252': (text) => encoded(text.replaceAll('\n', '\r\n'), 'windows-1252'),
  'UTF-16 LE': (text) => encoded(text, 'utf-16le', { addBOM: true }),
  'UTF-16 BE without BOM': (text) => encoded(text, 'utf-16be', { addBOM: false }),
};

/**
 * The tests of the named lists, in every form. They take long one after another, so several files have a share each.
 *
 * @param share which of the shares, from 0
 */
export function testNamedLists(share: number, shares: number): void {
  const cleaners: (() => Promise<void>)[] = [];
  let test: TestBackend;

  beforeAll(async () => {
    test = await startBackend((clean) => cleaners.unshift(clean));
  });
  afterAll(async () => {
    for (const clean of cleaners) await clean();
  });

  function contents(): Promise<string> {
    return dump(test.backend.context.unitOfWork);
  }

  describe.each(Object.entries(lists).filter((_list, at) => at % shares === share))(
    '%s',
    (name, expected) => {
      it.each(Object.keys(forms))('has the right fields in %s, and can be undone', async (form) => {
        const before = await contents();
        const bytes = forms[form]?.(await listText(name)) ?? new Uint8Array();
        const { read, summary } = await importList(test.client, bytes, name);
        expect(read.source).toBe(expected.source);
        const found = await profiles(test.client);
        expect([...found.keys()].sort()).toEqual(Object.keys(expected.members).sort());
        expect(summary.counts.added).toBe(found.size);
        for (const [member, { offers, seeks, learns, ...fields }] of Object.entries(expected.members)) {
          const profile = found.get(member);
          expect(profile?.member).toMatchObject(fields);
          for (const [kind, titles] of Object.entries({ offers, seeks, learns })) {
            const own = profile?.services
              .filter((service) => service.kind === kind)
              .map(({ title }) => title);
            if (titles) expect(own).toEqual(titles);
          }
        }
        const everything = JSON.stringify([...found.values()]);
        for (const words of expected.nowhere ?? []) expect(everything).not.toContain(words);
        await test.client.changes.undo({ operationId: summary.operationId ?? undefined });
        expect(await contents()).toBe(before);
      });

      it('adds nothing the second time', async () => {
        const text = await listText(name);
        const first = await importList(test.client, text, name);
        const { summary } = await importList(test.client, text, name);
        expect(summary.operationId).toBeNull();
        expect(summary.counts).toMatchObject({ added: 0, changed: 0, conflict: 0 });
        await test.client.changes.undo({ operationId: first.summary.operationId ?? undefined });
      });
    },
  );
}
