/** Whether a name in Latin letters stands before the number: `Dynamics 365`, `CRM 2016`. */
export function namedBefore(text: string, at: number): boolean {
  if (text[at - 1] !== ' ') return false;
  const code = text.charCodeAt(at - 2);
  if (!((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a))) return false;
  const word = NAME.exec(text.slice(Math.max(0, at - LOOK_BEHIND), at))?.[1];
  return word !== undefined && !NO_NAMES.has(word);
}

const LOOK_BEHIND = 24;
const NAME = /(?:^|[^A-Za-z0-9])(\.?[A-Z][A-Za-z.#+]*) $/;
/** Words with a capital that begin a sentence rather than name a product. */
const NO_NAMES = new Set(
  'Add Allow Assign Buy Check Choose Click Close Conserve Consider Copy Create Delete Display Download Enter Get Give Go Hide Include Keep List Make Move Need Open Pay Press Provide Purchase Read Receive Remove Repeat Retry Run Save Select Send Set Show Start Stop Store Submit Take Test Tests Try Upload Use Wait Write Agregue Añada Compre Conserve Cree Elija Elimine Envíe Espere Guarde Haga Incluya Mantenga Pague Presione Reciba Repita Seleccione A About After All An And Are As At Before Between By Each Every For From Has Have If In Is It Of On Only Or Our Over Than That The These This Those To Under Until Up US USD EUR Use When Which With Within You Your Mon Tue Wed Thu Fri Sat Sun Monday Tuesday Wednesday Thursday Friday Saturday Sunday Al Con De Del El En Entre Hasta La Las Los Más Por Se Si Su Un Una Y'.split(
    ' ',
  ),
);
