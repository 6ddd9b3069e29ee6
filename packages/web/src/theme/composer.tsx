import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { App, Button, Drawer } from "antd";
import { useRef } from "react";

import { ActForm } from "../act/act-form.tsx";
import type { OwnInputs } from "../act/act-form.tsx";
import { focusField } from "../act/focus-field.ts";
import type { FormSpec } from "../act/form-spec.ts";
import type { Subject } from "../act/use-act-form.ts";
import { ProblemError } from "../api/client.ts";
import type { Values } from "../field/values.ts";
import { ChecklistEditor, FormEditor, StepsEditor } from "./editors.tsx";
import type { EditorProps } from "./editors.tsx";
import { FormPreview } from "./form-preview.tsx";
import { LintPanel } from "./lint-panel.tsx";
import { lintTheme } from "./lint-theme.ts";
import { PowersEditor } from "./powers-editor.tsx";
import { ThemePaper } from "./theme-paper.tsx";
import { themeOf } from "./theme-values.ts";
import { useThemeKnown } from "./use-theme-known.ts";
import type { ThemeKnown } from "./use-theme-known.ts";

const route = getRouteApi("/inside/desk/themes/$id/compose");

interface ComposerProps {
  readonly spec: FormSpec;
  readonly subject: Subject;
  readonly exhibitKinds: Readonly<Record<string, string | undefined>>;
}

/** The form of a theme: its rows edited line by line, linted while it is filled in, shown as it will look. */
export function Composer({ spec, subject, exhibitKinds }: ComposerProps) {
  const navigate = useNavigate();
  const { message } = App.useApp();
  const root = useRef<HTMLDivElement>(null);
  const known = useThemeKnown();
  const { id } = route.useParams();
  const { show } = route.useSearch();
  const setShow = (next: "form" | "paper" | undefined): void =>
    void navigate({ to: "/themes/$id/compose", params: { id }, search: { show: next }, replace: true });
  return (
    <div ref={root}>
      <ActForm
        spec={spec}
        subject={subject}
        exhibitKinds={exhibitKinds}
        inputs={editors(known)}
        holds={(values) => problemOf(values, known)}
        onDone={(receipt) => {
          void message.success("主题已保存");
          void navigate({ to: "/themes/$id", params: { id: receipt.id } });
        }}
        watch={({ values }) => (
          <>
            <LintPanel
              findings={lintTheme(themeOf(values), known)}
              onField={(field) => focusField(root.current, field)}
              onShow={setShow}
            />
            <Drawer
              open={show !== undefined}
              onClose={() => setShow(undefined)}
              title={show === "paper" ? "打印件预览" : "现场表单预览"}
              size={Math.min(860, window.innerWidth)}
              destroyOnHidden
            >
              {show === "paper" ? (
                <ThemePaper definition={spec.definition} values={values} />
              ) : (
                <FormPreview theme={values} />
              )}
              <Button onClick={() => setShow(undefined)}>回到编排</Button>
            </Drawer>
          </>
        )}
      />
    </div>
  );
}

const EDITORS = {
  powers: PowersEditor,
  checklist: ChecklistEditor,
  form: FormEditor,
  steps: StepsEditor,
} as const satisfies Readonly<Record<string, React.ComponentType<EditorProps>>>;

const editors = (known: ThemeKnown): OwnInputs =>
  Object.fromEntries(
    Object.entries(EDITORS).map(([field, Editor]): [string, OwnInputs[string]] => [
      field,
      (input, form) => <Editor input={input} theme={themeOf(form.values)} known={known} />,
    ]),
  );

/** What the lint finds, told like a refusal of the server, so that it is shown and led to in the same way. */
function problemOf(values: Values, known: ThemeKnown): ProblemError | undefined {
  const findings = lintTheme(themeOf(values), known);
  if (findings.length === 0) return undefined;
  return new ProblemError({
    type: "about:blank",
    title: `主题还有 ${findings.length} 个问题，没有保存`,
    status: 0,
    code: "theme.lint",
    failures: findings.map(({ field, says }) => ({ path: field, says, basis: [] })),
  });
}
