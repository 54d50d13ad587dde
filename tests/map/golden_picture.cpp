#include "tests/map/golden_picture.h"

#include <QDir>

#include <algorithm>
#include <cstdlib>

namespace parvis::test {

namespace {

int pixelDifference(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

} // namespace

QString differenceFromGolden(const QImage& actual, const QString& name)
{
    const QString path = QStringLiteral(PARVIS_TEST_DIR "/golden/") + name + QStringLiteral(".png");
    if (qEnvironmentVariableIsSet("PARVIS_REWRITE_GOLDEN"))
        return actual.save(path) ? QString() : QStringLiteral("cannot write ") + path;
    actual.save(QDir(QStringLiteral(PARVIS_BINARY_DIR)).filePath(name + QStringLiteral("-actual.png")));
    const QImage golden = QImage(path).convertToFormat(QImage::Format_RGB32);
    if (golden.isNull())
        return QStringLiteral("there is no golden picture ") + path;
    if (golden.size() != actual.size())
        return QStringLiteral("the sizes differ");
    int off = 0;
    for (int y = 0; y < golden.height(); ++y) {
        for (int x = 0; x < golden.width(); ++x)
            off += pixelDifference(golden.pixel(x, y), actual.pixel(x, y)) > 24;
    }
    const double share = double(off) / (golden.width() * golden.height());
    return share <= 0.01 ? QString() : QStringLiteral("%1 % of the pixels differ").arg(100 * share, 0, 'f', 2);
}

} // namespace parvis::test
