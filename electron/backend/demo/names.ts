/** Names as they are met in coworking spaces here, by where they come from; combined at random, they are nobody's. */
export interface NameStock {
  /** How many in a hundred members have such a name. */
  readonly share: number;
  readonly feminine: readonly string[];
  readonly masculine: readonly string[];
  readonly surnames: readonly string[];
  /** People from here have two surnames, others mostly one. */
  readonly surnameCount: 1 | 2;
  /** What they speak besides the languages of the place, by BCP 47 tag. */
  readonly languages: readonly string[];
}

const list = (words: string): string[] => words.split(', ');

export const nameStocks: readonly NameStock[] = [
  {
    share: 46,
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
    languages: [],
  },
  {
    share: 34,
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
    languages: [],
  },
  {
    share: 6,
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
    languages: [],
  },
  {
    share: 5,
    feminine: list('Chiara, Giulia, Francesca, Camille, Élodie, Manon, Inês, Beatriz, Katharina, Lena'),
    masculine: list('Luca, Matteo, Davide, Julien, Antoine, Mathis, Tiago, Rui, Jonas, Felix'),
    surnames: list(
      'Bianchi, Ricci, Moretti, Lefèvre, Moreau, Girard, Carvalho, Teixeira, Hoffmann, Brandt, Keller, Fontana',
    ),
    surnameCount: 1,
    languages: ['it', 'fr', 'pt', 'de'],
  },
  {
    share: 4,
    feminine: list('Hannah, Emily, Siobhán, Charlotte, Grace, Maeve, Rachel, Zoe'),
    masculine: list('Oliver, Callum, Sean, Theo, Marcus, Owen, Ethan, Rory'),
    surnames: list('Whitfield, Kavanagh, Hughes, Bennett, Doyle, Marsh, Pemberton, Sinclair, Ashworth'),
    surnameCount: 1,
    languages: ['en'],
  },
  {
    share: 5,
    feminine: list('Amina, Salma, Yasmine, Fatou, Aïcha, Mei, Xin, Priya, Olena, Ioana'),
    masculine: list('Youssef, Karim, Ilyas, Ousmane, Mamadou, Wei, Arjun, Andriy, Mihai, Bogdan'),
    surnames: list(
      'El Amrani, Benali, Diallo, Ndiaye, Chen, Zhang, Sharma, Kovalenko, Ionescu, Popescu, Haddad, Touré',
    ),
    surnameCount: 1,
    languages: ['ar', 'fr', 'zh', 'hi', 'uk', 'ro'],
  },
];
