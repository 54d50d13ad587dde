// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QMimeData>

namespace parvis {

// Keys of records are dragged within one program: in another one, with another file, they are those of other records.

inline constexpr char dragOriginKind[] = "application/x-parvis-origin";

/// Says that this program drags it.
inline void markDragOrigin(QMimeData& data)
{
    data.setData(QString::fromLatin1(dragOriginKind), QByteArray::number(QCoreApplication::applicationPid()));
}

/// Whether this program drags it.
inline bool isDraggedHere(const QMimeData& data)
{
    return data.data(QString::fromLatin1(dragOriginKind)) == QByteArray::number(QCoreApplication::applicationPid());
}

} // namespace parvis
