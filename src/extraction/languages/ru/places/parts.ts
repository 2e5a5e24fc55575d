// Parts of the Russian patterns around a country's name.
import { words } from "../parts.ts";

/** What leaves a country, what enters it, and both. */
export const FLOW = String.raw`(?:экспорт|поставк|поставок|вывоз|отгрузк|продаж|перевозк|перевозок)\p{L}*`;
export const INFLOW = String.raw`(?:импорт|ввоз|закуп)\p{L}*`;
export const TRADE = String.raw`(?:товарооборот|торговл|торгов|оборот|товарообмен|сальдо|внешнеторгов|профицит|дефицит)\p{L}*`;

/** Behind a part in the instrumental: "[покупателем] в этом году стала". */
export const BECAME = String.raw`(?:[\p{L}\d-]+ ){0,6}?(?:стал|остал|оста[её]|явля|выступ|был)\p{L}*`;
/** Right before a name: "[в] соседнюю", "[из] азиатской". */
export const ADJECTIVE = String.raw`(?:(?:[\p{L}-]+ск|соседн|дружественн|далёк|союзн)\p{L}+ )?`;
/** Of a share: "[на Чад] пришлось", "[Чаду] досталось". */
export const FELL_TO = "(?:пришл(?:ось|ись)|достал(?:ось|ись|ся|ась))";

const STEMS = words(`
  продукт продовольств сырь мяс молок молочн говядин свинин птиц овощ фрукт яблок цитрус коньяк сахар рыб краб удобрен металл прокат
  автомобил машин техник оборудован лекарств медикамент текстил одежд обув древесин пиломатериал масл семян кукуруз ячмен кофе хлоп цемент
  нефтепродукт бензин дизел дизтоплив СПГ угл концентрат золот мёд алюмин шрот бытов состав поезд контейнер фур вагон грузовик судов балкер
  танкер груз
`);
/** Short ones, which begin other words as well: "вино", but not "виновник". */
const WHOLE = String.raw`(?:вин[оа]|мук[аиу]|стал[иь]|риса?|ча[йя]|руд[аыу]|меди)\b`;
/** Goods right behind an adjective of their country: "[чилийское] вино". */
export const GOODS = String.raw`(?:(?:${STEMS})\p{L}*|${WHOLE})`;
