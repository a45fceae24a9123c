/** Words that every text holds: a query asks for them only when it has no others. Written as `fold` leaves them. */
const COMMON = new Set(
  `a an and are as at be been but by can do does for from has have how i if in into is it its me my no not of on or our so than that the
  their them then there these they this those to us was we were what when where which who whom whose why will with would you your
  في من علي الي عن مع هذا هذه ذلك تلك هو هي نحن هم انا انت ان كان كانت لا ما او ثم قد لم لن كل
  של את על עמ זה זו זאת הוא היא הנ המ אנחנו אני לא או אבל גמ כי אמ מה מי יש אינ היה היו כל אל`.split(/\s+/),
)

export const isCommon = (term: string): boolean => COMMON.has(term)
