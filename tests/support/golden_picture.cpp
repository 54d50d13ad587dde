#include "tests/support/golden_picture.h"

#include "tests/support/files.h"
#include "tests/support/folders.h"
#include "tests/support/golden.h"

#include <QBuffer>
#include <QDir>

#include <algorithm>
#include <cstdlib>

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
    writeFile(QDir(buildFolder()).filePath(name + QStringLiteral("-actual.png")), painted);
    const QByteArray kept = golden(QStringLiteral("map"), name + QStringLiteral(".png"), painted);
    const QImage picture = QImage::fromData(kept).convertToFormat(QImage::Format_RGB32);
    if (picture.isNull())
        return QStringLiteral("there is no golden picture ") + name;
    if (picture.size() != actual.size())
        return QStringLiteral("the sizes differ");
    int off = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            off += pixelDifference(picture.pixel(x, y), actual.pixel(x, y)) > 24;
    }
    const double share = double(off) / (picture.width() * picture.height());
    return share <= 0.01 ? QString() : QStringLiteral("%1 % of the pixels differ").arg(100 * share, 0, 'f', 2);
}

} // namespace parvis::test
