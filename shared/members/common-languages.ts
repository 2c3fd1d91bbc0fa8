/** Languages heard in coworking spaces here, by BCP 47 tag: those that are offered before any other is typed. */
export const commonLanguages: readonly string[] =
  'ca es en fr it de pt eu gl oc ar zh ja ko ru uk pl ro nl sv da no fi el tr he hi ur bn fa cs sk hu bg sr hr lt lv et ber wo sw vi th id tl ga cy ast an qu gn pt-BR csc ssp mn ka hy sq bs sl ms ta pa eo la is'.split(
    ' ',
  );
