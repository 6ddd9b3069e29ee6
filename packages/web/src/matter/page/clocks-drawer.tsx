import { Drawer } from "antd";

import { BasisText } from "../../act/basis-text.tsx";
import type { ClockView } from "../../api/generated.ts";
import { clockText, inOrder, TONES } from "./clock-text.ts";

interface ClocksDrawerProps {
  readonly clocks: readonly ClockView[];
  /** Id of the clock asked for, `all`, or none: closed. */
  readonly asked: string | undefined;
  readonly onClose: () => void;
}

const WHAT = {
  start: "起算",
  length: "期限",
  suspension: "中止",
  deduction: "扣除",
  extension: "延长",
  roll: "顺延",
  end: "届满",
  safe: "宜在",
  stop: "停止",
} as const;
const KINDS = { duty: "本机关的办理期限", right: "当事人的权利期限", cap: "最长期限" } as const;

/** Every limit of the matter with its sum, line by line, the one asked for first. */
export function ClocksDrawer({ clocks, asked, onClose }: ClocksDrawerProps) {
  const sorted = inOrder(clocks);
  const chosen = sorted.filter((clock) => clock.id === asked);
  return (
    <Drawer
      open={asked !== undefined}
      onClose={onClose}
      title="期限怎样算出"
      size={Math.min(620, window.innerWidth)}
      destroyOnHidden
    >
      {/* Many sums are scrolled by keyboard, too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div role="group" aria-label="各项期限" tabIndex={0}>
        {[...chosen, ...sorted.filter((clock) => clock.id !== asked)].map((clock) => (
          <Sum key={clock.id} clock={clock} />
        ))}
      </div>
    </Drawer>
  );
}

function Sum({ clock }: { readonly clock: ClockView }) {
  const { text, tone } = clockText(clock);
  return (
    <section className="clock-sum" aria-label={clock.title}>
      <h3>
        {clock.title} <span className={TONES[tone]}>{text}</span>
      </h3>
      <p className="small">
        {KINDS[clock.kind]}
        <BasisText basis={clock.basis} />
      </p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">项目</th>
            <th scope="col">说明</th>
            <th scope="col">日期</th>
          </tr>
        </thead>
        <tbody>
          {clock.reckoning.map((line, index) => (
            <tr key={index} className={line.what === "end" && line.on !== null ? "clock-end" : undefined}>
              <td className="nowrap muted">{WHAT[line.what]}</td>
              <td>{line.says}</td>
              <td className="nowrap">{line.on}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {clock.provisional && <p className="small warn">放假安排公布后，日期会自动改正。</p>}
    </section>
  );
}
