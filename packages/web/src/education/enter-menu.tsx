import { DownOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button, Dropdown } from "antd";

import { proceduresQuery } from "../matter/queries.ts";

/** What is entered most, first. */
const FIRST = ["publicity-event", "study-session", "training-hours", "publicity-duty", "training", "exam"];

/** Everything of this area that the role may register. */
export function EnterMenu() {
  const navigate = useNavigate();
  const procedures = useQuery(proceduresQuery).data ?? [];
  const place = (id: string): number => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);
  const openable = procedures
    .filter((one) => one.area === "education" && one.opens.length > 0)
    .sort((a, b) => place(a.id) - place(b.id));
  if (openable.length === 0) return null;
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        items: openable.map((one) => ({
          key: one.id,
          label: `${one.title}　${one.opens[0]?.title ?? ""}`,
          onClick: () => void navigate({ to: "/register/$procedure", params: { procedure: one.id }, search: {} }),
        })),
      }}
    >
      <Button type="primary">
        登记 <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  );
}
