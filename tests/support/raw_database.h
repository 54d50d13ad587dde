// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace parvis::test {

/// Changes a database as another program may: no constraint, no protection of the schema, nothing of Parvis.
void tamper(const QString& path, const QStringList& statements);

} // namespace parvis::test
