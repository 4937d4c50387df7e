/** How a question begins in English. */
const ASKS =
  /^\s*(?:who|whom|whose|what|where|when|which|why|how|tell me|show me|find)\b(?:[’'](?:s|re|d)\b)?/i;
/** What stands in an English question besides what it is about. */
const AROUND =
  /\b(?:is|are|was|were|be|did|does|do|has|had|have|who|what|where|when|which|it|belongs?|holds?|held|holding|rules?|ruled|owns?|owned|controls?|controlled|took|takes?|about|me|happened|happens|located|now|then)\b/gi;
/** What makes a question of a Chinese text. */
const ASKS_ZH = /[谁誰]|何[人处處时時]|什[麼么]|甚[麼么]|哪|几时|幾時|怎[麼么]|[吗嗎呢]\s*[？?]?$/u;
const AROUND_ZH =
  /什[麼么](?:人|时候|時候|地方)?|甚[麼么]|怎[麼么][样樣]?|哪[里裡裏兒儿个個位]?|何[人处處时時]|几时|幾時|[谁誰]的?|[占佔][据據领領有]|[据據]有|控制|統治|统治|管[辖轄]|掌握|所有|[属屬][于於]?|[归歸][于於]?|在位|[吗嗎呢？?]/gu;

/** What a question is about: “A” of “Who holds A?”; a text that asks nothing, or nothing else, as it is. */
export function askedAbout(query: string): string {
  const english = ASKS.test(query);
  if (!english && !ASKS_ZH.test(query)) return query;
  const bare = english
    ? query.replace(ASKS, ' ').replaceAll(AROUND, ' ').replaceAll(/[?？]/g, ' ')
    : query.replaceAll(AROUND_ZH, ' ').replaceAll(/(?:^|(?<=\s))[是在有]|[是在有](?=\s|$)/gu, ' ');
  const text = bare.replaceAll(/\s+/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(text) ? text : query;
}
