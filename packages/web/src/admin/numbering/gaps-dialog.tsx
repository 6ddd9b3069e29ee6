import { useQuery } from "@tanstack/react-query";
import { Modal, Select } from "antd";
import { useState } from "react";

import type { NumberGaps, NumberSeries } from "../../api/generated.ts";
import { Failed, Loading } from "../../app/states.tsx";
import { moment } from "../../time/format.ts";
import { FormLine } from "../form-dialog.tsx";
import { gapsQuery } from "./queries.ts";
import { runsText } from "./series-words.ts";

interface GapsDialogProps {
  readonly series: NumberSeries;
  readonly onClose: () => void;
}

/** Numbers of a period that stand on no matter and no instrument. */
export function GapsDialog({ series: { series, periods }, onClose }: GapsDialogProps) {
  const [period, setPeriod] = useState(periods[0]?.period ?? "");
  const gaps = useQuery(gapsQuery(series, period));
  return (
    <Modal open title="检查断号" footer={null} onCancel={onClose}>
      <div className="admin-form">
        <FormLine id="gap-period" label="时期">
          <Select
            id="gap-period"
            style={{ width: 160 }}
            value={period}
            options={periods.map((one) => ({ value: one.period, label: one.period }))}
            onChange={setPeriod}
          />
        </FormLine>
        {gaps.isPending && <Loading lines={2} />}
        {gaps.isError && <Failed error={gaps.error} retry={() => void gaps.refetch()} />}
        {gaps.data && <Found gaps={gaps.data} />}
      </div>
    </Modal>
  );
}

const Found = ({ gaps: { last, used, missing, missingCount, skipped } }: { readonly gaps: NumberGaps }) => (
  <div role="status">
    <p>
      编到 {last} 号，已用 {used} 个。
      {missingCount === 0 ? (
        <b>没有断号。</b>
      ) : (
        <b className="bad">
          有 {missingCount} 个号没有用在任何事项、文书上：{runsText(missing)}
          {missingCount > missing.length && "……"}
        </b>
      )}
    </p>
    {skipped.map((one) => (
      <p key={one.from} className="small">
        {one.from}—{one.to} 号在平台以外使用：{one.reason}（{moment(one.at)} {one.by}）
      </p>
    ))}
  </div>
);
