// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden_picture.h"

#include "tests/support/files.h"
#include "tests/support/folders.h"
#include "tests/support/golden.h"

#include <QBuffer>
#include <QDir>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

int pixelDifference(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

QByteArray pngOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

QString differenceFromGolden(const QImage& actual, const QString& name)
{
    const QByteArray painted = pngOf(actual);
    writeFile(QDir(buildFolder()).filePath(name + u"-actual.png"_s), painted);
    const QByteArray kept = golden(u"map"_s, name + u".png"_s, painted);
    const QImage picture = QImage::fromData(kept).convertToFormat(QImage::Format_RGB32);
    if (picture.isNull())
        return u"there is no golden picture "_s + name;
    if (picture.size() != actual.size())
        return u"the sizes differ"_s;
    int off = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            off += pixelDifference(picture.pixel(x, y), actual.pixel(x, y)) > 24;
    }
    const double share = double(off) / (picture.width() * picture.height());
    return share <= 0.01 ? QString() : u"%1 % of the pixels differ"_s.arg(100 * share, 0, 'f', 2);
}

} // namespace parvis::test
