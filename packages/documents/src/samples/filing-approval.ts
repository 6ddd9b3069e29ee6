import { label, opinion, value } from "../build.ts";
import type { DocumentModel } from "../model.ts";

const SIGN = "签名：　　　　　　　　　　年　　月　　日";

/** 立案审批表: source, party, suspected facts, opinions and approval with its date (PAF-01). */
export const filingApproval: DocumentModel = {
  layout: "instrument",
  title: "立案审批表",
  furniture: {
    issuer: ["滨江市清河区人民政府柳荫街道办事处"],
    number: "清柳综执立字〔2024〕36号",
    pageNumbers: "none",
  },
  blocks: [
    {
      kind: "fields",
      columns: [12, 14, 24, 16, 34],
      rows: [
        { cells: [label("案由", { colSpan: 2 }), value("涉嫌擅自占用人行道摆摊经营案", { colSpan: 3 })] },
        {
          cells: [
            label("案源", { colSpan: 2 }),
            value("☑巡查发现　□投诉举报　□上级交办　□其他机关移送　□其他", { colSpan: 3 }),
          ],
        },
        {
          cells: [
            label("当事人\n基本\n情况", { rowSpan: 4 }),
            label("名称"),
            value("滨江市清河区老王烧烤店"),
            label("统一社会\n信用代码"),
            value("92330106MA2B0QX84T"),
          ],
        },
        { cells: [label("经营者"), value("王建国"), label("联系电话"), value("137****5521")] },
        { cells: [label("公民\n身份号码"), value("33010619780312401X", { colSpan: 3 })] },
        { cells: [label("住所"), value("滨江市清河区柳荫街道平安路118号", { colSpan: 3 })] },
        {
          cells: [
            label("涉嫌违法\n事实及\n初步证据", { colSpan: 2 }),
            value(
              "2024年9月23日20时15分，执法人员李明、陈芳巡查时发现，当事人在平安路118号门前人行道上摆放餐桌六张、塑料凳二十四只经营烧烤，占用公共道路面积18.5平方米，经责令限期改正逾期未改正。初步证据：现场检查笔录一份，现场照片六张，责令限期改正通知书及送达回证各一份。",
              { colSpan: 3 },
            ),
          ],
          minHeight: 32,
        },
        {
          cells: [
            label("管辖和\n立案依据", { colSpan: 2 }),
            value(
              "《中华人民共和国行政处罚法》第二十四条、第五十四条第二款；《滨江市市容和环境卫生管理条例》第二十一条第一款、第四十六条第一项",
              { colSpan: 3 },
            ),
          ],
        },
        {
          cells: [
            label("承办人\n意见", { colSpan: 2 }),
            opinion(
              "当事人的行为涉嫌违反《滨江市市容和环境卫生管理条例》第二十一条第一款，属本机关管辖，建议立案调查，由李明、陈芳承办。",
              SIGN,
              { colSpan: 3 },
            ),
          ],
          minHeight: 28,
        },
        {
          cells: [label("承办机构\n负责人意见", { colSpan: 2 }), opinion("同意立案。", SIGN, { colSpan: 3 })],
          minHeight: 21,
        },
        { cells: [label("机关\n负责人意见", { colSpan: 2 }), opinion("", SIGN, { colSpan: 3 })], minHeight: 21 },
        { cells: [label("备注", { colSpan: 2 }), value("", { colSpan: 3 })] },
      ],
    },
  ],
};
