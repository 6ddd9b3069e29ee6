import type { ReactNode } from "react";

import type { EntryView, ExhibitView, MatterView } from "../../api/generated.ts";
import { CaptureMap } from "../../exhibit/capture-map.tsx";
import { exhibitAddress } from "../../exhibit/exhibit-address.ts";
import { metresBetween, metresText } from "../../exhibit/capture-map-model.ts";
import type { Spot } from "../../exhibit/capture-map-model.ts";
import { sizeText } from "../../exhibit/size-text.ts";
import { isObject } from "../../field/values.ts";
import { moment } from "../../time/format.ts";
import { Custody } from "./custody.tsx";

interface ExhibitAboutProps {
  readonly exhibit: ExhibitView;
  readonly kind: string;
  /** Titles of the fields it stands in. */
  readonly fields: readonly string[];
  readonly view: MatterView;
  /** By which it became part of the matter; not there before the record is. */
  readonly entry: EntryView | undefined;
  readonly onProve: (revision: number) => void;
}

const SAYS = {
  current: null,
  pending: "随待审批的动作提交，批准后入案。",
  replaced: "已由后来的办理更换，全过程记录中仍有。",
  unused: "随审批提交，未采用，全过程记录中仍有。",
} as const satisfies Record<ExhibitView["standing"], string | null>;

/** What is known of an exhibit: whose, when, where, its digests and the entry that binds it to the matter. */
export function ExhibitAbout({ exhibit, kind, fields, view, entry, onProve }: ExhibitAboutProps) {
  return (
    <>
      <dl>
        <Line title="种类">
          {kind}
          {fields.length > 0 && <span className="small">（{[...new Set(fields)].join("、")}）</span>}
          {SAYS[exhibit.standing] !== null && <div className="small">{SAYS[exhibit.standing]}</div>}
        </Line>
        <Line title="拍摄制作">
          {exhibit.capturedAt === null ? <span className="small">文件没有记载</span> : moment(exhibit.capturedAt)}
          {exhibit.device !== null && <div className="small">{exhibit.device}</div>}
        </Line>
        <FileSaysLine says={exhibit.fileSays} />
        <Line title="上传">
          {exhibit.uploadedBy.name} {moment(exhibit.uploadedAt)}
        </Line>
        <Line title="大小">{sizeText(exhibit.size)}</Line>
        <Line title="入案">
          {entry ? (
            <>
              {entry.actor.name} {moment(entry.effectiveAt)}
              {moment(entry.recordedAt) !== moment(entry.effectiveAt) && (
                <div className="small">{moment(entry.recordedAt)} 录入</div>
              )}
              <div>
                <button type="button" className="plain" onClick={() => onProve(entry.revision)}>
                  第 {entry.revision} 条记录“{entry.title}”的证明
                </button>
              </div>
            </>
          ) : (
            <span className="small">—</span>
          )}
        </Line>
        <dt className="whole">摘要值</dt>
        <dd className="whole mono">{exhibit.digest}</dd>
        {exhibit.sha256 !== null && <dd className="whole mono">sha256:{exhibit.sha256}</dd>}
        <dd className="whole small">
          {exhibit.sentDigest === null ? "上传前没有在本机计算摘要值" : "与上传前在本机计算的一致"}；查毒：
          {SCANS[exhibit.scan]}
        </dd>
        <dt className="whole">拍摄地点</dt>
        <dd className="whole">
          <CapturePlace exhibit={exhibit} view={view} />
        </dd>
      </dl>
      <p className="gallery-download">
        <a href={exhibitAddress(exhibit, view.id, { download: true })}>下载原件</a>
      </p>
      <Custody matter={view.id} exhibit={exhibit.id} />
    </>
  );
}

const SCANS = { off: "未启用", clean: "未发现病毒", missed: "未查毒" } as const;

/** What the file says of itself stands apart from what the server saw: anybody can set it. */
function FileSaysLine({ says }: { readonly says: ExhibitView["fileSays"] }) {
  const { takenAt, lng, lat, device } = says;
  const text = [takenAt, lng === undefined || lat === undefined ? undefined : `${lng}, ${lat}`, device].filter(Boolean);
  if (text.length === 0) return null;
  return (
    <Line title="文件记载">
      {text.join("；")}
      <div className="small">由文件自带，可能被改写，仅供参考</div>
    </Line>
  );
}

const Line = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <>
    <dt>{title}</dt>
    <dd>{children}</dd>
  </>
);

function CapturePlace({ exhibit, view }: { readonly exhibit: ExhibitView; readonly view: MatterView }) {
  const here = spotOf(exhibit);
  if (!here) return <span className="small">文件没有记载坐标。</span>;
  const places = placesOf(view);
  const [registered] = places;
  const others = view.exhibits.flatMap((one) => (one.id === exhibit.id ? [] : (spotOf(one) ?? [])));
  const accuracy = exhibit.capturedPlace?.accuracy ?? null;
  return (
    <>
      <CaptureMap here={here} others={[...places, ...others]} />
      <div className="small">
        {registered && `距登记的“${registered.title}”约 ${metresText(metresBetween(here, registered))}。`}
        {accuracy !== null && `定位误差约 ${metresText(accuracy)}。`}
      </div>
    </>
  );
}

const spotOf = ({ id, name, capturedPlace }: ExhibitView): Spot | undefined =>
  capturedPlace === null ? undefined : { id, title: name, lng: capturedPlace.lng, lat: capturedPlace.lat };

/** Places that the facts name, as far as they have coordinates. */
function placesOf(view: MatterView): Spot[] {
  return view.facts.flatMap(({ field, title, type, value }) => {
    if (type !== "place" || !isObject(value)) return [];
    const { lng, lat } = value;
    return typeof lng === "number" && typeof lat === "number" ? [{ id: field, title, lng, lat }] : [];
  });
}
