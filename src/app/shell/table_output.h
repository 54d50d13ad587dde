// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace parvis {

class Workspace;

/// Writes the table in view, as it is filtered, sorted and shown: columns, rows, real numbers, dates in ISO form, and
/// what its cells say of their sources (ODS, XLSX, CSV). Asks where to. Says so when there is no table in view.
void exportTableInView(Workspace& workspace, QWidget* window);
/// Writes the whole register into one workbook or GeoPackage; asks where to.
void exportRegister(Workspace& workspace, QWidget* window);

} // namespace parvis
