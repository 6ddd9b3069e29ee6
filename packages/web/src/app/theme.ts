import type { ThemeConfig } from "antd";

/** One accent; red only for what is overdue or dangerous, amber for what nears its limit. */
export const COLOURS = {
  ink: "#1c2026",
  ink2: "#5b626c",
  ink3: "#676e78",
  line: "#e3e6ea",
  ground: "#f4f5f7",
  card: "#ffffff",
  accent: "#1d4f91",
  accentGround: "#eaf1fa",
  bad: "#b42318",
  warn: "#855408",
  badGround: "#fdecea",
  warnGround: "#fdf4e0",
  good: "#1f6b45",
  goodGround: "#e8f5ee",
} as const;

export const THEME: ThemeConfig = {
  token: {
    colorPrimary: COLOURS.accent,
    colorLink: COLOURS.accent,
    colorError: COLOURS.bad,
    colorWarning: COLOURS.warn,
    colorSuccess: COLOURS.good,
    // What would be worked out from dark tones is murky.
    colorErrorBg: COLOURS.badGround,
    colorErrorBorder: COLOURS.badGround,
    colorWarningBg: COLOURS.warnGround,
    colorWarningBorder: COLOURS.warnGround,
    colorSuccessBg: COLOURS.goodGround,
    colorSuccessBorder: COLOURS.goodGround,
    colorText: COLOURS.ink,
    colorTextSecondary: COLOURS.ink2,
    colorTextTertiary: COLOURS.ink3,
    colorTextPlaceholder: COLOURS.ink3,
    colorTextDescription: COLOURS.ink3,
    colorBorder: "#cfd4da",
    colorBorderSecondary: COLOURS.line,
    colorBgLayout: COLOURS.ground,
    borderRadius: 4,
    fontSize: 14,
    fontFamily: '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif',
    wireframe: false,
    motion: false,
  },
  components: {
    Table: { headerBg: COLOURS.card, headerColor: COLOURS.ink2, cellPaddingBlockSM: 7, cellPaddingInlineSM: 10 },
    Tabs: { horizontalMargin: "0" },
  },
};
