/** Settings, and what the panel says of itself. */
export const settings = {
  title: "设置和说明",
  agency: {
    title: "本机关",
    unknown: "文稿里还没有认出机关名称。写上名称后，可以在这里说明是哪一类、哪一级。",
    what: "有的检查要看机关的类别和级别，如只有某些机关能制发规章。不选的由文稿判断。",
    kind: "类别",
    level: "级别",
    automatic: "由文稿判断",
    kinds: { government: "人民政府", department: "部门", township: "乡镇政府", subdistrict: "街道办事处" },
    levels: { province: "省级", city: "地市级", county: "县区级", township: "乡镇级" },
  },
  rules: {
    title: "检查哪些项",
    all: (count: number) => `全部 ${String(count)} 项都检查`,
    some: (count: number, off: number) => `共 ${String(count)} 项，关掉了 ${String(off)} 项`,
    what: "关掉的不再检查，送审时会列为“没法检查”，并写明是关掉的。",
    search: "查找检查项",
    none: "没有这样的检查项",
    restore: "全部打开",
    waiting: "读出文稿后才能看到检查项。",
  },
  office: {
    title: "本单位的检查配置",
    what: "上级或本单位发的配置文件（.json），里面有固定用语、必写的话、关掉的检查项等。",
    load: "载入配置文件…",
    replace: "换一个…",
    remove: "不再使用",
    loaded: (name: string) => `正在使用：${name}`,
    refused: (name: string) => `没有使用“${name}”，文件里有写错的地方：`,
    notJson: (name: string) => `没有使用“${name}”：它不是配置文件，或者内容不完整。请向发文件的人要一份新的。`,
    unusable: "现在用的配置有写错的地方，检查时没有用上：",
    tooLarge: (name: string) => `没有使用“${name}”：文件太大，不像是配置文件。`,
  },
  theme: {
    title: "外观",
    options: { auto: "跟随软件", light: "浅色", dark: "深色", highContrast: "高对比度" },
  },
  hints: { title: "使用提示", show: "重新显示各页的提示", shown: "提示会再显示出来。" },
  keys: {
    title: "快捷键",
    list: [
      ["F8 或 Alt+↓", "下一处问题"],
      ["Shift+F8 或 Alt+↑", "上一处问题"],
      ["回车", "打开卡片，文稿翻到那里"],
    ],
  },
  about: {
    title: "关于",
    version: (version: string) => `版本 ${version}`,
    privacy: [
      "文稿只在这台电脑上处理，不上传，不联网检查。",
      "忽略的理由等随文稿一起保存；外观、配置等选择只留在这台电脑上。",
    ],
    officeScript: "在 Word 里使用时，微软的 Office 脚本由微软提供，它与微软之间的联系不归本工具管。",
  },
} as const;
