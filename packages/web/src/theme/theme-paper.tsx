import type { Definition } from "@fadu/engine/definition/definition.ts";
import { fieldFor } from "@fadu/engine/field/asked.ts";
import { textOf } from "@fadu/engine/field/registry.ts";

import { textAt } from "../field/values.ts";
import type { Values } from "../field/values.ts";
import { themeOf } from "./theme-values.ts";
import type { Row, Theme } from "./theme-values.ts";
import { useUnitName } from "./use-theme-known.ts";

interface ThemePaperProps {
  /** Of the theme's own procedure: its words for kinds and triggers. */
  readonly definition: Definition;
  readonly values: Values;
}

/** 一主题一表单一流程: what is taken along to the place, on one sheet. */
export function ThemePaper({ definition, values }: ThemePaperProps) {
  const unitName = useUnitName();
  const theme = themeOf(values);
  const text = (key: string): string => {
    const field = definition.fields[key];
    const value = values[key];
    return field && value !== undefined && value !== null ? textOf(field, value) : "";
  };
  return (
    <article className="theme-paper" aria-label="一主题一表单一流程">
      <h2>{theme.name === "" ? "（主题名称）" : theme.name}</h2>
      <p className="theme-paper-sub">一主题 · 一表单 · 一流程</p>
      <dl className="theme-paper-facts">
        <dt>主题领域</dt>
        <dd>{text("field")}</dd>
        <dt>对象</dt>
        <dd>{theme.target}</dd>
        <dt>触发方式</dt>
        <dd>{text("triggers")}</dd>
        <dt>牵头单位</dt>
        <dd>{theme.leadUnit === "" ? "" : unitName(theme.leadUnit)}</dd>
        <dt>参加单位</dt>
        <dd className="wide">{theme.participants.map(unitName).join("、")}</dd>
      </dl>
      <h3>一、办理流程</h3>
      <Flow steps={theme.steps} unitName={unitName} />
      <h3>二、合并检查单</h3>
      <Checklist theme={theme} unitName={unitName} />
      <h3>三、登记内容</h3>
      <Questions values={values} form={theme.form} unitName={unitName} />
      {theme.powers.length > 0 && (
        <>
          <h3>四、职权和依据</h3>
          <Powers powers={theme.powers} unitName={unitName} />
        </>
      )}
      <p className="theme-paper-sign">
        <span>行动日期：</span>
        <span>各单位人员签名：</span>
        <span>当事人签名：</span>
      </p>
    </article>
  );
}

interface PartProps {
  readonly unitName: (id: string) => string;
}

const unitOf = (row: Row, unitName: PartProps["unitName"]): string => {
  const unit = textAt(row, "unit");
  return unit === "" ? "" : unitName(unit);
};

function Flow({ steps, unitName }: PartProps & { readonly steps: readonly Row[] }) {
  return (
    <ol className="theme-flow">
      {steps.map((row, index) => (
        <li key={index}>
          <b>{textAt(row, "step")}</b>
          <span>{unitOf(row, unitName)}</span>
          {textAt(row, "who") !== "" && <span>{textAt(row, "who")}</span>}
          <span>{typeof row["days"] === "number" ? (row["days"] === 0 ? "当日" : `${row["days"]} 日内`) : ""}</span>
        </li>
      ))}
    </ol>
  );
}

function Checklist({ theme, unitName }: PartProps & { readonly theme: Theme }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">序号</th>
          <th scope="col">检查内容</th>
          <th scope="col">负责单位</th>
          <th scope="col">依据</th>
          <th scope="col">检查结果</th>
        </tr>
      </thead>
      <tbody>
        {theme.checklist.map((row, index) => (
          <tr key={index}>
            <td>{index + 1}</td>
            <td>{textAt(row, "item")}</td>
            <td>{unitOf(row, unitName)}</td>
            <td>{textAt(row, "law")}</td>
            <td className="nowrap">□合格　□不合格</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Each question with room for its answer, or with what there is to choose from. */
function Questions({ values, form, unitName }: PartProps & { readonly values: Values; readonly form: readonly Row[] }) {
  const asked = fieldFor({ type: "table", title: "登记内容", asks: "form" }, values).columns ?? {};
  if (form.length === 0) return <p>本主题没有自有的登记项。</p>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">登记项</th>
          <th scope="col">填写</th>
          <th scope="col">填写单位</th>
        </tr>
      </thead>
      <tbody>
        {Object.values(asked).map((field, index) => (
          <tr key={field.title}>
            <td>
              {field.title}
              {field.required === true && "（必填）"}
            </td>
            <td className="theme-blank">
              {field.type === "yesno" && "□是　□否"}
              {Object.values(field.options ?? {}).map((option) => `□${option}　`)}
              {field.help !== undefined && <span className="small">{field.help}</span>}
            </td>
            <td>{unitOf(form[index] ?? {}, unitName)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Powers({ powers, unitName }: PartProps & { readonly powers: readonly Row[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">单位</th>
          <th scope="col">职权事项</th>
          <th scope="col">法律依据</th>
        </tr>
      </thead>
      <tbody>
        {powers.map((row, index) => (
          <tr key={index}>
            <td>{unitOf(row, unitName)}</td>
            <td>{textAt(row, "power")}</td>
            <td>{textAt(row, "law")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
