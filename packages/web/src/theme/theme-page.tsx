import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";

import { FailedPage } from "../app/failed-page.tsx";
import { Card, Page } from "../app/page.tsx";
import { Empty, Loading } from "../app/states.tsx";
import { FormPreview } from "./form-preview.tsx";
import { ThemePaper } from "./theme-paper.tsx";
import { useTheme } from "./use-theme.ts";
import { THEME } from "./procedures.ts";
import "./theme.css";

const route = getRouteApi("/inside/desk/themes/$id");

/** A theme as it stands: the sheet that is taken along, and the form of the visit. */
export function ThemePage() {
  const { id } = route.useParams();
  const { view, procedure, values, error, retry } = useTheme(id);
  if (error !== null) return <FailedPage what="主题" error={error} retry={retry} />;
  if (!view || !procedure)
    return (
      <section className="card">
        <Loading lines={10} />
      </section>
    );
  if (view.procedure.id !== THEME)
    return (
      <section className="card">
        <Empty title="这不是一件事主题">
          <Link to="/themes">回到一件事</Link>
        </Empty>
      </section>
    );
  const mayChange = view.offers.some((one) => one.act === "change");
  return (
    <div className="theme-page">
      <Page
        title={view.title}
        note={view.state.title}
        extra={
          <span className="row no-print">
            {mayChange && (
              <Link to="/themes/$id/compose" params={{ id }}>
                编排
              </Link>
            )}
            <Link to="/matters/$id" params={{ id }}>
              登记和变更记录
            </Link>
            <Button size="small" onClick={() => window.print()}>
              打印
            </Button>
          </span>
        }
      >
        <div className="theme-split">
          <section className="card theme-sheet">
            <ThemePaper definition={procedure.definition} values={values} />
          </section>
          <div className="no-print">
            <Card title="现场表单预览">
              <FormPreview theme={values} />
            </Card>
          </div>
        </div>
      </Page>
    </div>
  );
}
