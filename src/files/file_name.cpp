// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/file_name.h"

#include "domain/translate.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr qsizetype mostBytes = 143;

bool isInvisible(QChar letter)
{
    const QChar::Category category = letter.category();
    return category == QChar::Other_Format || category == QChar::Other_Control;
}

/// Without dots and spaces at its ends: Windows drops those at the end, and a dot in front hides a file.
QString trimmedName(QStringView name)
{
    const auto isEdge = [](QChar letter) { return letter == u'.' || letter.isSpace(); };
    while (!name.isEmpty() && isEdge(name.back()))
        name.chop(1);
    while (!name.isEmpty() && isEdge(name.front()))
        name = name.mid(1);
    return name.toString();
}

/// The names of devices are theirs with any ending.
QString withoutDeviceName(const QString& name)
{
    static const QRegularExpression device(
        u"^(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(?:COM|LPT)[0-9¹²³])(?= *(?:\\.|$))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QString(name).replace(device, u"\\1_"_s);
}

/// The longest beginning of so many bytes that ends between two letters, accents and all.
QString cutTo(const QString& name, qsizetype bytes)
{
    if (name.toUtf8().size() <= bytes)
        return name;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, name);
    qsizetype fitting = 0;
    for (qsizetype end = letters.toNextBoundary(); end > 0; end = letters.toNextBoundary()) {
        if (QStringView(name).left(end).toUtf8().size() > bytes)
            break;
        fitting = end;
    }
    return name.left(fitting);
}

} // namespace

QString safeFileName(const QString& text, const QString& ending)
{
    static const QRegularExpression forbidden(u"[/\\\\:*?\"<>|]+"_s);
    const QString suffix = ending.isEmpty() ? QString() : u'.' + ending;
    QString name = text.simplified().replace(forbidden, u"-"_s);
    name.removeIf(isInvisible);
    name = QString::fromUtf8(name.toUtf8()); // half of a pair of surrogates is no letter
    name = withoutDeviceName(trimmedName(name));
    name = trimmedName(cutTo(name, mostBytes - suffix.toUtf8().size()));
    return (name.isEmpty() ? translate("files", "document") : name) + suffix;
}

} // namespace parvis
