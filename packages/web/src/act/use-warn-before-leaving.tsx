import { useBlocker } from "@tanstack/react-router";
import { App, Button } from "antd";

interface Leaving {
  /** Something was typed and not sent. */
  readonly typed: () => boolean;
  /** Only this browser has it. */
  readonly unsent: () => boolean;
  readonly forget: () => void;
}

/**
 * Asks before a half-filled form is left: to go on, to come back to it later, or to give it up. A browser's tab asks only
 * while the draft has not reached the server.
 */
export function useWarnBeforeLeaving({ typed, unsent, forget }: Leaving): void {
  const { modal } = App.useApp();
  useBlocker({
    enableBeforeUnload: () => typed() && unsent(),
    shouldBlockFn: ({ current, next }) => {
      if (!typed() || current.pathname === next.pathname) return false;
      return new Promise((resolve) => {
        const answer = (stays: boolean, gone = false): void => {
          if (gone) forget();
          asked.destroy();
          resolve(stays);
        };
        const asked = modal.confirm({
          title: "内容还没有提交",
          content: unsent()
            ? "草稿保存在本机，回到这里可以继续填写。"
            : "草稿已经保存，回到这里可以继续填写，在“登记”页的“我的草稿”里也能找到。",
          onCancel: () => resolve(true),
          footer: (
            <div className="row leaving">
              <Button type="text" danger onClick={() => answer(false, true)}>
                不要草稿，离开
              </Button>
              <Button onClick={() => answer(true)}>继续填写</Button>
              <Button type="primary" onClick={() => answer(false)}>
                离开
              </Button>
            </div>
          ),
        });
      });
    },
  });
}
