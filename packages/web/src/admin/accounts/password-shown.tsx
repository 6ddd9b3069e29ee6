import { CopyOutlined } from "@ant-design/icons";
import { App, Button, Modal } from "antd";

interface PasswordShownProps {
  readonly name: string;
  readonly login: string;
  readonly password: string;
  readonly onClose: () => void;
}

/** A first password, shown this once: it is stored nowhere. */
export function PasswordShown({ name, login, password, onClose }: PasswordShownProps) {
  const { message } = App.useApp();
  const copy = async (): Promise<void> => {
    // Without https the browser keeps the clipboard to itself.
    const done = await navigator.clipboard?.writeText(password).then(
      () => true,
      () => false,
    );
    if (done) void message.success("已复制");
    else void message.info("浏览器不允许复制，请抄写");
  };
  return (
    <Modal
      open
      title={`${name}的初始密码`}
      mask={{ closable: false }}
      closable={false}
      footer={
        <Button type="primary" onClick={onClose}>
          已经记下
        </Button>
      }
    >
      <p style={{ marginBottom: 10 }}>
        登录名 <b>{login}</b>，初始密码只显示这一次，请当面或者用可靠的方式告诉本人。本人第一次登录必须修改。
      </p>
      <div className="admin-password">
        <output aria-label="初始密码">{password}</output>
        <Button size="small" icon={<CopyOutlined />} onClick={() => void copy()}>
          复制
        </Button>
      </div>
    </Modal>
  );
}
