// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/logo.h"

#include "domain/error.h"
#include "domain/papers/paper_templates.h"
#include "domain/translate.h"
#include "files/file_reading.h"

#include <QBuffer>
#include <QDir>
#include <QImageReader>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr qint64 largestFile = 32'000'000; ///< bytes
constexpr QSize largest(1600, 1600);       ///< pixels of what papers show
constexpr QSize largestKept(1200, 400);    ///< of what the template keeps: 46 points high in print, and sharp
constexpr qint64 mostPixels = 64'000'000;  ///< that are unpacked to be made smaller
constexpr qsizetype mostUses = 20; ///< of parts in a drawing: each may use others, which makes 1 600 parts at the most

QSize within(QSize size, QSize limit)
{
    return size.width() > limit.width() || size.height() > limit.height() ? size.scaled(limit, Qt::KeepAspectRatio)
                                                                          : size;
}

QByteArray pngOf(const QImage& image)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    image.save(&bytes, "PNG");
    return bytes.data();
}

/// Why a drawing is not painted: it would read other files, or multiply its parts.
QString svgProblem(const QByteArray& svg)
{
    static const QRegularExpression foreignPicture(u"<(\\w+:)?image\\b[^>]*href\\s*=\\s*[\"']\\s*(?!data:)"_s);
    static const QRegularExpression nestedEntity(u"<!ENTITY\\s+[^\"'>]*[\"'][^\"']*[<&]"_s);
    const QString text = QString::fromUtf8(svg);
    if (text.contains(foreignPicture))
        return translate("report", "The logo refers to other files.");
    if (text.contains(nestedEntity) || text.count(u"<use"_s) + text.count(u":use"_s) > mostUses)
        return translate("report", "The logo is too intricate.");
    return {};
}

} // namespace

QImage readLogo(const QString& path)
{
    const QString name = QDir::toNativeSeparators(path);
    const QString advice = translate("report", "Give a PNG, JPEG or SVG file.");
    QByteArray bytes = readWholeFile(path, {.bytes = largestFile, .advice = advice});
    QBuffer device(&bytes);
    QImageReader reader(&device);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    const bool isDrawing = format == "svg";
    if (!isDrawing && format != "png" && format != "jpeg")
        throw Error(translate("report", "The logo cannot be read."), name, advice);
    if (const QString problem = isDrawing ? svgProblem(bytes) : QString(); !problem.isEmpty())
        throw Error(problem, name, translate("report", "Save it as a PNG file, and give that one."));
    const QSize size = reader.size();
    if (!isDrawing && qint64(size.width()) * size.height() > mostPixels)
        throw Error(translate("report", "The logo is too large to be read."), name,
                    translate("report", "Make it smaller: %1 pixels are enough.").arg(largest.width()));
    if (isDrawing && !size.isEmpty())
        reader.setScaledSize(size.scaled(largestKept, Qt::KeepAspectRatio)); // sharp, whatever size it names
    else if (within(size, largest) != size)
        reader.setScaledSize(within(size, largest));
    const QImage logo = reader.read();
    if (logo.isNull())
        throw Error(translate("report", "The logo cannot be read."), name, advice);
    return logo;
}

QString logoText(const QImage& logo)
{
    if (logo.isNull())
        return {};
    QImage kept = logo;
    QSize limit = largestKept;
    QString text;
    do { // noise does not pack well
        if (within(kept.size(), limit) != kept.size())
            kept = logo.scaled(within(logo.size(), limit).expandedTo(QSize(1, 1)), Qt::IgnoreAspectRatio,
                               Qt::SmoothTransformation);
        text = QString::fromLatin1(pngOf(kept).toBase64());
        limit = limit * 2 / 3;
    } while (text.size() > largestLogo);
    return text;
}

QImage logoOf(const QString& text)
{
    if (text.isEmpty() || text.size() > largestLogo)
        return {};
    QByteArray bytes = QByteArray::fromBase64(text.toLatin1());
    if (!bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return {}; // the reader would say so on standard error, too
    QBuffer device(&bytes);
    QImageReader reader(&device, "png");
    const QSize size = reader.size();
    if (!size.isValid() || within(size, largest) != size)
        return {};
    return reader.read();
}

} // namespace parvis
