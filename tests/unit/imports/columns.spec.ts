import { describe, expect, it } from 'vitest';
import { guessColumns } from '@backend/imports/columns/guess-columns';
import { fieldNamed } from '@backend/imports/columns/synonyms';

/** What the columns of a list with these names and rows are taken for. */
function fieldsOf(names: string, ...rows: string[]) {
  const cells = (line: string): string[] => line.split(';');
  return guessColumns(cells(names), rows.map(cells)).columns.map(({ field }) => field);
}

describe('A heading as people write it', () => {
  it.each([
    ['birthday', 'Cumple'],
    ['joinedOn', 'Fecha alta', 'Data alta', 'Fecha de incorporación', 'Fecha incorporación'],
    ['companyName', 'Empresa / marca', 'Proyecto/empresa', 'Nombre comercial'],
    ['pitch', 'Actividad profesional', 'Em dedico a'],
    ['offers', 'Ofrezco', 'Puedo ayudar en', 'Ofereixo', 'I offer', 'What can you offer?'],
    ['seeks', 'Busco', 'Necesito', 'Cerco', 'I need'],
    ['web', 'Web/portfolio'],
    ['languages', 'Idiomas que habla'],
    ['phone', 'Tel.', 'Tfno.', 'Móvil / WhatsApp'],
  ])('is known: %s', (field, ...headings) => {
    expect(headings.map((heading) => [heading, fieldNamed(heading)])).toEqual(
      headings.map((heading) => [heading, field]),
    );
  });
});

describe('A column called Title', () => {
  it('is somebody’s role, unless the list has job titles too', () => {
    expect(fieldsOf('Name;Title', 'Ona Pla;Baker')).toEqual(['fullName', 'role']);
    expect(fieldsOf('Name;Title;Job Title', 'Ona Pla;Ms;Baker')).toEqual(['fullName', null, 'role']);
  });
});

describe('A column without a name that is known', () => {
  it.each([
    ['2021-02-03', '2022-11-30'],
    ['01-02-2024', '03-04-2023'],
    ['2024.01.31', '2023.12.01'],
    ['000000123', '000000124'],
    ['900000001', '900000001'],
  ])('with %s in it holds no telephones', (one, other) => {
    expect(fieldsOf('Nombre;Cosa', `Ona Pla;${one}`, `Biel Mas;${other}`)).toEqual(['fullName', null]);
  });

  it('that counts members or invoices holds no telephones, however long its numbers are', () => {
    for (const name of ['Nº socio', 'Member ID', 'Código', 'Factura n.º', 'Núm.']) {
      expect(fieldsOf(`Nombre;${name}`, 'Ona Pla;612000111', 'Biel Mas;612000112')).toEqual([
        'fullName',
        null,
      ]);
    }
  });

  it.each([
    ['+34 612 345 678', '+376 345 678'],
    ['0034612345678', '0044 20 7946 0000'],
    ['612 345 678', '93 000 11 22'],
    ['(555) 010-9999', '555.010.9998'],
  ])('with %s in it holds telephones', (one, other) => {
    expect(fieldsOf('Nombre;Cosa', `Ona Pla;${one}`, `Biel Mas;${other}`)).toEqual(['fullName', 'phone']);
  });

  it('does not stand before the column that says by its name what it is', () => {
    expect(
      fieldsOf(
        'Nombre;Aviso;Teléfono;Referido por;Correo',
        'Ona Pla;612000111;700111222;biel@mas.example;ona@pla.example',
      ),
    ).toEqual(['fullName', null, 'phone', null, 'email']);
  });
});
