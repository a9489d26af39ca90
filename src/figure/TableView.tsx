import type { ReactNode } from 'react';
import type { Table } from '~/widgets/define-widget.ts';

/** The state as a table. The first column names the row; the wrapper scrolls where the screen is too narrow. */
export function TableView({ table: { columns, rows }, title }: { table: Table; title: string }): ReactNode {
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={`${title}: table`}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, j) =>
                j === 0 ? (
                  <th key={j} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={j}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
