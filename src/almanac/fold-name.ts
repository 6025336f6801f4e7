// In: one word of a name, normalised; out: the same for the usual ways of romanising it ("sergei", "sergey"; "muhammad", "mohammed").

const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:mohammed|mohammad|muhammad|mohamed|mohamad|muhammed|mohammand|muhamad|mohd)$/, 'mohamed'],
  [/^(?:yusuf|yousef|youssef|yousuf|yusif)$/, 'yusuf'],
  [/^(?:abd|abdul|abdel|abdal)$/, 'abdul'],
  [/^(?:volodymyr|vladimir|vladimír)$/, 'vladimir'],
  [/^(?:alexander|aleksandr|oleksandr|alexandre|aleksander)$/, 'aleksandr'],
  [/^(?:lee|yi|rhee|ri|li)$/, 'li'],
  [/^(?:park|pak|bak)$/, 'pak'],
  [/^(?:choi|choe)$/, 'choe'],
  [/^(?:chung|jung|jeong|cheong)$/, 'jeong'],
  [/^(?:cho|jo)$/, 'jo'],
  [/^(?:noh|roh|no)$/, 'roh'],
  [/^(?:yoon|yun)$/, 'yun'],
  [/^(?:moon|mun)$/, 'mun'],
  [/^(?:kang|gang)$/, 'kang'],
  [/^(?:kyung|kyong|gyeong|kyeong)$/, 'kyong'],
  [/^(?:hsi|xi)$/, 'xi'],
  [/(?:iy|yy|ii|ij|yi)$/, 'y'],
  [/ph/g, 'f'],
  [/oo|ou/g, 'u'],
  [/ee/g, 'i'],
  [/(?:ei|ey)$/, 'ei'],
  [/ck|q/g, 'k'],
  [/c(?!h)/g, 'k'],
  [/w/g, 'v'],
  [/([kgdtz])h/g, '$1'],
  [/(\p{L})\1/gu, '$1'],
  [/oh$/, 'o'],
]

export function foldName(word: string): string {
  let folded = word
  for (const [pattern, replacement] of FOLDS) folded = folded.replace(pattern, replacement)
  return folded
}
