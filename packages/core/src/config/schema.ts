import { z } from "zod";
import { ownTermsSchema } from "../lexicon/schema.js";
import { configuredRules, rules } from "../rules/index.js";

z.config({ jitless: true });

const ruleIds = [...rules, ...configuredRules].map(({ id }) => id) as [string, ...string[]];
const severity = z.enum(["error", "warning", "info"]);

const requiredSentence = z
  .strictObject({
    chapter: z.int().min(0).max(6).describe("第几部分：1 到 6；0 是第一部分之前的开头"),
    anyOf: z.array(z.string().trim().min(1)).min(1).describe("要求写的话，写了其中一句就行；空格和全角半角不论"),
    severity: severity.optional().describe("没有写时算多重：error 必须改，warning 建议改（默认），info 提示"),
    todo: z.string().trim().min(1).optional().describe("告诉填报人怎么改"),
  })
  .describe("要求在某一部分写的话");

const agencyProfile = z
  .strictObject({
    name: z.string().trim().min(2).describe("单位全称"),
    shortNames: z.array(z.string().trim().min(2)).optional().describe("报告里常用的简称"),
    kind: z
      .enum(["government", "department", "township", "subdistrict"])
      .optional()
      .describe("哪一类：government 政府，department 部门，township 乡镇，subdistrict 街道"),
    level: z
      .enum(["province", "city", "county", "township"])
      .optional()
      .describe("哪一级：province 省级，city 地市级，county 县区级，township 乡镇级"),
  })
  .describe("单位的情况，按全称或简称与报告对上");

/** An office's configuration file. Types are those of `OfficeConfig`; descriptions go into the JSON Schema. */
export const configSchema = z.strictObject({
  $schema: z.string().optional().describe("这个格式说明的位置，给编辑器用"),
  rules: z
    .partialRecord(z.enum(ruleIds), z.enum(["off", "error", "warning", "info"]))
    .optional()
    .describe("按检查项的编号：off 关掉，error 必须改，warning 建议改，info 提示"),
  terms: ownTermsSchema.optional().describe("本单位的固定用语，4 到 40 个汉字；写错一个字会被查出来"),
  required: z.array(requiredSentence).optional().describe("每份报告都要写的话"),
  agencies: z.array(agencyProfile).optional().describe("填报单位"),
});
