import type { Fact } from "../../recognise/prose/index.js";
import { perTold } from "../shared/per-told.js";

/** How much was published in the year, over all or on the website: what can be told twice. */
export interface PublishedTotal {
  readonly fact: Fact;
  /** All of it, or what stands on the government's website. */
  readonly where: "all" | "site";
}

const whatWasPublished =
  /(?:公开|发布|公布)(?:各类|各种|政府|政务|公开|有关|相关|其他|主动|的|了)*(信息|文件)(?:共计|共|累计|总计|合计|达到|达|约|总数|数量|为)*$/u;
const otherChannels =
  /微信|微博|公众号|抖音|头条|视频号|新媒体|订阅号|客户端|APP|公示栏|公开栏|专栏|栏目|报纸|广播|电视|简报|平台|系统|账号|"/iu;
const site = /网站|门户/u;
const otherTime = /截至|截止|累计至|历年|以来|每|月/u;

/** Totals of published information in document order; numbers for one channel, kind or time are left out. */
export const publishedTotals = perTold(({ facts }): readonly PublishedTotal[] =>
  facts.every(({ topic }) => topic !== "published")
    ? []
    : facts.flatMap((fact, index): PublishedTotal[] => {
        if (fact.topic !== "published" || fact.otherPeriod || fact.scope !== "own" || fact.phrase) return [];
        if (fact.role === "part" || fact.role === "change" || !/^[条篇件]$/u.test(fact.unit)) return [];
        const match = whatWasPublished.exec(fact.noun);
        if (match === null || (match[1] === "文件" && fact.unit !== "条")) return [];
        // 其他 is all of it only when what went before is nothing.
        const previous = facts[index - 1];
        if (/其他/u.test(match[0]) && !(previous?.place.block === fact.place.block && previous.value.eq(0))) return [];
        const around = fact.before + fact.noun;
        if (otherChannels.test(around) || otherTime.test(fact.noun)) return [];
        return [{ fact, where: site.test(around) ? "site" : "all" }];
      }),
);
