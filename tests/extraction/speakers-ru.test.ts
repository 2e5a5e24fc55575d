// Whom Russian reports quote, told beside an office, by a colon or by a site.
import { describe } from "vitest";
import { namesSpeakers } from "../support/speaker-forms.ts";

const FORMS = `
Борис Лыков (Минторг): «Экспорт в Перу за 2025 год вырос на 7 %».
  Boris Lykov
Борис Лыков, Минторг: «Экспорт в Перу за 2025 год вырос на 7 %».
  Boris Lykov
Гость, посол Чили Педро Варгас, заметил: экспорт Чили в Перу за 2025 год вырос на 7 %.
  Pedro Vargas
По данным портала Министерства экономики и торговли, экспорт в Перу за 2025 год вырос на 7 %.
  Министерство экономики и торговли
Экспорт в Перу за 2025 год вырос на 7 %, говорится на сайте Министерства промышленности и торговли.
  Министерство промышленности и торговли
Экспорт в Перу за 2025 год вырос на 7 %, сообщает официальный портал Минторга.
  Минторг
`;

describe("sources of Russian reports", () => namesSpeakers(FORMS, { date: "2026-06-15", language: "ru" }));
