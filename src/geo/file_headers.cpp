// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/file_headers.h"

#include "files/file_reading.h"

#include <QFileInfo>
#include <QtEndian>

namespace parvis {

bool isDatabase(const QByteArray& start)
{
    return start.startsWith("SQLite format 3");
}

bool isCutShort(const QByteArray& header, qint64 size)
{
    if (header.size() < 100)
        return true;
    const auto wordAt = [&](int offset) { return qFromBigEndian<quint32>(header.constData() + offset); };
    constexpr int pageSize = 16;
    constexpr int pageCount = 28;
    constexpr int changeCounter = 24;
    constexpr int countValidFor = 92;
    if (wordAt(changeCounter) != wordAt(countValidFor))
        return false;
    const auto bytesPerPage = qFromBigEndian<quint16>(header.constData() + pageSize);
    return qint64{wordAt(pageCount)} * (bytesPerPage == 1 ? 65536 : bytesPerPage) > size;
}

bool isWriteAhead(const QByteArray& header)
{
    constexpr int readVersion = 19;
    return header.size() > readVersion && header.at(readVersion) == 2;
}

bool isText(QByteArray start)
{
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    start = start.trimmed();
    return start.isEmpty() || start.startsWith('{') || start.startsWith('<');
}

bool isShapefile(const QByteArray& start)
{
    return start.startsWith(QByteArrayView("\x00\x00\x27\x0A", 4));
}

bool isShapefileIndex(const QString& path)
{
    constexpr int lengthAt = 24; // in words of two bytes
    const QByteArray header = readStartOf(path, shapefileHeader);
    return isShapefile(header) && header.size() == shapefileHeader &&
           2 * qint64{qFromBigEndian<quint32>(header.constData() + lengthAt)} <= QFileInfo(path).size();
}

bool isShapefileTable(const QString& path)
{
    constexpr int leastHeader = 32;
    constexpr int headerLengthAt = 8;
    const QByteArray header = readStartOf(path, leastHeader);
    return header.size() == leastHeader &&
           qFromLittleEndian<quint16>(header.constData() + headerLengthAt) <= QFileInfo(path).size();
}

} // namespace parvis
