/** Names as they are met in coworking spaces here, by where they come from; combined at random, they are nobody's. */
export interface NameStock {
  /** How many in a thousand members have such a name. */
  readonly share: number;
  readonly feminine: readonly string[];
  readonly masculine: readonly string[];
  readonly surnames: readonly string[];
  /** People from here have two surnames, others mostly one. */
  readonly surnameCount: 1 | 2;
  /** What they speak in any case, by BCP 47 tag. */
  readonly languages: readonly string[];
  readonly complexion: Complexion;
}

/** What a drawn portrait of somebody of such a name mostly looks like. */
export interface Complexion {
  /** Lightest and darkest skin, from 0, the lightest, to 6. */
  readonly skins: readonly [from: number, to: number];
  readonly hair: 'any' | 'dark' | 'dark-and-straight';
}

/** By where most people of such looks have their roots. */
export const complexions = {
  mediterranean: { skins: [0, 3], hair: 'any' },
  northern: { skins: [0, 1], hair: 'any' },
  american: { skins: [1, 4], hair: 'dark' },
  maghrebi: { skins: [2, 4], hair: 'dark' },
  african: { skins: [5, 6], hair: 'dark' },
  chinese: { skins: [1, 2], hair: 'dark-and-straight' },
  indian: { skins: [4, 5], hair: 'dark-and-straight' },
} as const satisfies Readonly<Record<string, Complexion>>;

const list = (words: string): string[] => words.split(', ');

export const nameStocks: readonly NameStock[] = [
  {
    share: 450,
    feminine: list(
      'Núria, Marta, Laia, Mireia, Anna, Júlia, Aina, Gemma, Montse, Sílvia, Neus, Berta, Carla, Clara, Elisenda, Ester, Gisela, Helena, Irene, Íngrid, Judit, Lídia, Mar, Mariona, Meritxell, Mònica, Olga, Queralt, Roser, Sara, Tània, Txell, Xènia, Alba, Blanca, Cristina, Emma, Eulàlia, Maria Àngels, Rut, Gal·la, Mercè, Carlota, Ona, Remei, Estel, Fina, Dolors, Ivet, Martina',
    ),
    masculine: list(
      'Jordi, Marc, Pau, Oriol, Joan, Arnau, Albert, Xavier, Roger, Guillem, Ferran, Bernat, Adrià, Àlex, Andreu, Biel, Carles, Enric, Eudald, Francesc, Genís, Gerard, Ignasi, Isaac, Jaume, Josep Maria, Llorenç, Lluís, Martí, Miquel, Narcís, Nil, Pep, Pere, Pol, Quim, Ramon, Sergi, Toni, Víctor, Marcel·lí, Aleix, Dídac, Ot, Santi, Feliu, Cesc, Vicenç, Joel, Aniol',
    ),
    surnames: list(
      'Soler, Puig, Ferrer, Vila, Roca, Serra, Riera, Pujol, Casals, Bosch, Font, Mas, Sala, Costa, Camps, Prat, Coll, Rovira, Vidal, Torrent, Bonet, Carbonell, Claramunt, Creus, Estapé, Fàbregas, Gener, Grau, Julià, Llop, Masdeu, Miralles, Nadal, Oliveras, Palau, Pijoan, Planas, Rabassa, Rius, Sabater, Segura, Solà, Tarragó, Trias, Tubau, Ventura, Viladecans, Vinyals, Xirau, Aymerich, Balcells, Cabré, Domènech, Farrés, Gassol, Llopis, Ferrandis, Climent, Esteve, Blasco, Alemany, Gisbert, Maldà, Nogué, Cots, Barrufet, Sanchis, Il·la, Giralt, Parcerisa, Queralt, Boada, Tort',
    ),
    surnameCount: 2,
    languages: ['ca'],
    complexion: complexions.mediterranean,
  },
  {
    share: 340,
    feminine: list(
      'Lucía, Carmen, Elena, Raquel, Beatriz, Inés, Rocío, Paula, Alicia, Nuria, Pilar, Teresa, Sonia, Verónica, Macarena, Marina, Noelia, Esther, Yolanda, Belén, Ainhoa, Amaya, Candela, Daniela, Eva, Fátima, Gloria, Itziar, Lorena, Maite, Nerea, Olaya, Patricia, Rosario, Silvia, Triana, Úrsula, Violeta, Ana Belén, María José, Begoña, Leire, Concha, Susana, Jimena, Vega, Tamara, Azucena, Miriam, Estrella',
    ),
    masculine: list(
      'Javier, Alejandro, Diego, Rubén, Álvaro, Sergio, Manuel, Rafael, Antonio, Óscar, Iván, Iker, Unai, Gonzalo, Hugo, Ignacio, Jaime, Jorge, Julio, Luis, Mario, Mateo, Nicolás, Pablo, Pedro, Raúl, Ricardo, Rodrigo, Samuel, Tomás, Vicente, Xoán, Andrés, Borja, César, Damián, Emilio, Fermín, José Luis, Juan Carlos, Íñigo, Nuño, Asier, Adrián, Ángel, Ismael, Curro, Lucas, Enrique, Paco',
    ),
    surnames: list(
      'García, Fernández, López, Martín, Sánchez, Romero, Navarro, Torres, Domínguez, Vázquez, Gil, Ramos, Serrano, Blanco, Molina, Morales, Ortega, Delgado, Castro, Ortiz, Rubio, Marín, Sanz, Iglesias, Medina, Garrido, Cortés, Castillo, Santos, Lozano, Guerrero, Cano, Prieto, Méndez, Cruz, Calvo, Gallego, Herrera, Márquez, León, Peña, Cabrera, Campos, Vega, Fuentes, Carrasco, Aguirre, Etxeberria, Arana, Piñeiro, Lamas, Nieto, Pascual, Salas, Zamora, de la Torre, Muñoz, Ibáñez, Núñez, Quiñones, Bermejo, Palomares, Robles, Hidalgo, Valverde, Sarmiento, del Río, Arrieta, Pardo, Barrios, Cuesta',
    ),
    surnameCount: 2,
    languages: ['es'],
    complexion: complexions.mediterranean,
  },
  {
    share: 60,
    feminine: list(
      'Valentina, Camila, Florencia, Sofía, Antonella, Renata, Ximena, Paloma, Agustina, Luciana',
    ),
    masculine: list(
      'Facundo, Matías, Santiago, Thiago, Emiliano, Joaquín, Leandro, Nahuel, Gastón, Sebastián',
    ),
    surnames: list(
      'Quiroga, Benítez, Acosta, Restrepo, Villalobos, Peralta, Cáceres, Zapata, Bustamante, Montoya, Rivadeneira, Salcedo',
    ),
    surnameCount: 1,
    languages: ['es'],
    complexion: complexions.american,
  },
  {
    share: 22,
    feminine: list('Chiara, Giulia, Francesca, Alessia, Ilaria, Serena'),
    masculine: list('Luca, Matteo, Davide, Lorenzo, Simone, Tommaso'),
    surnames: list('Bianchi, Ricci, Moretti, Fontana, Colombo, Gallo, Marchetti, Vitale'),
    surnameCount: 1,
    languages: ['it'],
    complexion: complexions.mediterranean,
  },
  {
    share: 18,
    feminine: list('Camille, Élodie, Manon, Aurélie, Margaux'),
    masculine: list('Julien, Antoine, Mathis, Rémi, Baptiste'),
    surnames: list('Lefèvre, Moreau, Girard, Chevalier, Perrin, Roussel'),
    surnameCount: 1,
    languages: ['fr'],
    complexion: complexions.mediterranean,
  },
  {
    share: 10,
    feminine: list('Inês, Beatriz, Mafalda, Leonor'),
    masculine: list('Tiago, Rui, Duarte, Nuno'),
    surnames: list('Carvalho, Teixeira, Figueiredo, Moura, Nogueira'),
    surnameCount: 1,
    languages: ['pt'],
    complexion: complexions.mediterranean,
  },
  {
    share: 12,
    feminine: list('Katharina, Lena, Annika, Frauke'),
    masculine: list('Jonas, Felix, Moritz, Henrik'),
    surnames: list('Hoffmann, Brandt, Keller, Vogt, Lindner'),
    surnameCount: 1,
    languages: ['de'],
    complexion: complexions.northern,
  },
  {
    share: 34,
    feminine: list('Hannah, Emily, Siobhán, Charlotte, Grace, Maeve, Rachel, Zoe'),
    masculine: list('Oliver, Callum, Sean, Theo, Marcus, Owen, Ethan, Rory'),
    surnames: list('Whitfield, Kavanagh, Hughes, Bennett, Doyle, Marsh, Pemberton, Sinclair, Ashworth'),
    surnameCount: 1,
    languages: ['en'],
    complexion: complexions.northern,
  },
  {
    share: 18,
    feminine: list('Amina, Salma, Yasmine, Nadia, Ikram'),
    masculine: list('Youssef, Karim, Ilyas, Hamza, Tarik'),
    surnames: list('El Amrani, Benali, Haddad, Bouazza, El Idrissi'),
    surnameCount: 1,
    languages: ['ar'],
    complexion: complexions.maghrebi,
  },
  {
    share: 10,
    feminine: list('Fatou, Aïcha, Awa, Mariama'),
    masculine: list('Ousmane, Mamadou, Ibrahima, Cheikh'),
    surnames: list('Diallo, Ndiaye, Touré, Sarr, Camara'),
    surnameCount: 1,
    languages: ['fr'],
    complexion: complexions.african,
  },
  {
    share: 10,
    feminine: list('Mei, Xin, Yuting, Jia'),
    masculine: list('Wei, Jun, Haoran, Ming'),
    surnames: list('Chen, Zhang, Lin, Zhou, Ye'),
    surnameCount: 1,
    languages: ['zh'],
    complexion: complexions.chinese,
  },
  {
    share: 6,
    feminine: list('Priya, Ananya, Kavita'),
    masculine: list('Arjun, Rohan, Vikram'),
    surnames: list('Sharma, Nair, Kapoor, Singh'),
    surnameCount: 1,
    languages: ['hi'],
    complexion: complexions.indian,
  },
  {
    share: 6,
    feminine: list('Olena, Daryna, Oksana'),
    masculine: list('Andriy, Taras, Maksym'),
    surnames: list('Kovalenko, Shevchuk, Marchenko, Bondarenko'),
    surnameCount: 1,
    languages: ['uk'],
    complexion: complexions.northern,
  },
  {
    share: 6,
    feminine: list('Ioana, Mihaela, Andreea'),
    masculine: list('Mihai, Bogdan, Radu'),
    surnames: list('Ionescu, Popescu, Munteanu, Stoica'),
    surnameCount: 1,
    languages: ['ro'],
    complexion: complexions.northern,
  },
];

/** Well-known people, whose names a chance combination would otherwise give to somebody made up. */
export const wellKnownNames: ReadonlySet<string> = new Set(
  list(
    'Albert Serra, Alejandro Sanz, Antonio Molina, Carles Riera, Clara Segura, Diego Torres, Emiliano Zapata, Enrique Iglesias, Ferran Torrent, Francesc Camps, Hugo Sánchez, Joan Ferrer, Jordi Pujol, Julio Iglesias, Laia Palau, Luis Medina, Marta Rovira, Miquel Roca, Ona Carbonell, Oriol Pujol, Pablo Iglesias, Paco León, Paula Vázquez, Pedro Sánchez, Pep Coll, Pep Sala, Pilar Rubio, Ricardo Rubio, Roger Torrent, Santi Vila, Sergio Ramos, Sílvia Soler',
  ),
);
