// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace parvis {

/// The files of this machine among what is dropped or pasted, in their order.
/// @param suffixes  in lower case, without the point: only these; empty: any
QStringList localFiles(const QMimeData& data, const QStringList& suffixes = {});
/// The first of them; empty: none.
QString localFile(const QMimeData& data, const QStringList& suffixes = {});

/// What a file dialog shows: the files with these endings, or all. @param kind  "Tables"
QString fileFilter(const QString& kind, const QStringList& suffixes);

} // namespace parvis
