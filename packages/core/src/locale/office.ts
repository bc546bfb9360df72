/** Why what an office asks for could not be looked for. */
export const officeReasons = {
  noPart: (name: string): string => `没有找到报告的${name}，看不出有没有写本单位要求写的话`,
} as const;
