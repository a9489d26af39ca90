/** Numbers, signs and single letters that stand for something are no language: "−2.5", "$300k", "ŷ", but not "10 cm". */
export const isNotation = (text: string): boolean => !/\p{L}{2}/u.test(text);
