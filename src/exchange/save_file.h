#pragma once

#include <QByteArray>
#include <QString>

namespace parvis {

/// Writes the whole file or leaves what was there; throws Error. A device or a pipe is written to directly. Any thread.
void saveFile(const QByteArray& bytes, const QString& path);

} // namespace parvis
