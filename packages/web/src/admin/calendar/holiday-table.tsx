import type { Holiday } from "./notice-text.ts";
import { spanText } from "./notice-text.ts";

interface HolidayTableProps {
  readonly holidays: readonly Holiday[];
  readonly year: number;
}

/** The holidays of a year, one a line. */
export const HolidayTable = ({ holidays, year }: HolidayTableProps) => (
  <table className="table">
    <thead>
      <tr>
        <th scope="col">节日</th>
        <th scope="col">放假</th>
        <th scope="col" className="num">
          天数
        </th>
        <th scope="col">补班</th>
      </tr>
    </thead>
    <tbody>
      {holidays.map(({ name, off, work }, index) => (
        <tr key={`${name}${index}`}>
          <td>{name}</td>
          <td>{off.length === 0 ? "—" : spanText(off, year)}</td>
          <td className="num">{off.length}</td>
          <td>{work.length === 0 ? "—" : spanText(work, year)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
